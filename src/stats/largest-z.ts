/**
 * The largest |z| that any value of a series can reach, however wild: (n − 1) ÷ √n with the sample SD (Shiffler 1988),
 * √(n − 1) with the population SD. So |z| ≥ 3 cannot occur with 10 values or fewer, or with 9.
 * @param n how many values; at least 1
 * @throws Error on no values
 */
export function largestZ(n: number, sd: 'sample' | 'population'): number {
  if (!(n >= 1)) throw new Error(`largestZ requires at least one value, not ${n}`);
  return sd === 'sample' ? (n - 1) / Math.sqrt(n) : Math.sqrt(n - 1);
}
