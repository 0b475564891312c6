import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node, type Scalar, type YAMLError } from 'yaml';
import type { Source } from '../core/source.ts';
import type { Findings } from './problem.ts';
import { Written } from './written.ts';

/** What a YAML file says: maps, lists, and scalars as written. A key without a value is there, as undefined. */
export type YamlTree = Written | undefined | readonly YamlTree[] | { readonly [key: string]: YamlTree };

export type YamlPath = readonly (string | number)[];

export interface YamlFile {
  readonly file: string;
  readonly tree: YamlTree;
  /** Place of the value at a path, or of the nearest thing above it that is there. */
  at(path: YamlPath): Source;
  /** Place of a key in the map at a path. */
  atKey(path: YamlPath, key: string): Source;
}

/** Far more than a settings file has; stops a file whose aliases multiply. */
const MOST_NODES = 200_000;
const DEEPEST = 50;

/**
 * Reads YAML (1.2, core schema) with the place of everything in it.
 * @returns undefined where it cannot be read; the problems say why
 */
export function readYaml(file: string, text: string, findings: Findings): YamlFile | undefined {
  const lines = new LineCounter();
  const document = parseSafely(file, text, lines, findings);
  if (document === undefined) return undefined;
  const place = (offset: number | undefined, path: YamlPath): Source => {
    const { line, col } = lines.linePos(offset ?? 0);
    return { file, line: Math.max(1, line), column: Math.max(1, col), ...(path.length === 0 ? {} : { field: sayPath(path) }) };
  };
  const tree = plant(document, place, findings);
  if (tree === OVERGROWN) return undefined;
  return {
    file,
    tree,
    at: (path) => place(offsetOf(document, path), path),
    atKey: (path, key) => place(keyOffset(document, path, key), [...path, key]),
  };
}

/** `sources[0].files` */
export function sayPath(path: YamlPath): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}

function parseSafely(file: string, text: string, lines: LineCounter, findings: Findings): Document.Parsed | undefined {
  let document: Document.Parsed;
  try {
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2', schema: 'core', merge: false });
  } catch {
    // The parser calls itself for each level; thousands of brackets end the stack.
    findings.problem({ file }, 'Unexpected nesting without end, expected a few levels.', 'Write it plainer.');
    return undefined;
  }
  for (const error of document.errors) {
    const { line, col } = lines.linePos(error.pos[0]);
    const [message, fix] = SYNTAX[error.code] ?? [
      `Unexpected YAML: ${firstLine(error.message)}.`,
      'Check indentation, quotes and brackets here.',
    ];
    findings.problem({ file, line, column: col }, message, fix);
    // One slip makes the parser stumble over all that follows; only a second key of the same name stands for itself.
    if (error.code !== 'DUPLICATE_KEY') break;
  }
  return document.errors.length > 0 ? undefined : document;
}

const SYNTAX: Partial<Record<YAMLError['code'], [string, string]>> = {
  TAB_AS_INDENT: ['Unexpected tab, expected spaces before a key.', 'Replace the tab by spaces.'],
  DUPLICATE_KEY: ['Unexpected second key of the same name, expected each key once.', 'Remove one of the two.'],
  MULTIPLE_DOCS: ['Unexpected line "---", expected one document in a file.', 'Remove the line, or move what follows into its own file.'],
  BAD_INDENT: [
    'Unexpected indentation or an open bracket, expected all keys of a group under each other.',
    'Align the line; close every [ and {.',
  ],
  MISSING_CHAR: ['Unexpected end of a text or key, expected a closing quote, bracket or colon.', 'Add what is missing before this place.'],
  BLOCK_AS_IMPLICIT_KEY: ['Unexpected second colon, expected one "key: value" a line.', 'Put the text in quotes: key: "a: b".'],
};

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/[.:]+$/, '');
}

const OVERGROWN = Symbol('overgrown');

/** Turns the parsed nodes into a tree of written values, within limits. */
function plant(
  document: Document.Parsed,
  place: (offset: number | undefined, path: YamlPath) => Source,
  findings: Findings,
): YamlTree | typeof OVERGROWN {
  let nodes = 0;
  const grow = (node: unknown, path: YamlPath): YamlTree => {
    nodes += 1;
    if (nodes > MOST_NODES || path.length > DEEPEST) throw new Overgrown();
    if (isAlias(node)) return grow(node.resolve(document), path);
    if (isSeq(node)) return node.items.map((item, index) => grow(item, [...path, index]));
    if (isMap(node)) {
      const entries = node.items.map((pair): [string, YamlTree] => {
        const key = keyText(pair.key);
        return [key, grow(pair.value, [...path, key])];
      });
      return Object.assign(Object.create(null) as { [key: string]: YamlTree }, Object.fromEntries(entries));
    }
    if (!isScalar(node) || node.value === null) return undefined;
    return new Written(scalarText(node), place(node.range?.[0], path));
  };
  try {
    return grow(document.contents, []);
  } catch (error) {
    if (!(error instanceof Overgrown)) throw error;
    findings.problem(
      place(0, []),
      'Unexpected size: aliases or nesting grow without end, expected a settings file.',
      'Write values out instead of *aliases.',
    );
    return OVERGROWN;
  }
}

class Overgrown extends Error {}

function keyText(key: unknown): string {
  return isScalar(key) ? scalarText(key) : String(key);
}

/** A plain scalar as it stands in the file, so that `0012`, `202506` and `2025-06` keep their digits. */
function scalarText(node: Scalar): string {
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
}

function nodeAt(document: Document.Parsed, path: YamlPath): Node | undefined {
  let node: unknown = document.contents;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isSeq(node) && typeof step === 'number') node = node.items[step];
    else if (isMap(node)) node = node.items.find((pair) => keyText(pair.key) === String(step))?.value;
    else return undefined;
  }
  return (node ?? undefined) as Node | undefined;
}

function offsetOf(document: Document.Parsed, path: YamlPath): number | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const offset = nodeAt(document, path.slice(0, length))?.range?.[0];
    if (offset !== undefined && offset !== null) return offset;
  }
  return undefined;
}

function keyOffset(document: Document.Parsed, path: YamlPath, key: string): number | undefined {
  const map = nodeAt(document, path);
  const pair = isMap(map) ? map.items.find((item) => keyText(item.key) === key) : undefined;
  return isScalar(pair?.key) ? pair.key.range?.[0] : offsetOf(document, path);
}
