/** Decimals to which shares are rounded before they are held against a bound (methods.md 9, C2): 0.1 + 0.2 must meet 0.3. */
const DECIMALS = 9;

/** Rounds to 9 decimals. */
export function round9(value: number): number {
  const factor = 10 ** DECIMALS;
  const rounded = Math.round(value * factor) / factor;
  return Number.isFinite(rounded) ? rounded : value;
}
