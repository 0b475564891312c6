/** Words in a slope chart: ticks, measurements, and name and value at the ends of lines. */
import type { SlopeLine } from '../../../core/document.ts';
import { AXIS_TEXT, place, valueText } from '../canvas.ts';
import { text } from '../labels.ts';
import { CHART_WORDS } from '../words.ts';
import { endLabel, LABEL_HEIGHT, namedLines, startLabel, type SlopeCanvas } from './slope-canvas.ts';
import { firstPoint, lastPoint, type Point } from './slope-lines.ts';
import { spreadLabels } from './spread-labels.ts';

/** White around letters, so that lines do not run through them. */
const HALO = 'stroke="#fff" stroke-width="4" paint-order="stroke" stroke-linejoin="round"';
const MIDDLE = 5;

function rule(x1: number, y1: number, x2: number, y2: number, stroke: string): string {
  return `<line x1="${place(x1)}" x2="${place(x2)}" y1="${place(y1)}" y2="${place(y2)}" ${stroke}/>`;
}

function valueTicks(canvas: SlopeCanvas): string {
  return canvas.axis.ticks
    .map((tick) => {
      const y = canvas.y(tick);
      const label = valueText(tick, canvas.axis.decimals, canvas);
      return (
        rule(canvas.left, y, canvas.right, y, 'stroke="#e4e4e4"') +
        text(canvas.left - 10, y + MIDDLE, label, `text-anchor="end" font-size="${AXIS_TEXT}" fill="#555"`)
      );
    })
    .join('');
}

/** A standing rule for each measurement, its name below. */
function measurements(canvas: SlopeCanvas): string {
  const { chart, x, top, bottom } = canvas;
  return chart.labels
    .map(
      (label, index) =>
        rule(x(index), top, x(index), bottom + 6, 'stroke="#777"') +
        text(x(index), bottom + 25, label, `text-anchor="middle" font-size="${AXIS_TEXT + 1}"`),
    )
    .join('');
}

interface Label {
  readonly line: SlopeLine;
  readonly at: Point;
  readonly words: string;
}

/** One side's labels, moved apart; a thin rule leads back to a point that its label had to leave. */
function side(canvas: SlopeCanvas, labels: readonly Label[], distance: number, anchor: string): string {
  const wanted = labels.map((label) => canvas.y(label.at.value));
  const places = spreadLabels(wanted, LABEL_HEIGHT, canvas.top, canvas.bottom);
  return labels
    .map(({ line, at, words }, index) => {
      const [from, to, x] = [wanted[index] ?? 0, places[index] ?? 0, canvas.x(at.index)];
      const lead =
        Math.abs(from - to) < 4 ? '' : rule(x + distance * 0.4, from, x + distance - Math.sign(distance) * 3, to, 'stroke="#999"');
      const weight = line.role === 'plain' ? '' : ' font-weight="bold"';
      return lead + text(x + distance, to + MIDDLE, words, `text-anchor="${anchor}"${weight} ${HALO}`);
    })
    .join('');
}

/** Measured points of named lines, grouped by where they stand: labels push apart only those at the same measurement. */
function grouped(canvas: SlopeCanvas, pointOf: (line: SlopeLine) => Point | undefined, wordsOf: (line: SlopeLine) => string): Label[][] {
  const groups = new Map<number, Label[]>();
  for (const line of namedLines(canvas.chart)) {
    const at = pointOf(line);
    if (at === undefined) continue;
    groups.set(at.index, [...(groups.get(at.index) ?? []), { line, at, words: wordsOf(line) }]);
  }
  return [...groups.values()];
}

function footnote(canvas: SlopeCanvas): string {
  if (canvas.axis.least <= 0) return '';
  const start = valueText(canvas.axis.least, canvas.axis.decimals, canvas);
  return text(canvas.left, canvas.height - 12, CHART_WORDS[canvas.language].axisStart(start), 'font-size="14" fill="#555"');
}

/** A line that was measured once has its value beside its name already. */
function startOf(line: SlopeLine): Point | undefined {
  return firstPoint(line)?.index === 0 && lastPoint(line)?.index !== 0 ? firstPoint(line) : undefined;
}

export function slopeLabels(canvas: SlopeCanvas): { readonly behind: string; readonly front: string } {
  const { chart, language } = canvas;
  const ends = grouped(canvas, lastPoint, (line) => endLabel(line, chart, language));
  const starts = grouped(canvas, startOf, (line) => startLabel(line, chart, language));
  return {
    behind: valueTicks(canvas) + measurements(canvas) + footnote(canvas),
    front: [...starts.map((group) => side(canvas, group, -14, 'end')), ...ends.map((group) => side(canvas, group, 16, 'start'))].join(''),
  };
}
