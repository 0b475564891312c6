/**
 * The next value of the least-squares line through equally spaced values.
 * @param values in order of time; at least 2
 * @throws Error on fewer
 */
export function lineForecast(values: readonly number[]): number {
  const n = values.length;
  if (n < 2) throw new Error('lineForecast requires at least two values');
  const centre = (n - 1) / 2;
  let [total, cross, square] = [0, 0, 0];
  for (let index = 0; index < n; index += 1) {
    total += values[index]!;
    cross += (index - centre) * values[index]!;
    square += (index - centre) ** 2;
  }
  return total / n + (cross / square) * (n - centre);
}
