import type { CalendarArithmetic } from './calendar-arithmetic.ts';
import type { Day } from './period.ts';
import type { PeriodRule } from './period-rule.ts';

/** 1969-12-29, the Monday before 1970-01-01. */
const MONDAY: Day = -3;

/**
 * Weeks that begin on a weekday. Week 1 is the one that contains 4 January (the fourth day of the calendar's year),
 * so a week belongs to the year of its own fourth day.
 * @param weekday 0 Monday … 6 Sunday
 */
export function weekRule(calendar: CalendarArithmetic, weekday: number): PeriodRule {
  const anchor = MONDAY + weekday;
  const ordinalOf = (day: Day): number => Math.floor((day - anchor) / 7);
  const startOf = (ordinal: number): Day => anchor + 7 * ordinal;
  const first = (year: number): number => ordinalOf(calendar.dayOf(year, 1, 4));
  return {
    ordinalOf,
    startOf,
    numbered(ordinal) {
      const year = calendar.dateOf(startOf(ordinal) + 3).year;
      return { year, number: ordinal - first(year) + 1 };
    },
    ordinal({ year, number }) {
      const ordinal = first(year) + number - 1;
      return number >= 1 && ordinal < first(year + 1) ? ordinal : undefined;
    },
  };
}

/**
 * Pairs of ISO weeks: 1 and 2, 3 and 4, …. In a year of 53 weeks the last, `BiW27`, is week 53 alone.
 * (DHIS2 gives it two weeks, of which the second is also the next year's week 1; ours do not overlap.)
 */
export function biWeekRule(calendar: CalendarArithmetic): PeriodRule {
  const weeks = weekRule(calendar, 0);
  const firstWeek = (year: number): number => weeks.ordinal({ year, number: 1 })!;
  const weeksIn = (year: number): number => firstWeek(year + 1) - firstWeek(year);
  // Twenty-six a year, and one more for each year of 53 weeks that has passed.
  const first = (year: number): number => 26 * year + (firstWeek(year) - firstWeek(1) - 52 * (year - 1));
  const numbered: PeriodRule['numbered'] = (ordinal) => {
    let year = Math.floor(ordinal / 26.09);
    while (first(year + 1) <= ordinal) year += 1;
    while (first(year) > ordinal) year -= 1;
    return { year, number: ordinal - first(year) + 1 };
  };
  return {
    numbered,
    ordinalOf(day) {
      const week = weeks.numbered(weeks.ordinalOf(day));
      return first(week.year) + Math.floor((week.number - 1) / 2);
    },
    startOf(ordinal) {
      const { year, number } = numbered(ordinal);
      return weeks.startOf(firstWeek(year) + 2 * (number - 1));
    },
    ordinal: ({ year, number }) => (number >= 1 && 2 * number - 1 <= weeksIn(year) ? first(year) + number - 1 : undefined),
  };
}
