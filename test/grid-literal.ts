import type { Cell, Grid, MergedRange, Row } from '../src/core/grid.ts';

/** A grid as a test writes it: rows from line 1, a blank row as []. */
export function gridOf(rows: readonly (readonly Cell[])[], more: Partial<Grid> = {}): Grid {
  const lines = rows.map((cells, index): Row => ({ line: index + 1, cells })).filter(({ cells }) => cells.some((cell) => cell !== ''));
  return { file: 'test.csv', merges: [], hiddenRows: new Set(), hiddenColumns: new Set(), notes: [], rows: () => lines, ...more };
}

/** `merge(3, 'C', 4, 'F')`: rows 3 to 4, columns C to F. */
export function merge(firstRow: number, from: string, lastRow: number, to: string): MergedRange {
  return { firstRow, lastRow, firstColumn: from.charCodeAt(0) - 64, lastColumn: to.charCodeAt(0) - 64 };
}
