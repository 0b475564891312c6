/** Of the greatest difference between values, and of the values themselves: far below what is measured, far above rounding. */
const OF_RANGE = 1e-9;
const OF_SIZE = 1e-14;

/**
 * The distance within which two means of these values are the same number but for rounding: 0.3 − 0.2 ties with 0.2 − 0.1.
 * @param values at least one, finite
 */
export function tieDistance(values: readonly number[]): number {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return OF_RANGE * (most - least) + OF_SIZE * Math.max(Math.abs(least), Math.abs(most));
}
