/** Times and days as people read them. */
import { dayFromIso, formatPeriod, periodFromId } from '../../core/period/index.ts';
import type { Language } from '../../core/language.ts';
import type { Words } from './words/words.ts';

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** Minutes after midnight on a 24-hour clock: 510 → `08:30`. */
export function clockText(minutes: number): string {
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** `2026-07-15` → `15 July 2026`; a text that is no date stays as it is. */
export function dateText(iso: string, language: Language): string {
  const period = periodFromId(iso.replaceAll('-', ''));
  return period === undefined ? iso : formatPeriod(period, language);
}

const DAYS_OF_WEEK = 7;
/** Days count from 1970-01-01, a Thursday; Monday is 0. */
const THURSDAY = 3;

/** `Wednesday 15 July 2026` */
export function weekdayText(iso: string, language: Language, words: Words): string {
  const day = dayFromIso(iso);
  if (day === undefined) return iso;
  const weekday = words.weekdays[(((day + THURSDAY) % DAYS_OF_WEEK) + DAYS_OF_WEEK) % DAYS_OF_WEEK] ?? '';
  return words.date(weekday, dateText(iso, language));
}

/** First and last day, or the only one. */
export function daysText(days: readonly string[], language: Language, words: Words): string {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (first === last) return weekdayText(first, language, words);
  return words.fromTo(weekdayText(first, language, words), weekdayText(last, language, words));
}
