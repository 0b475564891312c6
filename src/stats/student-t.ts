import cdf from '@stdlib/stats-base-dists-t-cdf';
import quantile from '@stdlib/stats-base-dists-t-quantile';

/**
 * Chance that Student's t is at most `x`, as R's `pt`.
 * @param degrees degrees of freedom, more than 0
 */
export function tChance(x: number, degrees: number): number {
  if (!(degrees > 0)) throw new Error(`tChance requires more than 0 degrees of freedom, not ${degrees}`);
  return cdf(x, degrees);
}

/**
 * Quantile of Student's t, as R's `qt`.
 * @param share 0–1
 * @param degrees degrees of freedom, more than 0
 */
export function tQuantile(share: number, degrees: number): number {
  if (!(degrees > 0) || !(share >= 0 && share <= 1)) {
    throw new Error(`tQuantile requires a share from 0 to 1 and more than 0 degrees of freedom, not ${share} and ${degrees}`);
  }
  return quantile(share, degrees);
}
