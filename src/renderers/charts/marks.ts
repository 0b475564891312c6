/** Lines, points, band and diamond. Ink tells the series apart by form, so that grey print is enough. */
import { area, line, symbol, symbolDiamond } from 'd3-shape';
import type { ChartSeries } from '../../core/document.ts';
import { place, type Canvas } from './canvas.ts';

const INK = '#111';
const GREY = '#6b6b6b';
const BAND = '#dcdcdc';

/** Attributes of each role's line. */
export const STROKES: Readonly<Partial<Record<ChartSeries['role'], string>>> = {
  actual: `stroke="${INK}" stroke-width="3"`,
  plan: `stroke="${GREY}" stroke-width="2.5" stroke-dasharray="9 6"`,
  outlook: `stroke="${INK}" stroke-width="3" stroke-dasharray="0.1 7" stroke-linecap="round"`,
};

type Values = readonly (number | null)[];

function values(canvas: Canvas, role: ChartSeries['role']): Values {
  return canvas.chart.series.find((series) => series.role === role)?.values ?? [];
}

/** Breaks at gaps: nothing is drawn where nothing is known. */
function path(canvas: Canvas, points: Values): string {
  const draw = line<number | null>()
    .digits(2)
    .defined((value) => value !== null)
    .x((_, index) => canvas.x(index))
    .y((value) => canvas.y(value ?? 0));
  return draw(points) ?? '';
}

function band(canvas: Canvas): string {
  const [low, high] = [values(canvas, 'low'), values(canvas, 'high')];
  const known = (index: number): boolean => typeof low[index] === 'number' && typeof high[index] === 'number';
  const draw = area<number | null>()
    .digits(2)
    .defined((_, index) => known(index))
    .x((_, index) => canvas.x(index))
    .y0((_, index) => canvas.y(low[index] ?? 0))
    .y1((_, index) => canvas.y(high[index] ?? 0));
  const shape = draw(low);
  return shape === null || shape === '' ? '' : `<path d="${shape}" fill="${BAND}"/>`;
}

function radius(count: number): number {
  return count > 120 ? 2 : count > 48 ? 3 : 4.5;
}

function circles(canvas: Canvas, points: Values, style: string): string {
  const size = radius(canvas.chart.labels.length);
  return points
    .map((value, index) =>
      value === null ? '' : `<circle cx="${place(canvas.x(index))}" cy="${place(canvas.y(value))}" r="${size}" ${style}/>`,
    )
    .join('');
}

export function diamond(x: number, y: number): string {
  return `<path d="${symbol(symbolDiamond, 180).digits(2)() ?? ''}" transform="translate(${place(x)},${place(y)})" fill="${INK}" stroke="#fff" stroke-width="1.5"/>`;
}

export function circle(x: number, y: number, hollow: boolean): string {
  const style = hollow ? `fill="#fff" stroke="${INK}" stroke-width="2"` : `fill="${INK}"`;
  return `<circle cx="${place(x)}" cy="${place(y)}" r="4.5" ${style}/>`;
}

/** A short piece of band for the legend. */
export function bandSwatch(x: number, y: number, width: number): string {
  return `<rect x="${place(x)}" y="${place(y - 7)}" width="${width}" height="14" fill="${BAND}"/>`;
}

/** All series, from the back to the front. */
export function marks(canvas: Canvas): string {
  const lines = (['plan', 'outlook', 'actual'] as const).map((role) => {
    const shape = path(canvas, values(canvas, role));
    return shape === '' ? '' : `<path d="${shape}" fill="none" ${STROKES[role] ?? ''} stroke-linejoin="round"/>`;
  });
  const targets = values(canvas, 'target').map((value, index) => (value === null ? '' : diamond(canvas.x(index), canvas.y(value))));
  return [
    band(canvas),
    ...lines,
    circles(canvas, values(canvas, 'actual'), `fill="${INK}"`),
    circles(canvas, values(canvas, 'thin'), `fill="#fff" stroke="${INK}" stroke-width="2"`),
    ...targets,
  ].join('');
}
