import type { Indicator } from '../../core/indicator.ts';
import type { Bounds } from './chance.ts';

/**
 * What values of an indicator cannot leave: its own bounds; otherwise 0 for all but means, and 100 for a percent.
 * A bound that the series itself has crossed (coverage of 104 %) is none. A cumulative series that never fell stays at its last value or above.
 * @param values of the series, ascending in time, at least one
 */
export function boundsOf(indicator: Indicator, values: readonly number[]): Bounds {
  const lower = indicator.lower ?? (indicator.kind === 'mean' ? -Infinity : 0);
  const upper = indicator.upper ?? (indicator.kind === 'percent' ? 100 : Infinity);
  const onlyGrows = indicator.overTime === 'cumulative' && values.every((value, i) => i === 0 || value >= values[i - 1]!);
  return {
    lower: onlyGrows ? values.at(-1)! : values.some((value) => value < lower) ? -Infinity : lower,
    upper: values.some((value) => value > upper) ? Infinity : upper,
  };
}
