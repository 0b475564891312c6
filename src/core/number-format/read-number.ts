import type { NumberFormat } from '../mapping.ts';
import { shiftPoint } from './plain-decimal.ts';

export interface WrittenNumber {
  /** As text says, and for a percent in points: `95 %` → 95. */
  readonly value: number;
  /** Plain decimal with `.`, digits as written: no grouping, no exponent, no `+`. */
  readonly text: string;
  /** Written with a percent sign. */
  readonly percent: boolean;
}

/** Spaces that people group digits with: plain, no-break, narrow no-break, thin, figure. */
export const GROUP_SPACES = ' \u00A0\u202F\u2009\u2007';
/** The typewriter's apostrophe and the typographic one, which Swiss locales write. */
export const GROUP_APOSTROPHES = "'\u2019";

const EXPONENT = '(?:[eE]([+\\-\\u2212]?\\d{1,4}))?';
const PERCENT = '(?:\\s*(%))?';
const patterns = new Map<string, RegExp>();

/**
 * Reads a number as its file writes numbers.
 * Digits are grouped by exactly three and with one sign throughout, or not at all; a grouped number does not begin with 0.
 * Not numbers: `1,23,456`, `12 3`, `--5`, `(123)`, `5.`, `0x10`, `Infinity`, blanks and words, and numbers that a double cannot hold at all.
 * @param text with or without spaces around it, no-break ones included
 * @param format decided once for the whole file (number-evidence.ts)
 */
export function readNumber(text: string, format: NumberFormat): WrittenNumber | undefined {
  if (isPlainInteger(text)) return { value: Number(text), text, percent: false };
  const match = patternOf(format).exec(text.trim());
  if (match === null) return undefined;
  const [, sign, plain, grouped, fraction, exponent, percent] = match;
  const whole = plain ?? grouped?.replace(/\D/gu, '') ?? '0';
  const minus = sign === '-' || sign === '\u2212' ? '-' : '';
  const written = minus + whole + (fraction === undefined ? '' : `.${fraction}`);
  const plainText = exponent === undefined ? written : shiftPoint(written, Number(exponent.replace('\u2212', '-')));
  const value = Number(plainText);
  if (!Number.isFinite(value) || vanishes(value, written)) return undefined;
  return { value: value === 0 ? 0 : value, text: plainText, percent: percent !== undefined };
}

/** So few digits that a double holds them all: the shape of nearly every value of a facility. */
function isPlainInteger(text: string): boolean {
  if (text.length === 0 || text.length > 15) return false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

/** 1e-999 is not zero, and must not be read as zero. */
function vanishes(value: number, written: string): boolean {
  return value === 0 && /[1-9]/u.test(written);
}

function patternOf({ decimal, group }: NumberFormat): RegExp {
  const key = decimal + (group ?? '');
  let pattern = patterns.get(key);
  if (pattern === undefined) patterns.set(key, (pattern = buildPattern(decimal, group)));
  return pattern;
}

function buildPattern(decimal: '.' | ',', group: NumberFormat['group']): RegExp {
  const grouped = group === undefined ? '((?!))' : `([1-9]\\d{0,2}(?:${groupsOfThree(group)}))`;
  const point = `[${decimal}]`;
  return new RegExp(`^([+\\-\u2212])?(?=${point}?\\d)(?:(\\d+)|${grouped})?(?:${point}(\\d+))?${EXPONENT}${PERCENT}$`, 'u');
}

/** One or more groups of three, all after the same sign. */
function groupsOfThree(group: string): string {
  const signs = group === ' ' ? GROUP_SPACES : group === "'" ? GROUP_APOSTROPHES : group;
  return [...signs].map((sign) => `(?:${sign === '.' ? '\\.' : sign}\\d{3})+`).join('|');
}
