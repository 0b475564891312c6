/** Actual against plan, drawn with letters. */
import type { ChartBlock, ChartSeries } from '../../core/document.ts';
import type { Language } from '../../core/language.ts';
import { numberText } from '../../core/number-text.ts';
import { labelledIndices, valueAxis } from '../charts/axes.ts';
import { displayWidth, pad, shorten } from './display-width.ts';
import { safeText } from './safe-text.ts';

const ROWS = 13;

type Drawn = Exclude<ChartSeries['role'], 'low' | 'high'>;

/** From the back to the front. */
const SIGNS: readonly (readonly [Drawn, string])[] = [
  ['plan', '·'],
  ['outlook', '×'],
  ['thin', '○'],
  ['target', '◆'],
  ['actual', '●'],
];
const BAND = '░';

interface Ground {
  readonly cells: string[][];
  readonly width: number;
  column(index: number): number;
  row(value: number): number;
}

function groundFor(chart: ChartBlock, width: number): Ground {
  const { least, greatest } = valueAxis(chart, 4);
  const last = Math.max(1, chart.labels.length - 1);
  return {
    cells: Array.from({ length: ROWS }, () => Array.from({ length: width }, () => ' ')),
    width,
    column: (index) => Math.round((index / last) * (width - 1)),
    row: (value) => ROWS - 1 - Math.round(((value - least) / (greatest - least)) * (ROWS - 1)),
  };
}

function put(ground: Ground, column: number, row: number, sign: string): void {
  const line = ground.cells[row];
  if (line !== undefined) line[column] = sign;
}

/** Values at each column, on straight lines between neighbours; nothing is drawn across a gap. */
function alongLine(ground: Ground, values: readonly (number | null)[], visit: (column: number, value: number) => void): void {
  for (const [index, value] of values.entries()) {
    if (value === null) continue;
    const next = values[index + 1];
    const [from, to] = [ground.column(index), ground.column(index + 1)];
    visit(from, value);
    if (next === null || next === undefined) continue;
    for (let column = from + 1; column < to; column += 1) visit(column, value + ((next - value) * (column - from)) / (to - from));
  }
}

function drawBand(ground: Ground, chart: ChartBlock): void {
  const values = (role: 'low' | 'high'): readonly (number | null)[] => chart.series.find((one) => one.role === role)?.values ?? [];
  const high = new Map<number, number>();
  alongLine(ground, values('high'), (column, value) => high.set(column, ground.row(value)));
  alongLine(ground, values('low'), (column, value) => {
    for (let row = high.get(column) ?? ROWS; row <= ground.row(value); row += 1) put(ground, column, row, BAND);
  });
}

function drawSeries(ground: Ground, series: ChartSeries | undefined, sign: string): void {
  if (series === undefined) return;
  if (series.role === 'plan') {
    alongLine(ground, series.values, (column, value) => put(ground, column, ground.row(value), sign));
    return;
  }
  for (const [index, value] of series.values.entries()) {
    if (value !== null) put(ground, ground.column(index), ground.row(value), sign);
  }
}

function periodLine(chart: ChartBlock, ground: Ground): string {
  const widest = Math.max(1, ...chart.labels.map(displayWidth));
  const line = Array.from({ length: ground.width }, () => ' ');
  for (const index of labelledIndices(chart.labels.length, Math.floor(ground.width / (widest * 1.5 + 2)))) {
    const label = safeText(chart.labels[index] ?? '');
    const width = displayWidth(label);
    const start = Math.min(Math.max(0, ground.column(index) - Math.floor(width / 2)), ground.width - width);
    if (start >= 0) line.splice(start, width, label, ...Array.from({ length: Math.max(0, width - 1) }, () => ''));
  }
  return line.join('').trimEnd();
}

function legendLines(chart: ChartBlock, width: number): string[] {
  const known = SIGNS.flatMap(([role, sign]) => {
    const series = chart.series.find((one) => one.role === role);
    return series === undefined ? [] : [`${sign} ${safeText(series.name)}`];
  });
  const band = chart.series.filter((one) => one.role === 'low' || one.role === 'high').map((one) => safeText(one.name));
  const items = [...known.reverse(), ...(band.length === 2 ? [`${BAND} ${band.join(' – ')}`] : [])];
  const lines: string[] = [];
  for (const item of items) {
    const longer = lines.length === 0 ? item : `${lines.at(-1)}   ${item}`;
    if (lines.length > 0 && displayWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(shorten(item, width));
  }
  return lines;
}

/** Lines of a chart, none wider than `columns`. */
export function lineChart(chart: ChartBlock, language: Language, columns: number): string[] {
  const axis = valueAxis(chart, 4);
  const unit = chart.unit === '%' ? '%' : '';
  const ticks = axis.ticks.map((tick) => numberText(tick, language, { decimals: axis.decimals, unit }));
  const margin = Math.max(...ticks.map(displayWidth));
  const ground = groundFor(chart, columns - margin - 3);
  drawBand(ground, chart);
  for (const [role, sign] of SIGNS) {
    drawSeries(
      ground,
      chart.series.find((one) => one.role === role),
      sign,
    );
  }
  const at = new Map(axis.ticks.map((tick, index) => [ground.row(tick), ticks[index] ?? '']));
  const lines = ground.cells.map((cells, row) =>
    `${pad(at.get(row) ?? '', margin, 'right')} ${at.has(row) ? '┤' : '│'}${cells.join('')}`.trimEnd(),
  );
  const indent = ' '.repeat(margin + 2);
  return [...lines, indent + periodLine(chart, ground), '', ...legendLines(chart, ground.width).map((line) => indent + line)];
}
