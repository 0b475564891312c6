import { medianInPlace } from './median-in-place.ts';

let scratch = new Float64Array(256);

/**
 * Median: the middle value, or the mean of the two middle ones.
 * @param values in any order; not changed
 * @throws Error on no values
 */
export function median(values: readonly number[]): number {
  const { length } = values;
  if (length === 0) throw new Error('median requires at least one value');
  if (length > scratch.length) scratch = new Float64Array(length * 2);
  for (let index = 0; index < length; index += 1) scratch[index] = values[index]!;
  return medianInPlace(scratch, length);
}
