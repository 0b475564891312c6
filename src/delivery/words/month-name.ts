import type { Language } from '../../core/language.ts';
import { numberInYear, yearOf, type Period } from '../../core/period/index.ts';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
};

/** `June 2026` for a month; every other period keeps its canonical id, which people know: `2026Q2`, `2026W3`. */
export function inWords(period: Period, language: Language): string {
  if (period.type !== 'monthly' || period.calendar !== 'gregorian') return period.id;
  return `${MONTHS[language][numberInYear(period) - 1]!} ${yearOf(period)}`;
}
