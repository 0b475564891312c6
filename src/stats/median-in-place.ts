import { selectInPlace } from './select-in-place.ts';

/**
 * Median of the first `length` numbers, by quickselect (Hoare 1961): linear on average and without an allocation,
 * for the hundred thousands of series of a national file. Same answer as `median`.
 * @param values partly reordered
 * @param length how many of them count; at least 1
 * @throws Error on no values
 */
export function medianInPlace(values: Float64Array, length: number): number {
  if (!(length > 0)) throw new Error('medianInPlace requires at least one value');
  const upper = length >> 1;
  const high = selectInPlace(values, length, upper);
  if (length % 2 === 1) return high;
  let low = values[0]!;
  for (let i = 1; i < upper; i += 1) if (values[i]! > low) low = values[i]!;
  return (low + high) / 2;
}
