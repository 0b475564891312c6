import { GROUP_APOSTROPHES, GROUP_SPACES } from './read-number.ts';

/** What one written number says of its file's format. */
export type Shape =
  /** Proves a decimal sign: `1,5`, `0,125`, `1.25`. */
  | { readonly kind: 'decimal'; readonly sign: '.' | ',' }
  /** Proves a grouping sign, and perhaps a decimal sign too: `1 234`, `1.234.567`, `1.234,5`. */
  | { readonly kind: 'group'; readonly sign: ' ' | "'" | '.' | ','; readonly decimal?: '.' | ',' }
  /** Either: `1,234`, `1.234`. */
  | { readonly kind: 'ambiguous'; readonly sign: '.' | ',' };

const ONE_SIGN = /^(\d*)([.,])(\d+)$/u;
const GROUPED = new RegExp(`^[1-9]\\d{0,2}(?:(?:([.,${GROUP_APOSTROPHES}${GROUP_SPACES}])\\d{3})(?:\\1\\d{3})*)(?:([.,])\\d+)?$`, 'u');
const DRESS = /^[+\-\u2212]?(.*?)(e[+\-\u2212]?\d+)?\s*%?$/isu;

/**
 * Looks at the signs between a number's digits.
 * @returns undefined for whole numbers without grouping, and for everything that is no number
 */
export function shapeOf(text: string): Shape | undefined {
  const [, digits = '', exponent] = DRESS.exec(text.trim()) ?? [];
  const one = ONE_SIGN.exec(digits);
  if (one !== null) return oneSign(one[1] ?? '', one[2] as '.' | ',', one[3] ?? '', exponent !== undefined);
  const grouped = GROUPED.exec(digits);
  if (grouped === null || grouped[1] === grouped[2]) return undefined;
  return { kind: 'group', sign: groupSign(grouped[1] ?? ''), ...(grouped[2] === undefined ? {} : { decimal: grouped[2] as '.' | ',' }) };
}

/** Grouping needs three digits after the sign, one to three before it, no leading zero, and is not written with an exponent. */
function oneSign(before: string, sign: '.' | ',', after: string, exponent: boolean): Shape {
  const couldGroup = after.length === 3 && /^[1-9]\d{0,2}$/u.test(before) && !exponent;
  return { kind: couldGroup ? 'ambiguous' : 'decimal', sign };
}

function groupSign(sign: string): ' ' | "'" | '.' | ',' {
  if (GROUP_SPACES.includes(sign)) return ' ';
  return GROUP_APOSTROPHES.includes(sign) ? "'" : (sign as '.' | ',');
}
