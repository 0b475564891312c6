import type { Row } from '../../core/grid.ts';
import { cellText, isBlank } from './cell-text.ts';
import { looksNumeric } from './column-profile.ts';
import type { MergedCells } from './merged-cells.ts';
import { isPeriodNumber } from './read-period-cell.ts';

/**
 * Whether a row directly above a heading is part of it, naming groups of columns, and not a title or a line such as `District: Kaya`.
 * @param heading the heading's rows so far, from the top
 */
export function isHeadingAbove(row: Row, heading: readonly Row[], merged: MergedCells): boolean {
  const columns = filledColumns(row);
  const wanted = [...new Set(heading.flatMap(filledColumns))].sort((a, b) => a - b);
  const [first, last] = [Math.min(wanted[0] ?? 1, columns[0] ?? 1), wanted.at(-1) ?? 1];
  const texts = columns.map((column) => cellText(row.cells[column - 1]));
  if (columns.length === 0 || texts.some((text) => /:$|:\s/u.test(text))) return false;
  if (columns.some((column, index) => isNumber(row, column, texts[index] ?? ''))) return false;
  const spans = columns
    .map((column) => merged.at(row.line, column))
    .filter((range) => range !== undefined && range.lastColumn > range.firstColumn);
  if (spans.some((range) => range !== undefined && range.lastColumn - range.firstColumn + 1 >= 0.9 * (last - first + 1))) return false;
  if (spans.length > 0) return true;
  if (columns.length / Math.max(1, wanted.length) >= 0.5) return columns.length >= 2;
  return (columns[0] ?? 0) > (wanted[0] ?? 1) && columns.every((column) => wanted.includes(column));
}

function filledColumns(row: Row): number[] {
  return row.cells.flatMap((cell, index) => (isBlank(cell) ? [] : [index + 1]));
}

function isNumber(row: Row, column: number, text: string): boolean {
  const cell = row.cells[column - 1];
  return cell !== undefined && looksNumeric(cell, text) && !isPeriodNumber(text);
}
