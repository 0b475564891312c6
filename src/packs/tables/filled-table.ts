/** Tables whose columns are named once: a column without any value is left out, so that a page shows what is known. */
import type { Column, TableBlock, TableCell } from '../../core/document.ts';

export type Row = Readonly<Record<string, TableCell | undefined>>;

function isFilled(one: TableCell | undefined): boolean {
  return one !== undefined && (one.text !== undefined || (one.value !== null && one.value !== ''));
}

/** @param rows cells by the id of their column; what a row does not have is an empty cell */
export function filledTable(
  frame: Omit<TableBlock, 'kind' | 'columns' | 'rows'>,
  columns: readonly Column[],
  rows: readonly Row[],
): TableBlock {
  const filled = columns.filter((column) => rows.some((row) => isFilled(row[column.id])));
  const shown = filled.length === 0 ? columns : filled;
  return { kind: 'table', ...frame, columns: shown, rows: rows.map((row) => shown.map((column) => row[column.id] ?? { value: null })) };
}

export function cell(value: number | string | undefined): TableCell {
  return { value: value ?? null };
}
