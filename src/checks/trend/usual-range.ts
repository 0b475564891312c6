import type { SeriesUnit } from '../../core/check.ts';
import { modifiedZ } from '../../stats/modified-z.ts';
import type { Spread } from '../../stats/spread.ts';
import { MODIFIED_Z_LIMIT } from './outlier-limits.ts';

/** The least and the greatest of the other values of a series that are themselves usual: what people saw there before and after. */
export interface UsualRange {
  readonly low: number;
  readonly high: number;
  /** How many values it spans. */
  readonly count: number;
}

/**
 * What is usual in a series, without one of its values and without those whose modified Z passes 3.5.
 * Where nothing is left it is the median alone.
 */
export function usualRange(unit: SeriesUnit, index: number, of: Spread): UsualRange {
  let [low, high, count] = [Infinity, -Infinity, 0];
  for (let other = 0; other < unit.values.length; other += 1) {
    const value = unit.values[other]!;
    if (other === index || Math.abs(modifiedZ(value, of) ?? 0) > MODIFIED_Z_LIMIT) continue;
    if (value < low) low = value;
    if (value > high) high = value;
    count += 1;
  }
  return count === 0 ? { low: of.median, high: of.median, count } : { low, high, count };
}
