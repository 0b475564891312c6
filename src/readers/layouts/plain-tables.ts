import type { Grid } from '../../core/grid.ts';
import type { Observation } from '../../core/observation.ts';
import type { LeftOut, Table, Unsure } from '../../core/table.ts';
import { isBlank } from './cell-text.ts';
import { LeftOutList } from './left-out-list.ts';

/** What is known of a grid none of whose cells become observations. */
export interface NotRead {
  readonly layout: Table['layout'];
  readonly headerRows: readonly number[];
  readonly code: string;
  readonly reason: string;
  readonly unsure: readonly Unsure[];
}

/** A table without observations: all cells with a value below the heading are left out, for one reason. */
export function tableNotRead(grid: Grid, { layout, headerRows, code, reason, unsure }: NotRead): Table {
  const list = new LeftOutList(grid);
  const leftOut: readonly LeftOut[] = list.entries;
  const last = Math.max(0, ...headerRows);
  return {
    ...(grid.sheet === undefined ? {} : { sheet: grid.sheet }),
    ...(grid.state === undefined ? {} : { state: grid.state }),
    layout,
    headerRows,
    observations(): Iterable<Observation> {
      list.clear();
      for (const row of grid.rows()) {
        if (row.line <= last) continue;
        const cells = row.cells.filter((cell) => !isBlank(cell)).length;
        if (cells > 0) list.group(code, code, reason, cells, row.line);
      }
      return [];
    },
    leftOut,
    unsure,
    grid,
    get notes() {
      return grid.notes;
    },
  };
}
