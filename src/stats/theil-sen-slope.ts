import { median } from './median.ts';

/**
 * Theil–Sen slope: the median of the slopes of all pairs (Sen 1968). One value in four may be wrong without moving it far.
 * @param x where the values stand, in periods: distinct, so gaps keep their width
 * @param y values, as many as `x`
 * @returns change of y for each step of x
 * @throws Error on fewer than two points
 */
export function theilSenSlope(x: readonly number[], y: readonly number[]): number {
  if (x.length !== y.length) throw new Error(`theilSenSlope requires as many x as y, not ${x.length} and ${y.length}`);
  if (x.length < 2) throw new Error('theilSenSlope requires at least two points');
  const slopes: number[] = [];
  for (let i = 0; i < x.length; i += 1) {
    for (let j = i + 1; j < x.length; j += 1) slopes.push((y[j]! - y[i]!) / (x[j]! - x[i]!));
  }
  return median(slopes);
}
