import type { RowUnit } from '../core/check.ts';
import type { Cell, Row } from '../core/grid.ts';
import type { Table } from '../core/table.ts';

/** What a rule of rows keeps for the table that it is in; made anew where the next table begins. */
export interface PerTable<T> {
  table: Table | undefined;
  kept: T;
}

/** @param begin called once for each table, at its first row */
export function perTable<T>(state: PerTable<T>, unit: RowUnit, begin: (unit: RowUnit) => T): T {
  if (state.table !== unit.table) {
    state.table = unit.table;
    state.kept = begin(unit);
  }
  return state.kept;
}

/** A state before its first table. */
export function noTable<T>(): PerTable<T> {
  return { table: undefined, kept: undefined as T };
}

/** Nothing but spaces is nothing. */
export function isBlankCell(cell: Cell | undefined): boolean {
  if (cell === undefined || cell === '') return true;
  if (typeof cell !== 'string' || cell.charCodeAt(0) > 32)
    return typeof cell === 'string' && cell.charCodeAt(0) > 127 && cell.trim() === '';
  return cell.trim() === '';
}

export function isBlankRow({ cells }: Row): boolean {
  for (let index = 0; index < cells.length; index++) if (!isBlankCell(cells[index])) return false;
  return true;
}

/** Columns of values, from index 0. */
export function valueColumns(table: Table): readonly number[] {
  return table.mapping?.values.map(({ column }) => column - 1) ?? [];
}

/** A text file: its rows end where its writer ended them. In a sheet, cells without anything are not stored. */
export function isText(table: Table): boolean {
  return table.sheet === undefined && table.grid !== undefined;
}

/** Up to the last column that has a heading. */
export function headedWidth(heading: readonly string[]): number {
  let width = heading.length;
  while (width > 0 && (heading[width - 1] ?? '') === '') width -= 1;
  return width;
}

/** A cell's text, short enough for a sentence. */
export function quoted(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  const text =
    typeof cell === 'object' ? (cell.kind === 'error' ? cell.code : (cell.shown ?? (cell.kind === 'date' ? cell.iso : ''))) : String(cell);
  const line = text.trim().replace(/\s+/gu, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
