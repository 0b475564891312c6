/** Lines and points: what the picture is about thick and dark, a mean dashed, the others thin and grey. */
import { line as lineShape } from 'd3-shape';
import type { SlopeLine } from '../../../core/document.ts';
import { place } from '../canvas.ts';
import type { SlopeCanvas } from './slope-canvas.ts';
import { backToFront, isCrowded } from './slope-lines.ts';

const STROKES: Readonly<Record<SlopeLine['role'], string>> = {
  strong: 'stroke="#111" stroke-width="3.5"',
  mean: 'stroke="#111" stroke-width="3" stroke-dasharray="9 6"',
  plain: 'stroke="#9a9a9a" stroke-width="1.5"',
};
/** Many strong lines: thin, with the means standing out. */
const CROWDED_STROKES: typeof STROKES = {
  strong: 'stroke="#444" stroke-width="1.5"',
  mean: 'stroke="#111" stroke-width="4.5" stroke-dasharray="11 6"',
  plain: 'stroke="#b5b5b5" stroke-width="1"',
};
const POINTS: Readonly<Record<SlopeLine['role'], { readonly radius: number; readonly style: string }>> = {
  strong: { radius: 5.5, style: 'fill="#111"' },
  mean: { radius: 5.5, style: 'fill="#fff" stroke="#111" stroke-width="2.5"' },
  plain: { radius: 3, style: 'fill="#9a9a9a"' },
};

function path(canvas: SlopeCanvas, line: SlopeLine, crowded: boolean): string {
  const draw = lineShape<number | null>()
    .digits(2)
    .defined((value) => value !== null)
    .x((_, index) => canvas.x(index))
    .y((value) => canvas.y(value ?? 0));
  const shape = draw(line.values);
  return shape === null
    ? ''
    : `<path d="${shape}" fill="none" ${(crowded ? CROWDED_STROKES : STROKES)[line.role]} stroke-linejoin="round"/>`;
}

function points(canvas: SlopeCanvas, line: SlopeLine, crowded: boolean): string {
  const { radius: usual, style } = POINTS[line.role];
  const radius = crowded && line.role !== 'mean' ? 2.5 : usual;
  return line.values
    .map((value, index) =>
      value === null ? '' : `<circle cx="${place(canvas.x(index))}" cy="${place(canvas.y(value))}" r="${radius}" ${style}/>`,
    )
    .join('');
}

/** Nothing is drawn across a gap; a measurement that stands alone is a point. */
export function slopeMarks(canvas: SlopeCanvas): string {
  const crowded = isCrowded(canvas.chart.lines);
  return backToFront(canvas.chart)
    .map((line) => path(canvas, line, crowded) + points(canvas, line, crowded))
    .join('');
}
