/** Floating noise stands behind the 15th digit; what a ministry counts stands before the 12th. */
const DIGITS = 12;

/** A number as facts hold it: whole numbers as they are, others to 12 significant digits, so that 0.1 + 0.2 reads 0.3. */
export function plainNumber(value: number): number {
  const plain = Number.isInteger(value) ? value : Number(value.toPrecision(DIGITS));
  return plain === 0 ? 0 : plain;
}
