import type { Column, ColumnStyle, TableBlock, TableCell } from '../../../core/document.ts';
import { shownNumber } from '../text/number-format.ts';
import { DEFAULT_SIZE, textWidth, wordWidth } from './text-size.ts';

/** Width that shows everything, and the least that still reads well; the same for numbers, which never wrap. */
export interface ColumnNeed {
  readonly wanted: number;
  readonly least: number;
}

const WIDEST_TEXT = 42;
const LONGEST_WORD = 26;
const STATUS_SCALE = 1.5;
/** Text keeps away from the number left of it. */
const INDENT = 1.4;
/** Filter buttons cover the end of a heading. */
const BUTTON = 2;

/** Remarks need not be read from two metres; names and figures do. */
const REMARK = 11;

/** Points of a cell's text in a table of this text size. */
export function cellSize(size: number, cell: TableCell, style: ColumnStyle): number {
  const isRemark = style.kind === 'text' && cell.strong !== true && cell.link === undefined;
  return isRemark ? Math.min(size, REMARK) : size;
}

function cellNeed(cell: TableCell, column: Column, tableSize: number): ColumnNeed {
  const style = cell.style ?? column;
  const size = cellSize(tableSize, cell, style);
  const bold = cell.strong === true;
  if (cell.text === undefined && typeof cell.value === 'number') {
    const width = textWidth(shownNumber(cell.value, style), size, bold);
    return { wanted: width, least: width };
  }
  if (style.kind === 'status') return { wanted: 4 * STATUS_SCALE, least: (3 * STATUS_SCALE * size) / DEFAULT_SIZE };
  if (style.kind === 'sparkline') return { wanted: 16, least: 12 };
  const text = cell.text ?? (typeof cell.value === 'string' ? cell.value : '');
  if (style.kind === 'date' || style.kind === 'period') {
    const width = Math.min(textWidth(text, size, bold), LONGEST_WORD);
    return { wanted: width, least: width };
  }
  return { wanted: textWidth(text, size, bold), least: Math.min(wordWidth(text, size, bold), LONGEST_WORD) };
}

/** Of any number of widths: an argument list has an end, a table has none. */
function greatest(widths: readonly number[]): number {
  return widths.reduce((most, width) => Math.max(most, width), 0);
}

function columnNeed(table: TableBlock, column: Column, index: number, size: number): ColumnNeed {
  const heading = wordWidth(column.label, Math.min(size, 11), true) + (table.filter === true ? BUTTON : 0);
  const cells = table.rows.map((row) => row[index]).filter((cell) => cell !== undefined);
  const needs = cells.map((cell) => cellNeed(cell, column, size));
  const air = index === 0 ? 0 : INDENT;
  const least = Math.max(heading, 5, greatest(needs.map((need) => need.least))) + air;
  const asked = column.width === undefined ? 0 : column.width * 10 * (size / DEFAULT_SIZE);
  const natural = greatest(needs.map((need) => need.wanted)) + air;
  const limit = Math.max(asked, column.width === undefined ? WIDEST_TEXT : 0);
  return { wanted: Math.max(least, Math.min(natural, limit)), least };
}

/** What each column of a table needs at a text size in points. */
export function columnNeeds(table: TableBlock, size: number): ColumnNeed[] {
  return table.columns.map((column, index) => columnNeed(table, column, index, size));
}
