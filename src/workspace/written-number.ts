/** A number as written, and whether a percent sign stood behind it. */
export type NumberRead =
  | { readonly ok: true; readonly value: number; readonly percent: boolean }
  | { readonly ok: false; readonly why: 'not-a-number' }
  /** `1,234`: may be 1.234 or 1234. */
  | { readonly ok: false; readonly why: 'ambiguous'; readonly either: readonly [string, string] };

/** How a file writes numbers. */
export interface NumberStyle {
  /** Known from other numbers of the file. */
  readonly decimal?: '.' | ',';
  /** Without evidence, `1.234` is read as a decimal: true everywhere except in semicolon files, which people with a decimal comma save. */
  readonly dotIsDecimal: boolean;
}

/** YAML's own numbers have a decimal point. */
export const YAML_NUMBERS: NumberStyle = { dotIsDecimal: true };

const SPACES = /[\s\u00a0\u202f\u2009]/g;
const PLAIN = /^[-+]?\d+$/;
const GROUPED_BY_SPACE = /^[-+]?\d{1,3}([\s\u00a0\u202f\u2009]\d{3})+([.,]\d+)?$/;
const ONE_SEPARATOR = /^([-+]?)(\d*)([.,])(\d+)$/;
const GROUPED = /^[-+]?\d{1,3}(?:(?:,\d{3})+(?:\.\d+)?|(?:\.\d{3})+(?:,\d+)?)$/;

/**
 * Reads a number as people write it: `28`, `28 %`, `28,5`, `1 250`, `−4`, `1,250.5`. Never guesses: `1,234` is ambiguous
 * unless the file's other numbers say what a comma is.
 */
export function readNumber(text: string, style: NumberStyle): NumberRead {
  const bare = text
    .trim()
    .replace('\u2212', '-')
    .replace(/[\s\u00a0\u202f]*%$/, '');
  const percent = /%\s*$/.test(text);
  const joined = GROUPED_BY_SPACE.test(bare) ? bare.replace(SPACES, '') : bare;
  if (PLAIN.test(joined)) return { ok: true, value: Number(joined), percent };
  if (/\s/.test(bare) && joined !== bare) return { ok: true, value: Number(joined.replace(',', '.')), percent };
  const one = ONE_SEPARATOR.exec(joined);
  if (one !== null) return readOneSeparator(one, style, percent);
  if (GROUPED.test(joined)) return { ok: true, value: Number(withoutGroups(joined)), percent };
  return { ok: false, why: 'not-a-number' };
}

function readOneSeparator(match: RegExpExecArray, style: NumberStyle, percent: boolean): NumberRead {
  const [, sign = '', whole = '', separator, rest = ''] = match;
  const decimal = Number(`${sign}${whole}.${rest}`);
  if (isClearDecimal(whole, rest) || separator === style.decimal) return { ok: true, value: decimal, percent };
  const grouped = `${sign}${whole}${rest}`;
  if (style.decimal !== undefined) return { ok: true, value: Number(grouped), percent };
  if (separator === '.' && style.dotIsDecimal) return { ok: true, value: decimal, percent };
  return { ok: false, why: 'ambiguous', either: [`${sign}${whole}.${rest}`, grouped] };
}

/** `0,125`, `12,5` and `12345,678` can only be decimals; `12,345` might be a group of thousands. */
function isClearDecimal(whole: string, rest: string): boolean {
  return rest.length !== 3 || whole === '' || whole.startsWith('0') || whole.length > 3;
}

/** The last separator of a kind that stands once is the decimal; of `1.234.567` there is none. */
function withoutGroups(text: string): string {
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const separator = text[last] ?? '';
  const isDecimal = text.indexOf(separator) === last && /[.,]/.test(text.slice(0, last));
  const whole = (isDecimal ? text.slice(0, last) : text).replace(/[.,]/g, '');
  return isDecimal ? `${whole}.${text.slice(last + 1)}` : whole;
}

/** Finds a file's decimal sign from all its numbers: only what can be nothing else counts; contradictions decide nothing. */
export function findDecimal(texts: Iterable<string>): '.' | ',' | undefined {
  const seen = new Set<string>();
  for (const text of texts) {
    const bare = text.trim().replace(/[\s\u00a0\u202f]*%$/, '');
    const one = ONE_SEPARATOR.exec(bare);
    if (one !== null && isClearDecimal(one[2] ?? '', one[4] ?? '')) seen.add(one[3] ?? '');
    else if (one === null && GROUPED.test(bare) && /\..*,|,.*\./.test(bare))
      seen.add(bare.lastIndexOf('.') > bare.lastIndexOf(',') ? '.' : ',');
  }
  return seen.size === 1 ? ([...seen][0] as '.' | ',') : undefined;
}
