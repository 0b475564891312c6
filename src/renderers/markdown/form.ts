/** Forms in Markdown: tables with empty rows, rules to write on, boxes to tick. */
import type { FormBlock, FormPart } from '../../core/document.ts';
import type { Language } from '../../core/language.ts';
import { chainRows, gridRows, type ChainPart, type GridPart, type MatrixPart } from '../forms/form-part.ts';
import { FORM_WORDS } from '../forms/words.ts';
import { escapeInline, escapeLine } from './escape.ts';

/** A rule over the page's width where it is drawn, a line to write on where it is read as text. */
const RULE = '_'.repeat(72);
const EMPTY = '&nbsp;';
/** Room to write in a field. */
const ROOM = '<br>'.repeat(6);

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[], rule: string): string {
  return [row(head), row(head.map(() => rule)), ...rows.map(row)].join('\n');
}

function filled(text: string): string {
  return text === '' ? EMPTY : escapeInline(text);
}

function label(text: string | undefined): string[] {
  return text === undefined ? [] : [`**${escapeInline(text)}**`];
}

function grid(part: GridPart): string[] {
  const rows = gridRows(part).map((cells) => cells.map(filled));
  return [...label(part.label), table(part.columns.map(escapeInline), rows, ':--')];
}

function matrix(part: MatrixPart, language: Language): string[] {
  const [topLeft, topRight, bottomLeft, bottomRight] = part.fields.map((field) => `**${escapeInline(field)}**${ROOM}`);
  const fields = [
    [topLeft ?? '', topRight ?? ''],
    [bottomLeft ?? '', bottomRight ?? ''],
  ];
  const picture = [`↑ ${escapeLine(part.up)}`, table(['', ''], fields, ':--'), `→ ${escapeLine(part.across)}`];
  if (part.items.length === 0) return picture;
  return [...picture, FORM_WORDS[language].toPlace, part.items.map((item) => `- ${escapeLine(item)}`).join('\n')];
}

function chain(part: ChainPart): string[] {
  const rows = chainRows(part).map((steps, index, all) => {
    const isEnd = (at: number): boolean => index === all.length - 1 && at === steps.length - 1;
    const head = steps.flatMap((step, at) => [`**${escapeInline(step)}**`, ...(isEnd(at) ? [] : ['→'])]);
    const below = Array.from({ length: part.linesBelow }, () => head.map(() => EMPTY));
    return table(head, below, ':-:');
  });
  return [...label(part.label), ...rows];
}

function partTexts(part: FormPart, language: Language): string[] {
  switch (part.kind) {
    case 'lines':
      return [...label(part.label), ...Array.from({ length: part.lines }, () => `${EMPTY}\n\n${RULE}`)];
    case 'grid':
      return grid(part);
    case 'matrix':
      return matrix(part, language);
    case 'choice':
      return [...label(part.label), part.options.map((option) => `- [ ] ${escapeLine(option)}`).join('\n')];
    case 'chain':
      return chain(part);
  }
}

/** Parts of a page, to be set apart by blank lines. */
export function formParts(block: FormBlock, language: Language): string[] {
  const title = block.title === undefined ? [] : [`### ${escapeInline(block.title)}`];
  return [...title, ...block.parts.flatMap((part) => partTexts(part, language))];
}
