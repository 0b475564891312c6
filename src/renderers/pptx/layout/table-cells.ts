/** A table's cells as a slide shows them: texts, shades, links. */
import type { Column, TableBlock, TableCell } from '../../../core/document.ts';
import type { Language } from '../../../core/language.ts';
import type { SlideCell } from '../deck.ts';
import { cellText, isNumeric, styleOf } from '../../format-number.ts';
import { heatColour, heatShare, LIGHT_TEXT_FROM } from '../../heat.ts';
import { sparklineText } from '../../sparkline.ts';
import { hasLetter, statusLetter } from '../../status-text.ts';
import { visibleText } from '../../excel/text/safe-text.ts';

/** A gap in a row of bars must take its place. */
const GAP = '·';

function alignOf(column: Column, cell: TableCell): SlideCell['align'] {
  return column.align ?? (isNumeric(styleOf(cell, column)) ? 'right' : 'left');
}

function statusCell(status: string): SlideCell {
  return { text: statusLetter(status), align: 'center', bold: true, status };
}

/** A number is never broken from its unit. */
function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00A0');
}

function bodyCell(cell: TableCell, column: Column, language: Language): SlideCell {
  const { value } = cell;
  if (cell.text === undefined && styleOf(cell, column).kind === 'status' && typeof value === 'string' && isStatus(value))
    return statusCell(value);
  const isSpark = cell.text === undefined && typeof value === 'object' && value !== null;
  const share = heatShare(cell, column);
  const text = visibleText(isSpark ? sparklineText(value, GAP) : cellText(cell, column, language));
  return {
    text: typeof value === 'number' ? unbroken(text) : text,
    align: alignOf(column, cell),
    ...(cell.strong === true ? { bold: true } : {}),
    ...(cell.link === undefined ? {} : { link: cell.link }),
    ...(share === undefined ? {} : { fill: heatColour(share), colour: share >= LIGHT_TEXT_FROM ? 'FFFFFF' : '000000' }),
  };
}

function isStatus(value: string): boolean {
  return hasLetter(value) || value === 'withheld' || value === 'no-data' || value === 'not-run';
}

/** @returns the heading, then the rows */
export function tableCells(block: TableBlock, language: Language): SlideCell[][] {
  const head = block.columns.map((column): SlideCell => ({
    text: visibleText(column.label),
    align: column.align ?? (isNumeric(column) ? 'right' : 'left'),
    bold: true,
  }));
  const rows = block.rows.map((row) => block.columns.map((column, index) => bodyCell(row[index] ?? { value: null }, column, language)));
  return [head, ...rows];
}
