import { exactSum } from './exact-sum.ts';

/**
 * Arithmetic mean, summed with compensation.
 * @throws Error on no values
 */
export function mean(values: readonly number[]): number {
  if (values.length === 0) throw new Error('mean requires at least one value');
  return exactSum(values) / values.length;
}
