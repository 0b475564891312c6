/** Room for a chart: beside the key figures that stand next to it in the document, or over the page's width. */
import type { ChartBlock, KeyFigures } from '../../../core/document.ts';
import { putLine, leaveAir, raise, widthOf, type Ground } from './ground.ts';
import { layFigureCards, layFigureLines } from './lay-figures.ts';
import { NOTE } from './looks.ts';

const CHART_SHARE = 0.66;
const ROW_POINTS = 22;
const CHART_ROWS = 18;

function hasNumbers(block: ChartBlock): boolean {
  return block.series.some((series) => series.values.some((value) => value !== null && Number.isFinite(value)));
}

function chartColumns(ground: Ground): number {
  const { plan } = ground;
  const page = widthOf(plan, 1, plan.widths.length);
  let last = 1;
  while (last < plan.widths.length - 2 && widthOf(plan, 1, last + 1) <= page * CHART_SHARE) last++;
  return last;
}

function reserve(ground: Ground, block: ChartBlock, firstRow: number, rows: number, lastColumn: number): void {
  const { plan } = ground;
  for (let row = firstRow; row < firstRow + rows; row++) if (!plan.heights.has(row)) raise(plan, row, ROW_POINTS);
  plan.charts.push({ block, area: { row: firstRow, column: 1, lastRow: firstRow + rows - 1, lastColumn } });
  plan.row = firstRow + rows;
}

/** A chart that has nothing to draw says so in words. */
export function layChart(ground: Ground, block: ChartBlock, figures?: KeyFigures): void {
  const { plan } = ground;
  const firstRow = plan.row;
  if (!hasNumbers(block)) {
    if (figures !== undefined) layFigureCards(ground, figures);
    putLine(ground, `${block.title}: ${block.alt}`, NOTE);
  } else if (figures === undefined || plan.widths.length < 4) {
    if (figures !== undefined) layFigureCards(ground, figures);
    reserve(ground, block, plan.row, CHART_ROWS, plan.widths.length);
  } else {
    const last = chartColumns(ground);
    layFigureLines(ground, figures, last + 1, plan.widths.length);
    reserve(ground, block, firstRow, Math.max(CHART_ROWS, plan.row - firstRow), last);
  }
  leaveAir(plan);
}
