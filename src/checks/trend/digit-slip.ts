/** What a number may have been before a digit was added or lost. */
export interface DigitSlip {
  readonly kind: 'too-many' | 'too-few';
  /** Whole numbers that fit the usual range, ascending. */
  readonly possible: readonly number[];
}

/** Past this a number has too many readings to say anything. */
const MOST_POSSIBLE = 30;

/**
 * Reads a whole number as a usual one with a digit too many or too few: 812 where 64–131 is usual may be 81 or 82.
 * @param low lowest usual value
 * @param high highest usual value; at least `low`
 * @returns undefined where no such reading fits
 */
export function digitSlip(value: number, low: number, high: number): DigitSlip | undefined {
  if (!Number.isSafeInteger(value) || value <= 0 || !(high > 0)) return undefined;
  const kind = value > high ? 'too-many' : value < low ? 'too-few' : undefined;
  if (kind === undefined) return undefined;
  const possible = [...(kind === 'too-many' ? shortened(value) : lengthened(value))].filter((one) => one >= low && one <= high);
  return possible.length === 0 || possible.length > MOST_POSSIBLE ? undefined : { kind, possible: possible.sort((a, b) => a - b) };
}

function shortened(value: number): Set<number> {
  const text = String(value);
  const found = new Set<number>();
  if (text.length < 2) return found;
  for (let at = 0; at < text.length; at += 1) {
    const rest = text.slice(0, at) + text.slice(at + 1);
    if (!rest.startsWith('0')) found.add(Number(rest));
  }
  return found;
}

function lengthened(value: number): Set<number> {
  const text = String(value);
  const found = new Set<number>();
  for (let at = 0; at <= text.length; at += 1) {
    for (let digit = at === 0 ? 1 : 0; digit <= 9; digit += 1) found.add(Number(text.slice(0, at) + digit + text.slice(at)));
  }
  return found;
}
