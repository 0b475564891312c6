/** A form in short: it is made for paper, and a terminal says what stands on it. */
import type { FormBlock, FormPart } from '../../core/document.ts';
import { FORM_WORDS } from '../forms/words.ts';
import { BOX, type GridPart, type MatrixPart } from '../forms/form-part.ts';
import { wrap } from './display-width.ts';
import { safeText } from './safe-text.ts';
import { tableLines, type TableOptions } from './table.ts';

function gridLines(part: GridPart, options: TableOptions): string[] {
  const label = part.label === undefined ? [] : wrap(safeText(part.label), options.columns);
  const columns = part.columns.map((heading, index) => ({ id: `column-${index}`, label: heading, kind: 'text' as const }));
  const rows = part.rows.map((row) => columns.map((_, index) => ({ value: row[index] ?? '' })));
  const table = tableLines({ kind: 'table', id: 'grid', columns, rows }, options);
  const headings = wrap(safeText(part.columns.join(' · ')), options.columns);
  const blank = part.blank === 0 ? [] : wrap(`(${FORM_WORDS[options.language].blankRows(part.blank)})`, options.columns);
  return [...label, ...(part.rows.length === 0 ? headings : table), ...blank.map((line) => options.paint.dim(line))];
}

function matrixTexts(part: MatrixPart, options: TableOptions): string[] {
  const [topLeft, topRight, bottomLeft, bottomRight] = part.fields;
  const items = part.items.length === 0 ? [] : [FORM_WORDS[options.language].toPlace, ...part.items.map((item) => `· ${item}`)];
  return [`${part.up} ↑`, `${topLeft} | ${topRight}`, `${bottomLeft} | ${bottomRight}`, `${part.across} →`, ...items];
}

function partTexts(part: Exclude<FormPart, GridPart>, options: TableOptions): string[] {
  switch (part.kind) {
    case 'lines':
      return [`${part.label} (${FORM_WORDS[options.language].lines(part.lines)})`];
    case 'matrix':
      return matrixTexts(part, options);
    case 'choice':
      return [part.label, part.options.map((option) => `${BOX} ${option}`).join('   ')];
    case 'chain':
      return [...(part.label === undefined ? [] : [part.label]), part.steps.join(' → ')];
  }
}

export function formLines(block: FormBlock, options: TableOptions): string[] {
  const title = block.title === undefined ? [] : wrap(safeText(block.title), options.columns).map((line) => options.paint.strong(line));
  const parts = block.parts.flatMap((part) => {
    if (part.kind === 'grid') return gridLines(part, options);
    return partTexts(part, options).flatMap((text) => wrap(safeText(text), options.columns));
  });
  return [...title, ...parts];
}
