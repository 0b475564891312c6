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

/** The value of a rank (from 0); afterwards no value before it is greater and none after it smaller. */
function selectInPlace(values: Float64Array, length: number, rank: number): number {
  let left = 0;
  let right = length - 1;
  while (left < right) {
    const pivot = values[(left + right) >> 1]!;
    let i = left;
    let j = right;
    while (i <= j) {
      while (values[i]! < pivot) i += 1;
      while (values[j]! > pivot) j -= 1;
      if (i <= j) {
        const held = values[i]!;
        values[i] = values[j]!;
        values[j] = held;
        i += 1;
        j -= 1;
      }
    }
    if (rank <= j) right = j;
    else if (rank >= i) left = i;
    else break;
  }
  return values[rank]!;
}
