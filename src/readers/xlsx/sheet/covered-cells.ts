import type { MergedRange } from '../../../core/grid.ts';

/** Tells, row after row from the top, which cells a merge covers: all but its first. */
export class CoveredCells {
  private readonly waiting: readonly MergedRange[];
  private next = 0;
  private open: MergedRange[] = [];

  constructor(merges: readonly MergedRange[]) {
    this.waiting = merges.toSorted((a, b) => a.firstRow - b.firstRow);
  }

  /** The merges that touch a row. Rows must be asked for in rising order. */
  at(row: number): readonly MergedRange[] {
    if (this.next >= this.waiting.length && this.open.length === 0) return this.open;
    this.open = this.open.filter((range) => range.lastRow >= row);
    for (; (this.waiting[this.next]?.firstRow ?? Infinity) <= row; this.next++) {
      const range = this.waiting[this.next];
      if (range !== undefined && range.lastRow >= row) this.open.push(range);
    }
    return this.open;
  }
}

/** Whether one of the merges covers a cell without starting there. */
export function isCovered(ranges: readonly MergedRange[], row: number, column: number): boolean {
  return ranges.some(
    (range) => column >= range.firstColumn && column <= range.lastColumn && (row !== range.firstRow || column !== range.firstColumn),
  );
}
