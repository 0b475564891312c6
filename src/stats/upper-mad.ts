import { medianInPlace } from './median-in-place.ts';

/** R's `mad` scales by this; FASTR's code calls it with its default. */
const NORMAL_CONSISTENCY = 1.4826;

let scratch = new Float64Array(256);

/**
 * FASTR's spread (methods.md 3.1, the code's path): the MAD × 1.4826 of the values at or above the median,
 * about the median of those values and not of all. Its published text takes it unscaled about the median of all.
 * @param values at least one, in any order; not changed
 * @param middle the median of all
 */
export function upperMad(values: readonly number[], middle: number): number {
  if (values.length > scratch.length) scratch = new Float64Array(values.length * 2);
  let count = 0;
  for (let i = 0; i < values.length; i += 1) {
    if (values[i]! >= middle) {
      scratch[count] = values[i]!;
      count += 1;
    }
  }
  if (count === 0) throw new Error('upperMad requires a value at or above the median');
  const centre = medianInPlace(scratch, count);
  for (let i = 0; i < count; i += 1) scratch[i] = Math.abs(scratch[i]! - centre);
  return NORMAL_CONSISTENCY * medianInPlace(scratch, count);
}
