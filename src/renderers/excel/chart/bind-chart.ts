/**
 * Binds a chart to cells. Where the chart's table holds exactly the same numbers in consecutive rows, a series is bound to them, so
 * that an analyst who corrects a cell sees the line move. What no table column holds (the width of the outlook's band, numbers
 * that the table shows as words) is written right of the page, outside the print area, under the heading "Chart data".
 */
import type { ChartBlock, ChartSeries } from '../../../core/document.ts';
import { cellName } from '../../../core/source.ts';
import { absoluteArea } from '../layout/cell-address.ts';
import { SPARE } from '../layout/looks.ts';
import type { Area, Content, PlacedColumn, PlacedTable, SheetPlan } from '../layout/sheet-plan.ts';
import type { Words } from '../words.ts';
import type { BoundSeries, ChartModel } from './chart-model.ts';

interface Bench {
  readonly plan: SheetPlan;
  readonly table: PlacedTable | undefined;
  /** Where the first label's numbers stand, in the table and beside the page alike. */
  readonly firstRow: number;
  readonly headingRow: number;
  readonly length: number;
}

type Values = readonly (number | null)[];

/** Index of the table row where the labels begin; -1 where they do not stand there in a row. */
function labelOffset(
  table: PlacedTable,
  labels: readonly string[],
): { readonly column: PlacedColumn; readonly offset: number } | undefined {
  for (const column of table.columns.values()) {
    for (let offset = 0; offset + labels.length <= column.cells.length; offset++) {
      if (labels.every((label, index) => column.cells[offset + index] === label)) return { column, offset };
    }
  }
  return undefined;
}

function cellsOf(bench: Bench, column: number): string {
  const { plan, firstRow, length } = bench;
  return absoluteArea(plan.name, { row: firstRow, column, lastRow: firstRow + length - 1, lastColumn: column });
}

/** Writes a column beside the page. @returns its number */
function writeSpare(bench: Bench, heading: string, cells: readonly Content[]): number {
  const { plan, firstRow, headingRow } = bench;
  const column = plan.spareColumn++;
  plan.cells.push({ row: headingRow, column, lastColumn: column, content: { kind: 'text', text: heading }, look: SPARE });
  for (const [index, content] of cells.entries()) {
    if (content.kind !== 'blank') plan.cells.push({ row: firstRow + index, column, lastColumn: column, content, look: SPARE });
  }
  return column;
}

function numberContent(value: number | null): Content {
  return value === null ? { kind: 'blank' } : { kind: 'number', value };
}

/** Column number of a series: in the table where it holds the same numbers and no words, otherwise beside the page. */
function columnOf(bench: Bench, series: ChartSeries): number {
  const { table, firstRow } = bench;
  const column = series.column === undefined ? undefined : table?.columns.get(series.column);
  const offset = firstRow - (table?.firstRow ?? 0);
  const same = column !== undefined && series.values.every((value, index) => (column.cells[offset + index] ?? null) === value);
  return same ? column.column : writeSpare(bench, series.name, series.values.map(numberContent));
}

function bound(bench: Bench, series: ChartSeries, role: BoundSeries['role']): BoundSeries {
  return { role, name: series.name, cells: cellsOf(bench, columnOf(bench, series)), values: series.values };
}

function both(low: Values, high: Values, combine: (low: number, high: number) => number): (number | null)[] {
  return low.map((from, index) => {
    const to = high[index] ?? null;
    return from === null || to === null ? null : combine(from, to);
  });
}

/** `Outlook, low (80 %)` and `Outlook, high (80 %)` → `Outlook, low to high (80 %)`. */
function bandName(low: string, high: string, to: string): string {
  const [from, until] = [low.split(' '), high.split(' ')];
  let front = 0;
  while (front < Math.min(from.length, until.length) - 1 && from[front] === until[front]) front++;
  let back = 0;
  while (back < Math.min(from.length, until.length) - front - 1 && from.at(-1 - back) === until.at(-1 - back)) back++;
  return [...from.slice(0, from.length - back), to, ...until.slice(front)].join(' ');
}

/** Columns stacked on an invisible one: the only band that leaves a gap a gap in every spreadsheet. Needs low ≥ 0 and low ≤ high. */
function bandSeries(bench: Bench, low: ChartSeries, high: ChartSeries, words: Words): BoundSeries[] {
  const widths = both(low.values, high.values, (from, to) => to - from);
  if (low.values.some((value) => value !== null && value < 0) || widths.some((width) => width !== null && width < 0)) {
    return [bound(bench, low, 'edge'), bound(bench, high, 'edge')];
  }
  const [lowColumn, highColumn] = [columnOf(bench, low), columnOf(bench, high)];
  const live = widths.map((width, index): Content => {
    if (width === null) return { kind: 'blank' };
    const row = bench.firstRow + index;
    return { kind: 'formula', formula: `${cellName(highColumn, row)}-${cellName(lowColumn, row)}`, result: width };
  });
  const name = bandName(low.name, high.name, words.to);
  return [
    { role: 'base', name: low.name, cells: cellsOf(bench, lowColumn), values: low.values },
    { role: 'band', name, cells: cellsOf(bench, writeSpare(bench, `${name}: ${words.band}`, live)), values: widths },
  ];
}

function finite(block: ChartBlock): ChartSeries[] {
  const clean = (values: Values): Values =>
    block.labels.map((_, index) => {
      const value = values[index] ?? null;
      return value !== null && Number.isFinite(value) ? value : null;
    });
  return block.series
    .map((series) => ({ ...series, values: clean(series.values) }))
    .filter((series) => series.values.some((value) => value !== null));
}

/** @returns the chart bound to cells of the plan, to which missing numbers are added */
export function bindChart(plan: SheetPlan, placed: { readonly area: Area; readonly block: ChartBlock }, words: Words): ChartModel {
  const { block } = placed;
  const found = plan.tables.find((one) => one.id === block.table);
  const place = found === undefined ? undefined : labelOffset(found, block.labels);
  const table = place === undefined ? undefined : found;
  const firstRow = table === undefined || place === undefined ? placed.area.row + 2 : table.firstRow + place.offset;
  const bench: Bench = { plan, table, firstRow, headingRow: firstRow - 1, length: block.labels.length };
  const before = plan.spareColumn;
  const labelColumn =
    place?.column.column ??
    writeSpare(
      bench,
      '',
      block.labels.map((text) => ({ kind: 'text', text })),
    );
  const all = finite(block);
  const [low, high] = [all.find((series) => series.role === 'low'), all.find((series) => series.role === 'high')];
  const band = low === undefined || high === undefined ? [] : bandSeries(bench, low, high, words);
  const rest = all
    .filter((series) => band.length === 0 || (series !== low && series !== high))
    .map((series) => bound(bench, series, series.role === 'low' || series.role === 'high' ? 'edge' : series.role));
  if (plan.spareColumn > before) {
    const at = { row: firstRow - 2, column: before, lastColumn: before };
    plan.cells.push({ ...at, content: { kind: 'text', text: words.chartData }, look: { ...SPARE, bold: true } });
    plan.spareColumn++;
  }
  const { title, alt, unit, decimals, labels } = block;
  return { title, alt, unit, decimals, labels, labelCells: cellsOf(bench, labelColumn), series: [...band, ...rest] };
}
