import type { CalendarArithmetic } from './calendar-arithmetic.ts';

/** Days from Ethiopian year 0's first day, less one common year, to 1970-01-01: Julian day 1723856 against 2440588. */
const EPOCH = 2_440_588 - 1_723_856;

/**
 * Julian day = 1723856 + 365 + 365 (Y − 1) + ⌊Y ÷ 4⌋ + 30 M + D − 31 (methods.md 2.5).
 * DHIS2's own Ethiopian arithmetic runs on years of 360 days and refuses month 13; this one does not.
 */
function dayOf(year: number, month: number, dayOfMonth: number): number {
  return 365 + 365 * (year - 1) + Math.floor(year / 4) + 30 * month + dayOfMonth - 31 - EPOCH;
}

/** Twelve months of 30 days, and Pagume: 5 days, or 6 in the year before each year that four divides. */
export const ETHIOPIAN: CalendarArithmetic = {
  monthsInYear: 13,
  daysInMonth: (year, month) => (month < 13 ? 30 : year % 4 === 3 ? 6 : 5),
  dayOf,
  dateOf(day) {
    let year = Math.floor((day + EPOCH) / 365.25);
    if (dayOf(year, 1, 1) > day) year -= 1;
    else if (dayOf(year + 1, 1, 1) <= day) year += 1;
    const inYear = day - dayOf(year, 1, 1);
    return { year, month: Math.floor(inYear / 30) + 1, dayOfMonth: (inYear % 30) + 1 };
  },
};
