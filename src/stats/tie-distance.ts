/** Of the greatest difference between values, and of the values themselves: far below what is measured, far above rounding. */
const OF_RANGE = 1e-9;
const OF_SIZE = 1e-14;

/**
 * The distance within which two of these values, or two means of them, are the same number but for rounding: 0.3 − 0.2 ties with 0.2 − 0.1.
 * @param values at least one, finite
 * @param from the numbers that they were computed from, where those are larger
 */
export function tieDistance(values: readonly number[], from: readonly number[] = values): number {
  let [least, most, size] = [Infinity, -Infinity, 0];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  for (const value of from) if (Math.abs(value) > size) size = Math.abs(value);
  return OF_RANGE * (most - least) + OF_SIZE * size;
}
