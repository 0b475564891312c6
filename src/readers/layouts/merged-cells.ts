import type { Cell, Grid, MergedRange, Row } from '../../core/grid.ts';
import { isBlank } from './cell-text.ts';

/** Merged ranges by row, so that a cell finds the one it lies in. */
export class MergedCells {
  readonly #byRow = new Map<number, MergedRange[]>();
  readonly #largest: MergedRange[] = [];

  constructor(grid: Pick<Grid, 'merges'>) {
    for (const range of grid.merges) {
      if (range.lastRow - range.firstRow > 5000) this.#largest.push(range);
      else for (let row = range.firstRow; row <= range.lastRow; row++) this.#byRow.set(row, [...(this.#byRow.get(row) ?? []), range]);
    }
  }

  at(row: number, column: number): MergedRange | undefined {
    const inside = (range: MergedRange) =>
      range.firstRow <= row && row <= range.lastRow && range.firstColumn <= column && column <= range.lastColumn;
    return this.#byRow.get(row)?.find(inside) ?? this.#largest.find(inside);
  }

  hasAny(row: number): boolean {
    return this.#byRow.has(row) || this.#largest.some((range) => range.firstRow <= row && row <= range.lastRow);
  }

  /** The cell a person sees there: the first of its merged range. @param rows rows by line, of the heading */
  seen(rows: ReadonlyMap<number, Row>, line: number, column: number): Cell {
    const own = rows.get(line)?.cells[column - 1] ?? '';
    if (!isBlank(own)) return own;
    const range = this.at(line, column);
    return range === undefined ? '' : (rows.get(range.firstRow)?.cells[range.firstColumn - 1] ?? '');
  }
}
