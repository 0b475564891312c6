/** Where a series changes level, and how likely chance would do as much. */
export interface ChangePoint {
  /** How many values stand before the change. */
  readonly before: number;
  /** Greatest |U|. */
  readonly statistic: number;
  /** Two-sided, approximate; never above 1. */
  readonly p: number;
}

/**
 * Pettitt's test for one change of level (1979): U(t) counts, over all pairs across t, how many rose less how many fell;
 * the change is where |U| is greatest, p ≈ 2 exp(−6 U² ÷ (n³ + n²)). Ranks alone matter, so one spike does not make a change.
 * @param values in order of time; at least 2
 * @throws Error on fewer
 */
export function pettitt(values: readonly number[]): ChangePoint {
  const n = values.length;
  if (n < 2) throw new Error('pettitt requires at least two values');
  let sum = 0;
  let [before, statistic] = [1, -1];
  for (let t = 0; t < n - 1; t += 1) {
    const value = values[t]!;
    for (let j = 0; j < n; j += 1) sum += values[j]! > value ? 1 : values[j]! < value ? -1 : 0;
    if (Math.abs(sum) > statistic) [before, statistic] = [t + 1, Math.abs(sum)];
  }
  return { before, statistic, p: Math.min(1, 2 * Math.exp((-6 * statistic ** 2) / (n ** 3 + n ** 2))) };
}
