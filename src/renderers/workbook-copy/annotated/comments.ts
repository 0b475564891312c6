import { cellName } from '../../../core/source.ts';
import { xml } from '../../excel/text/safe-text.ts';
import { rootPrefix } from '../package/part-xml.ts';

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors></authors><commentList></commentList></comments>';
const AUTHOR = 'deliver';

/** A note on a cell, both from 1. */
export interface Note {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** Comments with ours added; a cell that has one keeps it, and ours stands below. @returns the part and the notes that need a box */
export function withComments(part: string | undefined, notes: readonly Note[]): { readonly text: string; readonly added: readonly Note[] } {
  const prefix = part === undefined ? '' : rootPrefix(part, 'comments');
  const whole = (part ?? EMPTY).replace(/<([\w:.-]*(?:authors|commentList))\s*\/>/gu, '<$1></$1>');
  const author = (whole.match(new RegExp(`<${prefix}author[\\s>/]`, 'gu')) ?? []).length;
  const open = ` ref="`;
  const has = new Set([...whole.matchAll(/<(?:[\w.-]+:)?comment\s[^>]*?\bref="([A-Z]+\d+)"/gu)].map(([, ref]) => ref));
  const added = notes.filter(({ line, column }) => !has.has(cellName(column, line)));
  const texts = new Map(notes.filter((note) => !added.includes(note)).map((note) => [cellName(note.column, note.line), note.text]));
  const made = added.map(
    ({ line, column, text }) =>
      `<${prefix}comment${open}${cellName(column, line)}" authorId="${author}"><${prefix}text>${run(prefix, text)}</${prefix}text></${prefix}comment>`,
  );
  const merged = whole.replace(
    new RegExp(`(<${prefix}comment\\s[^>]*?\\bref="([A-Z]+\\d+)"[^>]*>[\\s\\S]*?)(</${prefix}text>)`, 'gu'),
    (all, before: string, ref: string, end: string) => {
      const ours = texts.get(ref);
      return ours === undefined ? all : withRun(before, run(prefix, `\n\n${ours}`), prefix) + end;
    },
  );
  const text = merged
    .replace(`</${prefix}authors>`, (end) => `<${prefix}author>${AUTHOR}</${prefix}author>${end}`)
    .replace(`</${prefix}commentList>`, (end) => made.join('') + end);
  return { text, added };
}

/** Runs stand before phonetic readings. */
function withRun(before: string, made: string, prefix: string): string {
  const phonetic = before.search(new RegExp(`<${prefix}(?:rPh|phoneticPr)[\\s>/]`, 'u'));
  return phonetic < 0 ? before + made : before.slice(0, phonetic) + made + before.slice(phonetic);
}

function run(prefix: string, text: string): string {
  const properties = `<${prefix}rPr><${prefix}sz val="9"/><${prefix}color indexed="81"/><${prefix}rFont val="Tahoma"/></${prefix}rPr>`;
  return `<${prefix}r>${properties}<${prefix}t xml:space="preserve">${xml(text)}</${prefix}t></${prefix}r>`;
}
