/** Far below one labelling in any design gone through; far above the rounding of 1 − 0.95. */
const ROUNDING = 1e-12;

/**
 * Whether p is below 1 − level as written in decimals: 0.05 is not below 1 − 0.95, though in binary it is.
 * @param p 0–1
 * @param level 0–1
 */
export function isSignificant(p: number, level: number): boolean {
  return p < 1 - level - ROUNDING;
}

/**
 * How many of `of` labellings must be as extreme for p = that number ÷ `of` not to be significant.
 * @param level 0–1
 */
export function leastToKeep(level: number, of: number): number {
  return Math.ceil((1 - level - ROUNDING) * of);
}
