import { sum } from 'simple-statistics';

/**
 * Sum with Neumaier's compensation (1974): the error of each addition is kept and added at the end.
 * The sum of no values is 0.
 */
export function exactSum(values: readonly number[]): number {
  return sum(values as number[]);
}
