import type { Indicator } from '../../core/indicator.ts';
import type { Bounds } from './chance.ts';

/**
 * What values of an indicator cannot leave: its own bounds; otherwise 0 for all but means, and 100 for a percent.
 * A bound that the series itself has crossed (coverage of 104 %) is none.
 */
export function boundsOf(indicator: Indicator, values: readonly number[]): Bounds {
  const lower = indicator.lower ?? (indicator.kind === 'mean' ? -Infinity : 0);
  const upper = indicator.upper ?? (indicator.kind === 'percent' ? 100 : Infinity);
  return {
    lower: values.some((value) => value < lower) ? -Infinity : lower,
    upper: values.some((value) => value > upper) ? Infinity : upper,
  };
}
