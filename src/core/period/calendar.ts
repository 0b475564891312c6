import type { CalendarArithmetic } from './calendar-arithmetic.ts';
import { ETHIOPIAN } from './ethiopian.ts';
import { GREGORIAN } from './gregorian.ts';
import type { Calendar } from './period.ts';

/** The arithmetic of a calendar by name. */
export function arithmeticOf(calendar: Calendar): CalendarArithmetic {
  return calendar === 'ethiopian' ? ETHIOPIAN : GREGORIAN;
}

/** Whether year, month and day name a day that exists; years 1–9999. */
export function isRealDate(calendar: Calendar, year: number, month: number, dayOfMonth: number): boolean {
  const arithmetic = arithmeticOf(calendar);
  if (![year, month, dayOfMonth].every(Number.isInteger)) return false;
  if (year < 1 || year > 9999 || month < 1 || month > arithmetic.monthsInYear) return false;
  return dayOfMonth >= 1 && dayOfMonth <= arithmetic.daysInMonth(year, month);
}
