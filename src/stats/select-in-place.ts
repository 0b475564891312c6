/**
 * The value of a rank among the first `length` numbers, by quickselect (Hoare 1961): linear on average, without an allocation.
 * Afterwards no value before the rank is greater and none after it smaller.
 * @param values partly reordered; may hold infinities, not NaN
 * @param rank from 0, below `length`
 */
export function selectInPlace(values: Float64Array, length: number, rank: number): number {
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
