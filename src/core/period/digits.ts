/** A whole number with leading zeros: `06`, `0914`. */
export function digits(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
