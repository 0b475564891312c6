import fQuantile from '@stdlib/stats-base-dists-f-quantile';
import { requireValues } from './require-values.ts';
import { spread } from './spread.ts';

/** How well the items of a scale hang together. */
export interface CronbachAlpha {
  /** At most 1; below 0 where items run against each other: one may need to be turned. */
  readonly alpha: number;
  readonly low: number;
  readonly high: number;
  readonly items: number;
  readonly respondents: number;
}

/**
 * Cronbach's alpha (1951): k ÷ (k − 1) × (1 − Σ variances of items ÷ variance of totals), with the interval of Feldt, Woodruff and
 * Salih (1987, formulas 6 and 7): 1 − (1 − alpha) × F at (1 ± level) ÷ 2 with n − 1 and (n − 1)(k − 1) degrees of freedom.
 * @param items one array an item, with the answer of each respondent in the same order and none missing; at least two items and two respondents
 * @param level of the interval, 0–1
 * @throws Error on fewer, items of unlike length, values that are not finite, or respondents whose totals are all the same
 */
export function cronbachAlpha(items: readonly (readonly number[])[], level: number): CronbachAlpha {
  const k = items.length;
  if (k < 2) throw new Error(`cronbachAlpha requires at least two items, not ${k}`);
  const n = items[0]!.length;
  if (n < 2) throw new Error(`cronbachAlpha requires at least two respondents, not ${n}`);
  if (!(level > 0 && level < 1)) throw new Error(`cronbachAlpha requires a level between 0 and 1, not ${level}`);
  const totals = Array.from({ length: n }, () => 0);
  let ofItems = 0;
  for (const item of items) {
    if (item.length !== n) throw new Error(`cronbachAlpha requires as many answers to each item, not ${n} and ${item.length}`);
    requireValues('cronbachAlpha', item);
    for (const [index, answer] of item.entries()) totals[index]! += answer;
    ofItems += spread(item).sampleSd ** 2;
  }
  const ofTotals = spread(totals).sampleSd ** 2;
  if (ofTotals <= ofItems * Number.EPSILON * n) throw new Error('cronbachAlpha requires respondents whose totals differ');
  const alpha = (k / (k - 1)) * (1 - ofItems / ofTotals);
  const end = (share: number): number => 1 - (1 - alpha) * fQuantile(share, n - 1, (n - 1) * (k - 1));
  return { alpha, low: end((1 + level) / 2), high: end((1 - level) / 2), items: k, respondents: n };
}
