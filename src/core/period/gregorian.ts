import type { CalendarArithmetic } from './calendar-arithmetic.ts';

/** Days from 0001-01-01 to 1970-01-01. */
const EPOCH = 719_162;
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365] as const;

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days before a month within its year; month 13 gives the days of the whole year. */
function daysBefore(year: number, month: number): number {
  return DAYS_BEFORE_MONTH[month - 1]! + (month > 2 && isLeap(year) ? 1 : 0);
}

function firstDay(year: number): number {
  const past = year - 1;
  return 365 * past + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400) - EPOCH;
}

/** The calendar of the ISO forms, extended backwards without a gap. */
export const GREGORIAN: CalendarArithmetic = {
  monthsInYear: 12,
  daysInMonth: (year, month) => daysBefore(year, month + 1) - daysBefore(year, month),
  dayOf: (year, month, dayOfMonth) => firstDay(year) + daysBefore(year, month) + dayOfMonth - 1,
  dateOf(day) {
    let year = Math.floor((day + EPOCH) / 365.2425) + 1;
    if (firstDay(year) > day) year -= 1;
    else if (firstDay(year + 1) <= day) year += 1;
    const inYear = day - firstDay(year);
    let month = 12;
    while (daysBefore(year, month) > inYear) month -= 1;
    return { year, month, dayOfMonth: inYear - daysBefore(year, month) + 1 };
  },
};
