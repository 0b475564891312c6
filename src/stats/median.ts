import { median as sampleMedian } from 'simple-statistics';

/**
 * Median: the middle value, or the mean of the two middle ones.
 * @param values in any order; not changed
 * @throws Error on no values
 */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error('median requires at least one value');
  return sampleMedian(values as number[]);
}
