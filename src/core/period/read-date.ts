import type { DateOrder } from '../mapping.ts';
import type { Period } from './period.ts';
import { periodContaining } from './period-arithmetic.ts';
import { dailyPeriod } from './period-id.ts';
import { ambiguous, aPeriod, unreadable } from './period-reading.ts';
import type { FormReader, PeriodReading, ReadPeriodOptions } from './period-reading.ts';
import { isPlausibleYear, readYear } from './period-text.ts';

/** A time of day behind a date says nothing about the day. */
const TIME = String.raw`(?:[t ]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[ap]m)?(?:z| ?[+-]\d{2}:?\d{2})?)?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})${TIME}$`);
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})${TIME}$`);
const COMPACT = new RegExp(String.raw`^(\d{4})(\d{2})(\d{2})${TIME}$`);

/** A date as the period that is preferred where it is that period's first or last day; otherwise the day itself. */
export function datePeriod(daily: Period, options: ReadPeriodOptions): Period {
  if (options.prefer === undefined) return daily;
  const preferred = periodContaining(options.prefer, daily.start, daily.calendar);
  return preferred.start === daily.start || preferred.end === daily.start ? preferred : daily;
}

/** `2019-03-01`, `2019/3/1`, `2019-03-01T00:00:00`, `01/03/2019`, `1.3.19`. */
export const readDate: FormReader = (text, options) => {
  const first = YEAR_FIRST.exec(text.plain);
  if (first !== null) return oneDate(text.written, Number(first[1]), Number(first[3]), Number(first[4]), options);
  const compact = COMPACT.exec(text.plain);
  if (compact !== null) return oneDate(text.written, Number(compact[1]), Number(compact[2]), Number(compact[3]), options);
  const last = YEAR_LAST.exec(text.plain);
  return last === null ? undefined : yearLast(text.written, [last[1]!, last[3]!, last[4]!], options);
};

function oneDate(written: string, year: number, month: number, dayOfMonth: number, options: ReadPeriodOptions): PeriodReading {
  const daily = isPlausibleYear(year) ? dailyPeriod(year, month, dayOfMonth, options.calendar ?? 'gregorian') : undefined;
  return daily === undefined ? noSuchDate(written) : aPeriod(datePeriod(daily, options));
}

function noSuchDate(written: string): PeriodReading {
  return unreadable(`Unexpected date "${written}", expected a date that exists between 1900 and 2100, check day, month and year.`);
}

type Fields = readonly [string, string, string];

function yearLast(written: string, fields: Fields, options: ReadPeriodOptions): PeriodReading {
  const orders: readonly (DateOrder | 'ymd')[] = options.dates === undefined ? ['dmy', 'mdy', 'ymd'] : [options.dates];
  const days = orders.map((order) => inOrder(fields, order, options)).filter((period) => period !== undefined);
  const candidates = [...new Set(days.map((daily) => datePeriod(daily, options)))];
  if (candidates.length === 0) return noSuchDate(written);
  if (candidates.length === 1) return aPeriod(candidates[0]!);
  const ways = candidates.map((period) => period.id).join(' or ');
  return ambiguous(
    candidates,
    `Unexpected date "${written}", expected one reading, can be ${ways}: say whether the day or the month comes first.`,
  );
}

function inOrder([a, b, c]: Fields, order: DateOrder | 'ymd', options: ReadPeriodOptions): Period | undefined {
  const [yearText, month, dayOfMonth] = order === 'dmy' ? [c, b, a] : order === 'mdy' ? [c, a, b] : [a, b, c];
  // Year first with two digits is thinkable only where the last field has two digits as well.
  if (order === 'ymd' && (a.length !== 2 || c.length !== 2)) return undefined;
  const year = readYear(yearText);
  return year === undefined ? undefined : dailyPeriod(year, Number(month), Number(dayOfMonth), options.calendar ?? 'gregorian');
}
