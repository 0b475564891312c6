import { Document, isMap, isSeq, parseDocument, stringify, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Mapping } from '../core/mapping.ts';
import { mappingToYaml } from './mapping-schema.ts';
import { Findings, WorkspaceError } from './problem.ts';
import { readYaml } from './yaml-file.ts';
import { lineAfter, lineStart, spliceLines } from './yaml-lines.ts';

const FILE = 'deliver.yaml';

/**
 * Writes a mapping into the text of deliver.yaml, under `sources`, for a file or pattern: replaces the mapping of a source with the same
 * `files` (and the same sheet, where the mapping names one), otherwise adds a source. Every other line stays as it is.
 * @returns the new text, in the line ends of the old
 * @throws WorkspaceError where the text cannot be read, or `sources` is not a list
 */
export function saveMapping(text: string, files: string, mapping: Mapping): string {
  const findings = new Findings();
  readYaml(FILE, text, findings);
  if (findings.problems.length > 0) throw new WorkspaceError(findings.problems);
  const document = parse(text);
  const sources = document.get('sources') ?? undefined;
  if (sources !== undefined && !isSeq(sources)) throw notAList();
  const written = writtenMapping(mapping);
  const rewritten = rewrite(parse(text), files, mapping);
  const spliced = splice(text, sources, document.has('sources'), { files, sheet: mapping.sheet, written });
  // Lines are kept only where the result says the same as the rewritten document; a form not foreseen is rewritten whole.
  if (spliced !== undefined && says(spliced) === says(rewritten)) return spliced;
  return text.includes('\r\n') ? rewritten.replace(/\r?\n/g, '\r\n') : rewritten;
}

interface Wanted {
  readonly files: string;
  readonly sheet: string | undefined;
  readonly written: string;
}

function parse(text: string): Document {
  return parseDocument(text, { version: '1.2', schema: 'core', merge: false });
}

/** What a text says, without how. A text that does not read says nothing. */
function says(text: string): string {
  const document = parseDocument(text, { version: '1.2', schema: 'core', merge: false });
  return document.errors.length > 0 ? '' : JSON.stringify(document.toJS());
}

function notAList(): WorkspaceError {
  const message = 'Unexpected value of sources, expected a list.';
  return new WorkspaceError([{ at: { file: FILE, field: 'sources' }, message, fix: 'Write each source as "- files: …".' }]);
}

/** Puts the lines of the mapping where they belong; undefined where the file's form has no such place. */
function splice(text: string, sources: YAMLSeq | undefined, hasKey: boolean, wanted: Wanted): string | undefined {
  if (sources === undefined)
    return hasKey ? undefined : spliceLines(text, text.length, text.length, `sources:\n${sourceLines(wanted, '  ')}`);
  const last = sources.items.at(-1);
  if (sources.flow === true || !isMap(last)) return undefined;
  const source = sources.items.find((item): item is YAMLMap => isMap(item) && isFor(item, wanted.files, wanted.sheet));
  if (source === undefined) {
    const dash = /^( *)- +$/.exec(text.slice(lineStart(text, startOf(last)), startOf(last)));
    return dash === null ? undefined : spliceLines(text, lineAfter(text, last), lineAfter(text, last), sourceLines(wanted, dash[1] ?? ''));
  }
  if (source.flow === true) return undefined;
  const column = startOf(source) - lineStart(text, startOf(source));
  const lines = indent(`mapping:\n${indent(wanted.written, '  ')}`, ' '.repeat(column));
  const old = source.items.find((pair) => String(pair.key) === 'mapping');
  const oldStart = old === undefined ? undefined : (old.key as { range?: [number, number, number] }).range?.[0];
  if (old === undefined || oldStart === undefined) return spliceLines(text, lineAfter(text, source), lineAfter(text, source), lines);
  if (text.slice(lineStart(text, oldStart), oldStart).trim() !== '') return undefined;
  return spliceLines(text, lineStart(text, oldStart), lineAfter(text, old.value), lines);
}

function startOf(node: YAMLMap): number {
  return node.range?.[0] ?? 0;
}

function sourceLines({ files, written }: Wanted, margin: string): string {
  return indent(`- files: ${stringify(files, { lineWidth: 0 }).trimEnd()}\n  mapping:\n${indent(written, '    ')}`, margin);
}

function indent(lines: string, margin: string): string {
  return lines.replace(/^(?=.)/gm, margin);
}

/** The same by way of the whole document: comments stay, spaces between them may not. */
function rewrite(document: Document, files: string, mapping: Mapping): string {
  const kept = document.get('sources');
  const sources = isSeq(kept) ? kept : (document.createNode([]) as YAMLSeq);
  if (!isSeq(kept)) document.set('sources', sources);
  if (sources.items.length === 0) sources.flow = false;
  const source = sources.items.find((item): item is YAMLMap => isMap(item) && isFor(item, files, mapping.sheet));
  const node = mappingNode(document, mapping);
  if (source === undefined) {
    const added = document.createNode({ files }) as YAMLMap;
    added.set('mapping', node);
    sources.add(added);
  } else source.set('mapping', node);
  return document.toString({ lineWidth: 0 });
}

/** One workbook may have a mapping for each of its sheets. */
function isFor(source: YAMLMap, files: string, sheet: string | undefined): boolean {
  if (String(source.get('files')) !== files) return false;
  const mapping = source.get('mapping');
  if (!isMap(mapping)) return true;
  const named = mapping.get('sheet');
  return (named === undefined ? undefined : String(named)) === sheet;
}

function writtenMapping(mapping: Mapping): string {
  const document = new Document();
  document.contents = mappingNode(document, mapping);
  return document.toString({ lineWidth: 0 });
}

/** Each key and value column on a line of its own, so that a person finds and corrects it. */
function mappingNode(document: Document, mapping: Mapping): YAMLMap {
  const node = document.createNode(mappingToYaml(mapping)) as YAMLMap;
  for (const { key, value } of node.items as { key: unknown; value: unknown }[]) {
    const name = String(key);
    if (isSeq(value) && (name === 'keys' || name === 'values')) for (const item of value.items) (item as YAMLMap).flow = true;
    else if (isSeq(value) || isMap(value)) value.flow = true;
  }
  return node;
}
