/** Room for a chart: beside the key figures that stand next to it in the document, or over the page's width. */
import type { ChartBlock, KeyFigures, SlopeBlock } from '../../../core/document.ts';
import { isNamed } from '../../charts/slope/slope-lines.ts';
import { putLine, leaveAir, raise, widthOf, type Ground } from './ground.ts';
import { layFigureCards, layFigureLines } from './lay-figures.ts';
import { NOTE } from './looks.ts';

const CHART_SHARE = 0.66;
const ROW_POINTS = 22;
const CHART_ROWS = 18;
/** A slope chart is lower, so that its numbers find room on the same page, unless many names stand at its right edge. */
const SLOPE_ROWS = 14;
const TALLEST_SLOPE = 22;
/** Names that fit one below the other along a row of the sheet, axis and title left aside. */
const NAMES_IN_A_ROW = 1.1;

function rowsFor(block: Picture): number {
  if (block.kind === 'chart') return CHART_ROWS;
  const names = block.lines.filter((line) => isNamed(line, block)).length;
  return Math.min(TALLEST_SLOPE, Math.max(SLOPE_ROWS, Math.ceil(names / NAMES_IN_A_ROW)));
}

type Picture = ChartBlock | SlopeBlock;

function hasNumbers(block: Picture): boolean {
  const lines = block.kind === 'chart' ? block.series : block.lines;
  return lines.some((series) => series.values.some((value) => value !== null && Number.isFinite(value)));
}

function chartColumns(ground: Ground): number {
  const { plan } = ground;
  const page = widthOf(plan, 1, plan.widths.length);
  let last = 1;
  while (last < plan.widths.length - 2 && widthOf(plan, 1, last + 1) <= page * CHART_SHARE) last++;
  return last;
}

function reserve(ground: Ground, block: Picture, firstRow: number, rows: number, lastColumn: number): void {
  const { plan } = ground;
  for (let row = firstRow; row < firstRow + rows; row++) if (!plan.heights.has(row)) raise(plan, row, ROW_POINTS);
  plan.charts.push({ block, area: { row: firstRow, column: 1, lastRow: firstRow + rows - 1, lastColumn } });
  plan.row = firstRow + rows;
}

/** A chart that has nothing to draw says so in words. */
export function layChart(ground: Ground, block: Picture, figures?: KeyFigures): void {
  const { plan } = ground;
  const firstRow = plan.row;
  if (!hasNumbers(block)) {
    if (figures !== undefined) layFigureCards(ground, figures);
    putLine(ground, `${block.title}: ${block.alt}`, NOTE);
  } else if (figures === undefined || plan.widths.length < 4) {
    if (figures !== undefined) layFigureCards(ground, figures);
    reserve(ground, block, plan.row, rowsFor(block), plan.widths.length);
  } else {
    const last = chartColumns(ground);
    layFigureLines(ground, figures, last + 1, plan.widths.length);
    reserve(ground, block, firstRow, Math.max(rowsFor(block), plan.row - firstRow), last);
  }
  leaveAir(plan);
}
