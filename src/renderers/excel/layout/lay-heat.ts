/** Where a table's heat maps lie, and how their cells look. */
import type { Column, TableBlock, TableCell } from '../../../core/document.ts';
import { heatColour, heatShare, heatWhole, LIGHT_TEXT_FROM } from '../../heat.ts';
import type { Area, HeatMap, Look } from './sheet-plan.ts';

interface Span {
  readonly first: number;
  readonly last: number;
}

/** Areas by the value that is all in them: runs of rows whose cells are numbers of one scale, or empty. */
function columnAreas(table: TableBlock, index: number, span: Span, firstRow: number): Map<number, Area[]> {
  const areas = new Map<number, Area[]>();
  const column = table.columns[index];
  for (const [at, cells] of table.rows.entries()) {
    const cell = cells[index];
    if (column === undefined || cell === undefined || cell.text !== undefined || typeof cell.value === 'string') continue;
    const whole = heatWhole(cell, column);
    const own = areas.get(whole) ?? [];
    const [last, row] = [own.at(-1), firstRow + at];
    if (last?.lastRow === row - 1) own[own.length - 1] = { ...last, lastRow: row };
    else own.push({ row, column: span.first, lastRow: row, lastColumn: span.last });
    areas.set(whole, own);
  }
  return areas;
}

/** @param spans for each column of the table where it stands on the sheet @param firstRow of its cells */
export function heatMaps(table: TableBlock, spans: readonly Span[], firstRow: number): HeatMap[] {
  return table.columns.flatMap((column, index) => {
    const span = spans[index];
    if (column.heat !== true || span === undefined) return [];
    return [...columnAreas(table, index, span, firstRow)].map(([whole, areas]) => ({ areas, whole }));
  });
}

/** A cell that shows words for a number no rule can shade: it gets its shade for good. */
export function heated(look: Look, cell: TableCell, column: Column): Look {
  if (column.heat !== true) return look;
  const plain: Look = { ...look, across: 'center', colour: '000000' };
  const share = cell.text === undefined ? undefined : heatShare(cell, column);
  if (share === undefined) return plain;
  return { ...plain, fill: heatColour(share), colour: share >= LIGHT_TEXT_FROM ? 'FFFFFF' : '000000' };
}
