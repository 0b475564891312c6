/**
 * Natural logarithm of the number of ways to choose `k` of `n`: summed term by term, so that no factorial overflows.
 * @param n whole, at least 0
 * @param k whole, 0 to `n`
 * @throws Error where there is no such choice
 */
export function logChoose(n: number, k: number): number {
  if (!(Number.isInteger(n) && Number.isInteger(k) && k >= 0 && k <= n)) {
    throw new Error(`logChoose requires 0 to n of n, not ${k} of ${n}`);
  }
  let log = 0;
  for (let i = 1; i <= Math.min(k, n - k); i += 1) log += Math.log((n + 1 - i) / i);
  return log;
}
