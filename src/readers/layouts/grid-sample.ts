import type { Grid, Row } from '../../core/grid.ts';
import { isBlank } from './cell-text.ts';

/** The top of a grid, enough to recognise its heading and columns. Rows without any value are not in it. */
export interface GridSample {
  readonly rows: readonly Row[];
  /** Greatest column with a value in `rows`. */
  readonly width: number;
  /** Whether `rows` are all rows of the grid. */
  readonly whole: boolean;
}

const MOST_ROWS = 2000;
const FEWEST_ROWS = 120;
const MOST_CELLS = 400_000;

/** Reads the first rows of a grid: at most 2,000, fewer where they are very wide. */
export function sampleGrid(grid: Grid): GridSample {
  const rows: Row[] = [];
  let width = 0;
  let cells = 0;
  for (const row of grid.rows()) {
    const last = row.cells.findLastIndex((cell) => !isBlank(cell));
    if (last < 0) continue;
    if (rows.length >= MOST_ROWS || (cells >= MOST_CELLS && rows.length >= FEWEST_ROWS)) return { rows, width, whole: false };
    rows.push(row);
    cells += last + 1;
    width = Math.max(width, last + 1);
  }
  return { rows, width, whole: true };
}
