/** A slope chart's place on its ground: 960 wide, as high as its names need. */
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { SlopeBlock, SlopeLine } from '../../../core/document.ts';
import type { Language } from '../../../core/language.ts';
import { valueAxis, type ValueAxis } from '../axes.ts';
import { AXIS_TEXT, HEIGHT, LABEL_TEXT, textWidth, valueText, WIDTH } from '../canvas.ts';
import { firstPoint, isNamed, lastPoint, shortName } from './slope-lines.ts';

export const LABEL_HEIGHT = 20;
const FOOT = 66;

export interface SlopeCanvas {
  readonly chart: SlopeBlock;
  readonly language: Language;
  readonly axis: ValueAxis;
  /** Where ticks end and rules begin. */
  readonly left: number;
  /** Where rules end: behind the last point. */
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

/** `Gakenke 72.1 %`. */
export function endLabel(line: SlopeLine, chart: SlopeBlock, language: Language): string {
  return `${shortName(line.name)} ${valueText(lastPoint(line)?.value ?? 0, chart.decimals, { chart, language })}`;
}

export function startLabel(line: SlopeLine, chart: SlopeBlock, language: Language): string {
  return valueText(firstPoint(line)?.value ?? 0, chart.decimals, { chart, language });
}

/** Lines that are written by name: those that were measured at all. */
export function namedLines(chart: SlopeBlock): SlopeLine[] {
  return chart.lines.filter((line) => isNamed(line, chart) && lastPoint(line) !== undefined);
}

export function slopeCanvas(chart: SlopeBlock, language: Language, headLines: number): SlopeCanvas {
  const axis = valueAxis({ series: chart.lines }, 5);
  const named = namedLines(chart);
  const ticks = axis.ticks.map((tick) => textWidth(valueText(tick, axis.decimals, { chart, language }), AXIS_TEXT));
  const left = 24 + Math.max(0, ...ticks);
  const starts = named.map((line) => textWidth(startLabel(line, chart, language), LABEL_TEXT));
  const ends = named.map((line) => textWidth(endLabel(line, chart, language), LABEL_TEXT));
  const right = WIDTH - 30 - Math.max(30, ...ends);
  const half = Math.max(0, ...chart.labels.map((label) => textWidth(label, AXIS_TEXT) / 2));
  const top = 36 + headLines * 26;
  const height = Math.max(HEIGHT, top + FOOT + named.length * LABEL_HEIGHT);
  const bottom = height - FOOT;
  return {
    chart,
    language,
    axis,
    left,
    right,
    top,
    bottom,
    height,
    x: scaleLinear([0, Math.max(1, chart.labels.length - 1)], [left + 16 + Math.max(half, ...starts.map((one) => one + 14)), right]),
    y: scaleLinear([axis.least, axis.greatest], [bottom, top]),
  };
}
