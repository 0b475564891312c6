/** Numbers as people read them. Sentences in packs and cells in renderers share these, so that one number is written one way. */
import type { Language } from './language.ts';

interface Marks {
  readonly decimal: string;
  readonly group: string;
  /** Between a number and its unit. */
  readonly space: string;
}

const MARKS: Readonly<Record<Language, Marks>> = {
  en: { decimal: '.', group: ',', space: ' ' },
  // French typography: decimal comma, narrow no-break space (U+202F) between thousands and before %.
  fr: { decimal: ',', group: '\u202F', space: '\u202F' },
};

const MINUS = '\u2212';

/** A finite number times 10^places, rounded half away from zero on its decimal digits, as Excel shows it. */
function scaled(value: number, places: number): number {
  const text = String(Math.abs(value));
  return Math.round(text.includes('e') ? Math.abs(value) * 10 ** places : Number(`${text}e${places}`));
}

function fixedDigits(value: number, decimals: number, shift: number): string {
  const whole = scaled(value, decimals + shift);
  if (!Number.isSafeInteger(whole)) return Math.abs(value * 10 ** shift).toFixed(decimals);
  const digits = String(whole).padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

function marked(digits: string, language: Language): string {
  const { decimal, group } = MARKS[language];
  const [whole = '', fraction] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, group);
  return fraction === undefined ? grouped : grouped + decimal + fraction;
}

export interface NumberTextOptions {
  /** Digits after the decimal mark; 0 where absent. */
  readonly decimals?: number;
  /** Written after the number: `%`, `days`. */
  readonly unit?: string;
  /** Show + on numbers above zero. */
  readonly signed?: boolean;
  /** Powers of ten to multiply by before writing: 2 for a share shown as a percent. */
  readonly shift?: number;
}

/**
 * Writes a number for people: true minus sign, grouping and decimal mark of the language; a number that rounds to zero has no sign.
 * @param value finite; anything else throws RangeError
 * @returns `−5.4 %`, `12 504`, `+1,1 %`
 */
export function numberText(value: number, language: Language, options: NumberTextOptions = {}): string {
  if (!Number.isFinite(value)) throw new RangeError(`numberText requires a finite number, got ${value}`);
  const digits = fixedDigits(value, options.decimals ?? 0, options.shift ?? 0);
  const nothing = !/[1-9]/.test(digits);
  const sign = nothing ? '' : value < 0 ? MINUS : options.signed === true ? '+' : '';
  const unit = options.unit === undefined || options.unit === '' ? '' : MARKS[language].space + options.unit;
  return sign + marked(digits, language) + unit;
}

/**
 * Writes a share (0–1) as a percent. A share that is neither none nor all is never shown as 0 % or 100 %: `< 1 %`, `> 99 %`.
 * @param share finite, not only 0–1
 */
export function shareText(share: number, language: Language, decimals = 0): string {
  const options = { decimals, unit: '%', shift: 2 };
  const shown = scaled(share, decimals + 2);
  const step = 10 ** -decimals;
  const { space } = MARKS[language];
  if (share > 0 && share < 1 && shown === 0) return `<${space}${numberText(step, language, { decimals, unit: '%' })}`;
  if (share > 0 && share < 1 && shown === 100 * 10 ** decimals)
    return `>${space}${numberText(100 - step, language, { decimals, unit: '%' })}`;
  return numberText(share, language, options);
}
