import type { Grid } from '../../../core/grid.ts';
import { cellName, type Source } from '../../../core/source.ts';
import { cellText } from '../../table.ts';
import type { TextRow } from './filled-form.ts';

/** A sheet's rows with something in them, as texts, and the places of its cells. */
export interface SheetRows {
  readonly at: Source;
  readonly rows: readonly TextRow[];
  /** @param index of the column, from 0 */
  place(line: number, index?: number, field?: string): Source;
}

export function sheetRows(grid: Grid): SheetRows {
  const at: Source = { file: grid.file, ...(grid.sheet === undefined ? {} : { sheet: grid.sheet }) };
  const rows = Array.from(grid.rows(), ({ line, cells }): TextRow => ({ line, texts: cells.map(cellText) }));
  return {
    at,
    rows: rows.filter(({ texts }) => texts.some((text) => text !== '')),
    place: (line, index, field) => ({
      ...at,
      line,
      ...(index === undefined ? {} : { column: index + 1, cell: cellName(index + 1, line) }),
      ...(field === undefined ? {} : { field }),
    }),
  };
}
