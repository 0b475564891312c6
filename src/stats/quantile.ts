import { quantile as sampleQuantile } from 'simple-statistics';

/**
 * Quantile by linear interpolation between order statistics: type 7 of Hyndman and Fan (1996), the default of R and numpy.
 * @param values in any order; not changed
 * @param share 0–1
 * @throws Error on no values, or a share outside 0–1
 */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new Error('quantile requires at least one value');
  if (!(share >= 0 && share <= 1)) throw new Error(`quantile requires a share from 0 to 1, not ${share}`);
  return sampleQuantile(values as number[], share);
}
