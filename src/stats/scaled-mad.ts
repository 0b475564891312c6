import { median } from './median.ts';

/** Makes the MAD of a normal sample estimate its standard deviation: 1 ÷ Φ⁻¹(0.75), rounded as R's `mad` has it. */
const NORMAL_CONSISTENCY = 1.4826;

/**
 * Median absolute deviation from the median × 1.4826, as R's `mad`.
 * @param values in any order
 * @throws Error on no values
 */
export function scaledMad(values: readonly number[]): number {
  if (values.length === 0) throw new Error('scaledMad requires at least one value');
  const middle = median(values);
  return NORMAL_CONSISTENCY * median(values.map((value) => Math.abs(value - middle)));
}
