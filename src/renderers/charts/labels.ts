/** Words in the picture: ticks, legend, and the value at the end of each line. */
import type { ChartSeries } from '../../core/document.ts';
import { escapeXml } from '../escape-xml.ts';
import { labelledIndices } from './axes.ts';
import { AXIS_TEXT, HEIGHT, LABEL_TEXT, place, textWidth, valueText, WIDTH, type Canvas } from './canvas.ts';
import { bandSwatch, circle, diamond, STROKES } from './marks.ts';
import { CHART_WORDS } from './words.ts';

const LINE_HEIGHT = 19;
/** White around letters, so that lines do not run through them. */
const HALO = 'stroke="#fff" stroke-width="4" paint-order="stroke" stroke-linejoin="round"';

export function text(x: number, y: number, content: string, attributes = ''): string {
  return `<text x="${place(x)}" y="${place(y)}"${attributes === '' ? '' : ` ${attributes}`}>${escapeXml(content)}</text>`;
}

function lastKnown(series: ChartSeries | undefined): { readonly index: number; readonly value: number } | undefined {
  const index = series?.values.findLastIndex((value) => value !== null) ?? -1;
  const value = series?.values[index];
  return value === null || value === undefined ? undefined : { index, value };
}

/** What is written at the right edge: the value each line ends at. */
export function endLabels({ chart, language }: Pick<Canvas, 'chart' | 'language'>): { readonly label: string; readonly value: number }[] {
  const last = chart.labels.length - 1;
  return (['outlook', 'target', 'plan'] as const).flatMap((role) => {
    const series = chart.series.find((one) => one.role === role);
    const end = lastKnown(series);
    if (series === undefined || end === undefined || end.index !== last) return [];
    return [{ label: `${series.name} ${valueText(end.value, chart.decimals, { chart, language })}`, value: end.value }];
  });
}

/** Same values share one line; the others are pushed apart. */
function drawEndLabels(canvas: Canvas): string {
  const ends = endLabels(canvas)
    .map((one) => ({ ...one, y: canvas.y(one.value) + 5 }))
    .sort((a, b) => a.y - b.y);
  const lowest = canvas.bottom + 4;
  let previous = canvas.top - LINE_HEIGHT;
  for (const label of ends) {
    label.y = Math.max(label.y, previous + LINE_HEIGHT);
    previous = label.y;
  }
  const over = Math.max(0, previous - lowest);
  return ends.map((one) => text(canvas.right + 14, one.y - over, one.label)).join('');
}

/** The latest actual, on the side of its point that is away from the plan. */
function drawActualLabel(canvas: Canvas): string {
  const end = lastKnown(canvas.chart.series.find((series) => series.role === 'actual'));
  if (end === undefined) return '';
  const planned = canvas.chart.series.find((series) => series.role === 'plan')?.values[end.index];
  const above = typeof planned !== 'number' || end.value >= planned;
  const label = valueText(end.value, canvas.chart.decimals, canvas);
  const [x, y] = [canvas.x(end.index), canvas.y(end.value)];
  return text(x, y + (above ? -14 : 27), label, `text-anchor="middle" font-weight="bold" font-size="18" ${HALO}`);
}

function drawValueAxis(canvas: Canvas): string {
  return canvas.axis.ticks
    .map((tick) => {
      const y = canvas.y(tick);
      const rule = `<line x1="${place(canvas.left)}" x2="${place(canvas.right)}" y1="${place(y)}" y2="${place(y)}" stroke="#e4e4e4"/>`;
      const label = valueText(tick, canvas.axis.decimals, canvas);
      return rule + text(canvas.left - 10, y + 5, label, `text-anchor="end" font-size="${AXIS_TEXT}"`);
    })
    .join('');
}

function drawPeriodAxis({ chart, left, right, bottom, x }: Canvas): string {
  const widest = Math.max(0, ...chart.labels.map((label) => textWidth(label, AXIS_TEXT)));
  const room = Math.floor((right - left) / (widest + 18)) + 1;
  const base = `<line x1="${place(left)}" x2="${place(right)}" y1="${place(bottom)}" y2="${place(bottom)}" stroke="#111"/>`;
  const ticks = labelledIndices(chart.labels.length, room).map((index) => {
    const at = x(index);
    const tick = `<line x1="${place(at)}" x2="${place(at)}" y1="${place(bottom)}" y2="${place(bottom + 6)}" stroke="#111"/>`;
    // Each label is centred under its tick, but never runs out of the picture.
    const half = textWidth(chart.labels[index] ?? '', AXIS_TEXT) / 2;
    const centre = Math.min(Math.max(at, half + 4), WIDTH - half - 4);
    return tick + text(centre, bottom + 23, chart.labels[index] ?? '', `text-anchor="middle" font-size="${AXIS_TEXT}"`);
  });
  return base + ticks.join('');
}

function drawFootnote(canvas: Canvas): string {
  if (canvas.axis.least <= 0) return '';
  const start = valueText(canvas.axis.least, canvas.axis.decimals, canvas);
  return text(canvas.left, HEIGHT - 14, CHART_WORDS[canvas.language].axisStart(start), 'font-size="14" fill="#555"');
}

function swatch(series: ChartSeries, x: number, y: number): string {
  if (series.role === 'target') return diamond(x + 17, y);
  if (series.role === 'low') return bandSwatch(x, y, 34);
  const stroke = STROKES[series.role];
  const rule = stroke === undefined ? '' : `<line x1="${place(x)}" x2="${place(x + 34)}" y1="${place(y)}" y2="${place(y)}" ${stroke}/>`;
  const point = series.role === 'actual' || series.role === 'thin' ? circle(x + 17, y, series.role === 'thin') : '';
  return rule + point;
}

function legendName(series: ChartSeries, all: readonly ChartSeries[]): string {
  const high = all.find((one) => one.role === 'high');
  return series.role === 'low' && high !== undefined ? `${series.name} – ${high.name}` : series.name;
}

/** One row, or two where one is too short; `high` is told with `low`. */
export function legend(series: readonly ChartSeries[], top: number): { readonly svg: string; readonly rows: number } {
  const parts: string[] = [];
  let [x, row] = [24, 0];
  for (const one of series.filter((each) => each.role !== 'high')) {
    const name = legendName(one, series);
    const width = 34 + 8 + textWidth(name, LABEL_TEXT) + 20;
    if (x > 24 && x + width > WIDTH) [x, row] = [24, row + 1];
    const y = top + row * 26;
    parts.push(swatch(one, x, y) + text(x + 42, y + 5, name));
    x += width;
  }
  return { svg: parts.join(''), rows: row + 1 };
}

export function labels(canvas: Canvas): { readonly behind: string; readonly front: string } {
  return {
    behind: drawValueAxis(canvas) + drawPeriodAxis(canvas) + drawFootnote(canvas),
    front: drawEndLabels(canvas) + drawActualLabel(canvas),
  };
}
