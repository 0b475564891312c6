import type { Cell, Grid, MergedRange, Row } from '../../core/grid.ts';
import { isBlank } from './cell-text.ts';
import { MergedCells } from './merged-cells.ts';

/** Gives cells of rows as a person sees them: a district merged over several rows stands in each of them. */
export class FilledCells {
  readonly #merged: MergedCells;
  readonly #none: boolean;
  readonly #carried = new Map<MergedRange, Cell>();

  constructor(grid: Grid) {
    this.#merged = new MergedCells(grid);
    this.#none = grid.merges.length === 0;
  }

  /** Must be called for every row from the top. @param index from 0 */
  at(row: Row, index: number): Cell | undefined {
    const own = index < 0 ? undefined : row.cells[index];
    if (this.#none || index < 0) return own;
    const range = this.#merged.at(row.line, index + 1);
    if (range === undefined || range.firstRow === range.lastRow) return own;
    if (isBlank(own)) return this.#carried.get(range) ?? own;
    this.#carried.set(range, own as Cell);
    return own;
  }

  /** Whether a row holds nothing but a text merged over several columns: the heading of a section. */
  isAcross(row: Row, index: number): boolean {
    if (this.#none) return false;
    const range = this.#merged.at(row.line, index + 1);
    return range !== undefined && range.lastColumn > range.firstColumn;
  }
}
