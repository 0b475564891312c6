import cdf from '@stdlib/stats-base-dists-chisquare-cdf';

/**
 * Chance that χ² is at least `x`, as R's `pchisq(x, df, lower.tail = FALSE)`; far out too, where 1 − the lower tail is rounded to 0.
 * @param x at least 0, finite
 * @param degrees degrees of freedom, whole, at least 1
 * @throws Error on others
 */
export function chiSquareUpperTail(x: number, degrees: number): number {
  if (!(x >= 0 && x < Infinity && Number.isInteger(degrees) && degrees >= 1)) {
    throw new Error(`chiSquareUpperTail requires a value from 0 and whole degrees of freedom from 1, not ${x} and ${degrees}`);
  }
  return x > degrees + 2 ? farTail(x / 2, degrees / 2) : 1 - cdf(x, degrees);
}

/** Γ(a, x) ÷ Γ(a) for x > a + 1: Legendre's continued fraction by Lentz's method (Press et al., Numerical Recipes, 6.2). */
function farTail(x: number, a: number): number {
  let b = x + 1 - a;
  let c = Infinity;
  let d = 1 / b;
  let fraction = d;
  for (let i = 1; i < 10_000; i += 1) {
    const term = i * (a - i);
    b += 2;
    d = 1 / (term * d + b);
    c = b + term / c;
    fraction *= c * d;
    if (Math.abs(c * d - 1) < Number.EPSILON) break;
  }
  return Math.max(Number.MIN_VALUE, Math.exp(a * Math.log(x) - x - logGammaOfHalves(2 * a)) * fraction);
}

/** ln Γ(halves ÷ 2), down to Γ(1) = 1 or Γ(½) = √π. */
function logGammaOfHalves(halves: number): number {
  let log = halves % 2 === 0 ? 0 : Math.log(Math.PI) / 2;
  for (let half = halves - 2; half > 0; half -= 2) log += Math.log(half / 2);
  return log;
}
