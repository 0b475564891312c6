import type { Grid } from '../../core/grid.ts';
import type { Mapping } from '../../core/mapping.ts';
import type { Table } from '../../core/table.ts';
import { readGrid, type ReadGridOptions } from './grid-table.ts';
import { checkMapping } from './check-mapping.ts';
import { tableNotRead } from './plain-tables.ts';
import { proposeMapping, type ProposeOptions } from './propose.ts';

/** Reads a grid by a layout that is found now. Without one, the table says why and leaves all cells out. */
export function readProposed(grid: Grid, options: ReadGridOptions & ProposeOptions): Table {
  const { layout, mapping, headerRows, unsure } = proposeMapping(grid, options);
  if (mapping !== undefined) return readGrid(grid, mapping, { ...readingOf(options), unsure });
  const hidden = grid.state !== undefined && grid.state !== 'visible' && options.includeHidden !== true;
  const why = hidden
    ? { code: 'hidden-sheet', reason: 'the sheet is hidden' }
    : { code: 'unknown-layout', reason: 'no layout found in which these cells could be read' };
  return tableNotRead(grid, { layout, headerRows, ...why, unsure });
}

/** @throws UserError where the grid does not fit its mapping */
export function readMapped(grid: Grid, mapping: Mapping, options: ReadGridOptions): Table {
  checkMapping(grid, mapping);
  return readGrid(grid, mapping, { ...readingOf(options), includeHidden: true });
}

function readingOf({ calendar, fiscalYearStart, includeHidden }: ReadGridOptions): ReadGridOptions {
  return {
    ...(calendar === undefined ? {} : { calendar }),
    ...(fiscalYearStart === undefined ? {} : { fiscalYearStart }),
    ...(includeHidden === undefined ? {} : { includeHidden }),
  };
}
