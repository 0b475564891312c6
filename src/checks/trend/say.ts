import type { Args } from '../../core/finding.ts';
import type { Language } from '../../core/language.ts';
import { numberText } from '../../core/number-text.ts';
import { formatPeriod, periodFromId } from '../../core/period/index.ts';

/** A number of `args` with as many decimals as it needs, at most `most`; a dash where it is none. */
export function sayNumber(value: Args[string], language: Language, most = 2): string {
  if (typeof value !== 'number' || !Number.isFinite(value)) return '–';
  let decimals = 0;
  while (decimals < most && Math.abs(value * 10 ** decimals - Math.round(value * 10 ** decimals)) > 1e-9) decimals += 1;
  return numberText(value, language, { decimals });
}

/** `64–131`; one number where both ends are the same. */
export function sayRange(low: Args[string], high: Args[string], language: Language): string {
  return low === high ? sayNumber(low, language) : `${sayNumber(low, language)}–${sayNumber(high, language)}`;
}

/** `June 2026`, from the period's id and calendar in `args`. */
export function sayPeriod(args: Args, key = 'period'): (language: Language) => string {
  const id = String(args[key] ?? '');
  const period = periodFromId(id, args['calendar'] === 'ethiopian' ? 'ethiopian' : 'gregorian');
  return (language) => (period === undefined ? id : formatPeriod(period, language));
}

/** `OPD visits at HC Muhororo in June 2026`. */
export function sayWhere(args: Args, language: Language): string {
  const period = sayPeriod(args)(language);
  const [element, place] = [String(args['element']), String(args['place'])];
  return language === 'fr' ? `${element} à ${place} en ${period}` : `${element} at ${place} in ${period}`;
}

/** Percent from a share, one decimal at most. */
export function sayShare(value: Args[string], language: Language): string {
  return typeof value === 'number' ? `${sayNumber(value * 100, language, 1)}${language === 'fr' ? '\u202F' : ' '}%` : '–';
}
