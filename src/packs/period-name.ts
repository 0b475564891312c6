/** Periods in words, from their canonical ids. */
import type { Language } from '../core/language.ts';
import type { Period } from '../core/period/period.ts';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
};
const SHORT_MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  fr: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' '),
};
const ETHIOPIAN_MONTHS = 'Meskerem Tikimt Hidar Tahsas Tir Yekatit Megabit Miyazya Ginbot Sene Hamle Nehase Pagume'.split(' ');
const WEEK: Readonly<Record<Language, string>> = { en: 'week', fr: 'semaine' };

function monthNames(period: Period, language: Language, short: boolean): readonly string[] {
  if (period.calendar === 'ethiopian') return ETHIOPIAN_MONTHS;
  return (short ? SHORT_MONTHS : MONTHS)[language];
}

function quarterText(quarter: string, year: string, language: Language): string {
  return `${language === 'fr' ? 'T' : 'Q'}${quarter} ${year}`;
}

function named(period: Period, language: Language, short: boolean): string {
  const { id } = period;
  const names = monthNames(period, language, short);
  const day = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(id);
  if (day !== null) return `${Number(day[3])} ${names[Number(day[2]) - 1]} ${day[1]}`;
  const month = /^(\d{4})(\d{2})$/.exec(id);
  if (month !== null) return `${names[Number(month[2]) - 1]} ${month[1]}`;
  const quarter = /^(\d{4})Q([1-4])$/.exec(id);
  if (quarter !== null) return quarterText(quarter[2] ?? '', quarter[1] ?? '', language);
  const week = /^(\d{4})W(\d{1,2})$/.exec(id);
  if (week !== null) return `${short ? 'W' : `${WEEK[language]} `}${week[2]} ${week[1]}`;
  const financial = /^(\d{4})(?:Feb|April|July|Aug|Sep|Oct|Nov)$/.exec(id);
  if (financial !== null) return `${financial[1]}/${String((Number(financial[1]) + 1) % 100).padStart(2, '0')}`;
  return id;
}

/** `June 2026`, `juin 2026`, `Q2 2026`, `week 3 2026`, `2025/26`; a period without a name of its own keeps its canonical id. */
export function periodName(period: Period, language: Language): string {
  return named(period, language, false);
}

/** As `periodName`, with months shortened: `Jun 2026`, `juin 2026`. */
export function shortPeriodName(period: Period, language: Language): string {
  return named(period, language, true);
}

/** The folder a pack is written to: `202606` → `2026-06`; other ids as they are. */
export function packFolderName(period: Period): string {
  return period.type === 'monthly' ? `${period.id.slice(0, 4)}-${period.id.slice(4)}` : period.id;
}
