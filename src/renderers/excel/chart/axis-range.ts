/** Ends of a value axis that show the movement and are easy to read. */

export interface AxisRange {
  /** Absent: the spreadsheet begins at zero by itself. */
  readonly min?: number;
  readonly max?: number;
  /** Distance of the marks, where the axis does not begin at zero. */
  readonly step?: number;
  /** Decimals that the axis needs to tell its marks apart. */
  readonly decimals: number;
}

/** Below this share of the greatest value the movement would be a flat line on an axis from zero. */
const FLAT = 0.5;
/** Anything below is as good as zero, and its steps are no numbers any more. */
const SMALLEST = 1e-9;
const STEPS = [1, 2, 5, 10];
const MARKS = 6;

function niceStep(range: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(range / MARKS));
  return magnitude * (STEPS.find((step) => step * magnitude >= range / MARKS) ?? 10);
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** @param values every value of the chart, at least one */
export function axisRange(values: readonly number[], unit: string): AxisRange {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const whole = unit === '%' && low >= 0 && high <= 100 && high > 90 ? { max: 100 } : {};
  if (low < 0 || high <= SMALLEST || (high - low) / high > FLAT) {
    return { ...(low >= 0 ? { min: 0 } : {}), ...whole, decimals: Math.max(Math.abs(low), Math.abs(high)) < 5 ? 1 : 0 };
  }
  const step = niceStep(Math.max(high - low, high * 0.02));
  const min = tidy(Math.max(0, Math.floor((low - step * 0.25) / step) * step));
  return { min, ...whole, step: tidy(step), decimals: Math.min(4, Math.max(0, -Math.floor(Math.log10(step) + 1e-9))) };
}

const SKIPS = [1, 2, 3, 6, 12, 24, 36, 60];
const MOST_LABELS = 9;

/** Every how many periods a label is written, so that labels stay apart. */
export function labelSkip(count: number): number {
  return SKIPS.find((skip) => count / skip <= MOST_LABELS) ?? Math.ceil(count / MOST_LABELS);
}
