import type { Language } from '../language.ts';
import { arithmeticOf } from './calendar.ts';
import { digits } from './digits.ts';
import { ETHIOPIAN_MONTH_NAMES, MONTH_NAMES } from './month-names.ts';
import type { Calendar, Day, Period } from './period.ts';
import { numberInYear, yearOf } from './period-arithmetic.ts';

type Style = 'long' | 'short';

const NUMBERED = {
  en: { quarterly: 'Q', 'six-monthly': 'S', weekly: { long: 'week # of ', short: 'W# ' }, fiscal: { long: 'fiscal year ', short: 'FY ' } },
  fr: {
    quarterly: 'T',
    'six-monthly': 'S',
    weekly: { long: 'semaine # de ', short: 'semaine # ' },
    fiscal: { long: 'exercice ', short: 'exercice ' },
  },
} as const;

/**
 * Names a period for people: `June 2026`, `Jun 2026`, `juin 2026`, `Q1 2026`, `T1 2026`, `fiscal year 2025/26`, `week 3 of 2026`.
 * Types that few people know by name are written as their first and last month or day: `Nov 2025–Jan 2026`, `14–20 Jan 2026`.
 * What is written is read back by `readPeriod`; the last kind as a range.
 */
export function formatPeriod(period: Period, language: Language, style: Style = 'long'): string {
  const words = NUMBERED[language];
  const year = yearOf(period);
  const number = String(numberInYear(period));
  switch (period.type) {
    case 'yearly':
      return String(year);
    case 'monthly':
      return monthName(period.calendar, Number(number), language, style) + ` ${year}`;
    case 'daily':
      return dateName(period.start, period.calendar, language, style);
    case 'quarterly':
    case 'six-monthly':
      return `${words[period.type]}${number} ${year}`;
    case 'weekly':
      return words.weekly[style].replace('#', number) + year;
    case 'bi-monthly':
    case 'quarterly-november':
    case 'six-monthly-april':
    case 'six-monthly-november':
      return span(period, language, style, 'months');
    default:
      return period.type.startsWith('financial') ? words.fiscal[style] + fiscalYears(period) : span(period, language, style, 'days');
  }
}

/** The name of a period's folder: `2026-06` for a month, otherwise its id. */
export function folderName(period: Period): string {
  return period.type === 'monthly' ? `${period.id.slice(0, -2)}-${period.id.slice(-2)}` : period.id;
}

function monthName(calendar: Calendar, month: number, language: Language, style: Style): string {
  return calendar === 'ethiopian' ? ETHIOPIAN_MONTH_NAMES[month - 1]! : MONTH_NAMES[language][style][month - 1]!;
}

function dateName(day: Day, calendar: Calendar, language: Language, style: Style): string {
  const { year, month, dayOfMonth } = arithmeticOf(calendar).dateOf(day);
  return `${dayOfMonth}${language === 'fr' && dayOfMonth === 1 ? 'er' : ''} ${monthName(calendar, month, language, style)} ${year}`;
}

function fiscalYears(period: Period): string {
  const { year } = arithmeticOf(period.calendar).dateOf(period.start);
  return `${year}/${digits((year + 1) % 100, 2)}`;
}

/** The year is said once where both ends have it, and the month of days likewise. */
function span(period: Period, language: Language, style: Style, unit: 'months' | 'days'): string {
  const calendar = arithmeticOf(period.calendar);
  const [first, last] = [calendar.dateOf(period.start), calendar.dateOf(period.end)];
  const name = (day: Day): string => {
    const date = dateName(day, period.calendar, language, style);
    return unit === 'days' ? date : date.slice(date.indexOf(' ') + 1);
  };
  const from = name(period.start).split(' ');
  const to = name(period.end);
  if (first.year !== last.year) return `${from.join(' ')}–${to}`;
  const shared = unit === 'days' && first.month === last.month ? 2 : 1;
  return `${from.slice(0, -shared).join(' ')}–${to}`;
}
