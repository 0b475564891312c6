/** The chart's place on its 960 × 480 ground. */
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { ChartBlock } from '../../core/document.ts';
import type { Language } from '../../core/language.ts';
import { numberText } from '../../core/number-text.ts';
import { valueAxis, type ValueAxis } from './axes.ts';

export const WIDTH = 960;
export const HEIGHT = 480;
export const AXIS_TEXT = 15;
export const LABEL_TEXT = 16;
/** Width of a letter as a share of its size, on the safe side for sans-serif fonts. */
const LETTER = 0.56;

export interface Canvas {
  readonly chart: ChartBlock;
  readonly language: Language;
  readonly axis: ValueAxis;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

export function textWidth(text: string, size: number): number {
  return Array.from(text).length * size * LETTER;
}

/** A value with the chart's unit; only % stands at each number. */
export function valueText(
  value: number,
  decimals: number,
  { chart, language }: { readonly chart: { readonly unit: string }; readonly language: Language },
): string {
  return numberText(value, language, { decimals, unit: chart.unit === '%' ? '%' : '' });
}

/** Makes room at the left for the ticks and at the right for the labels of lines. */
export function canvasFor(chart: ChartBlock, language: Language, endLabels: readonly string[], headLines: number): Canvas {
  const axis = valueAxis(chart, 5);
  const ticks = axis.ticks.map((tick) => valueText(tick, axis.decimals, { chart, language }));
  const left = 24 + Math.max(...ticks.map((tick) => textWidth(tick, AXIS_TEXT)));
  const right = WIDTH - 28 - Math.max(30, ...endLabels.map((label) => textWidth(label, LABEL_TEXT)));
  const top = 62 + headLines * 26;
  const bottom = HEIGHT - 66;
  return {
    chart,
    language,
    axis,
    left,
    right,
    top,
    bottom,
    x: scaleLinear([0, Math.max(1, chart.labels.length - 1)], [left, right]),
    y: scaleLinear([axis.least, axis.greatest], [bottom, top]),
  };
}

/** Two decimals, as written into the picture. */
export function place(value: number): string {
  return String(Math.round(value * 100) / 100);
}
