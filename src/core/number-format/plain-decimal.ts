/**
 * Writes a number as the shortest plain decimal that reads back to the same number: never an exponent.
 * @param value finite; -0 is written 0
 * @returns 1e21 → `1000000000000000000000`, 1e-7 → `0.0000001`
 * @throws RangeError for NaN and infinities, which have no decimal
 */
export function plainDecimal(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError('plainDecimal requires a finite number');
  const shortest = String(value);
  const e = shortest.indexOf('e');
  return e < 0 ? shortest : shiftPoint(shortest.slice(0, e), Number(shortest.slice(e + 1)));
}

/**
 * Moves the decimal point of an unexponented decimal, adding zeros where it needs them.
 * @param decimal `-1.23`
 * @param places to the right; negative to the left
 * @returns shiftPoint('1.50', -3) → `0.00150`: digits stay as written
 */
export function shiftPoint(decimal: string, places: number): string {
  const sign = decimal.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = decimal.slice(sign.length).split('.');
  const digits = whole + fraction;
  const point = whole.length + places;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return sign + trimZeros(digits + '0'.repeat(point - digits.length));
  return `${sign}${trimZeros(digits.slice(0, point))}.${digits.slice(point)}`;
}

/** Zeros that shifting brought to the front (0.12e2 → 012) say nothing. */
function trimZeros(whole: string): string {
  return whole.replace(/^0+(?=\d)/u, '');
}
