import { yearOf, type Period } from '../../core/period/index.ts';
import { scaledMad } from '../../stats/scaled-mad.ts';
import { median } from '../../stats/median.ts';

/** What Countdown 2030 takes for usual: the years before the last alone say it. */
export interface Cd2030Limits {
  readonly low: number;
  readonly high: number;
  readonly median: number;
  /** Scaled, rounded to one decimal as there. */
  readonly mad: number;
  /** Values in the reference. */
  readonly n: number;
  /** First year that is not in it. */
  readonly lastYear: number;
}

/**
 * Median ± `mads` × scaled MAD of the values before the last year, both rounded to one decimal.
 * @param periods ascending, at least one
 * @returns undefined where fewer than `fewest` values stand before the last year; then `n` says how many
 */
export function cd2030Limits(periods: readonly Period[], values: readonly number[], mads: number): Cd2030Limits | undefined {
  const { n, lastYear } = referenceOf(periods);
  if (n === 0) return undefined;
  const reference = values.slice(0, n);
  const middle = oneDecimal(median(reference));
  const mad = oneDecimal(scaledMad(reference));
  return { low: middle - mads * mad, high: middle + mads * mad, median: middle, mad, n, lastYear };
}

interface Reference {
  readonly periods: readonly Period[];
  readonly n: number;
  readonly lastYear: number;
}

/** Series that come one after another mostly share their periods. */
let last: Reference = { periods: [], n: 0, lastYear: 0 };

function referenceOf(periods: readonly Period[]): Reference {
  if (periods === last.periods) return last;
  const lastYear = yearOf(periods.at(-1)!);
  let n = 0;
  while (n < periods.length && yearOf(periods[n]!) < lastYear) n += 1;
  return (last = { periods, n, lastYear });
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}
