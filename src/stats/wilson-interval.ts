/** 97.5 % quantile of the standard normal: R's `qnorm(0.975)`. */
const Z_95 = 1.959963984540054;

/**
 * Wilson score interval at 95 % for a proportion (Wilson 1927), without continuity correction.
 * @param successes 0 to `trials`
 * @param trials more than 0
 * @returns shares, 0–1
 * @throws Error where the two are no proportion
 */
export function wilsonInterval(successes: number, trials: number): { low: number; high: number } {
  if (!(trials > 0) || !(successes >= 0 && successes <= trials)) {
    throw new Error(`wilsonInterval requires 0 to n successes of n > 0 trials, not ${successes} of ${trials}`);
  }
  const share = successes / trials;
  const square = Z_95 ** 2 / trials;
  const middle = share + square / 2;
  const half = Z_95 * Math.sqrt((share * (1 - share)) / trials + square / (4 * trials));
  return {
    low: successes === 0 ? 0 : (middle - half) / (1 + square),
    high: successes === trials ? 1 : (middle + half) / (1 + square),
  };
}
