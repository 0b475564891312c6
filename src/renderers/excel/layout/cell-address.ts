import { cellName, columnLetters } from '../../../core/source.ts';
import { quotedSheet } from '../text/sheet-names.ts';
import type { Area } from './sheet-plan.ts';

/** `B4:D9`, or `B4` where it is one cell. */
export function areaName(area: Area): string {
  const first = cellName(area.column, area.row);
  const last = cellName(area.lastColumn, area.lastRow);
  return first === last ? first : `${first}:${last}`;
}

function absolute(column: number, row: number): string {
  return `$${columnLetters(column)}$${row}`;
}

/** `'Sheet'!$B$4:$B$9`. */
export function absoluteArea(sheet: string, area: Area): string {
  const first = absolute(area.column, area.row);
  const last = absolute(area.lastColumn, area.lastRow);
  return `${quotedSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}
