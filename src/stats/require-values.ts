/** Beyond any measurement; sums and squares below it stay finite. */
const LARGEST = 1e150;

/**
 * @param statistic its name, for the error
 * @throws Error on the first value that is no number, infinite or so large that a sum of squares would be
 */
export function requireValues(statistic: string, values: readonly number[]): void {
  for (const value of values) {
    if (!(Math.abs(value) <= LARGEST)) throw new Error(`${statistic} requires finite values, not ${value}`);
  }
}
