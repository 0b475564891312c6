import type { Labellings } from './labellings.ts';
import { selectInPlace } from './select-in-place.ts';

/** Shares nearer than this to ±1 are ±1: sums of a few fractions. */
const ROUNDING = 1e-12;

/**
 * The constant effects that a two-sided permutation test does not reject: the test is inverted exactly, without a search.
 * With an effect e taken away, a labelling is at least as extreme as the one that was where
 * |difference − e × share| ≥ |observed − e|: as |share| ≤ 1, on one stretch around e = observed. So p falls on both sides of the
 * observed difference, and the k-th greatest of the stretches' ends is the last effect that k labellings uphold.
 * @param k labellings that must be as extreme for an effect to be kept; at least 1
 * @returns undefined where an end is infinite
 */
export function effectInterval(labellings: Labellings, observed: number, k: number): { low: number; high: number } | undefined {
  const count = labellings.differences.length;
  if (!(k >= 1 && k <= count)) return undefined;
  const above = new Float64Array(count);
  const below = new Float64Array(count);
  for (let at = 0; at < count; at += 1) {
    const share = labellings.shares[at]!;
    const rest = labellings.differences[at]! - share * observed;
    const whole = Math.abs(share) > 1 - ROUNDING;
    above[at] = whole ? Infinity : Math.abs(rest) / (rest > 0 ? 1 + share : 1 - share);
    below[at] = whole ? Infinity : Math.abs(rest) / (rest > 0 ? 1 - share : 1 + share);
  }
  const high = observed + selectInPlace(above, count, count - k);
  const low = observed - selectInPlace(below, count, count - k);
  return Number.isFinite(low) && Number.isFinite(high) ? { low, high } : undefined;
}
