import type { Spread } from './spread.ts';

/** Makes the MAD comparable with a standard deviation: Φ⁻¹(0.75), rounded as Iglewicz and Hoaglin (1993) have it. */
export const MODIFIED_Z_FACTOR = 0.6745;

/** √(π ÷ 2): makes the mean absolute deviation comparable with a standard deviation. */
export const MEAN_AD_FACTOR = 1.253314;

/**
 * Modified Z of a value: 0.6745 (x − median) ÷ MAD; where the MAD is 0 (more than half of the values are equal),
 * (x − median) ÷ (1.253314 × mean absolute deviation). Signed.
 * @returns undefined where both are 0: the series has no spread
 */
export function modifiedZ(value: number, of: Spread): number | undefined {
  if (of.mad > 0) return (MODIFIED_Z_FACTOR * (value - of.median)) / of.mad;
  return of.meanAd > 0 ? (value - of.median) / (MEAN_AD_FACTOR * of.meanAd) : undefined;
}
