/**
 * P(X ≥ successes) of a binomial variable, summed exactly term by term: the p value of R's
 * `binom.test(successes, trials, share, alternative = "greater")`.
 * @param successes whole, 0 to `trials`
 * @param share 0 < share < 1
 * @throws Error where the three are no binomial
 */
export function binomialUpperTail(successes: number, trials: number, share: number): number {
  if (!(successes >= 0 && successes <= trials && share > 0 && share < 1)) {
    throw new Error(`binomialUpperTail requires 0 to n successes and a share between 0 and 1, not ${successes} of ${trials} at ${share}`);
  }
  if (successes === 0) return 1;
  let logTerm = trials * Math.log1p(-share);
  for (let k = 1; k <= successes; k += 1) logTerm += Math.log((trials - k + 1) / k) + Math.log(share / (1 - share));
  let term = Math.exp(logTerm);
  let tail = term;
  for (let k = successes + 1; k <= trials && term > tail * Number.EPSILON; k += 1) {
    term *= ((trials - k + 1) / k) * (share / (1 - share));
    tail += term;
  }
  return Math.min(1, tail);
}
