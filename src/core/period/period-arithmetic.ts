import { UserError } from '../user-error.ts';
import { arithmeticOf } from './calendar.ts';
import type { Calendar, Day, Period, PeriodType } from './period.ts';
import { periodAt, periodNumbered } from './period-id.ts';
import { ruleOf } from './period-types.ts';

/**
 * The calendar month.
 * @param month from 1, in the calendar's own year
 * @throws UserError where the year has no such month
 */
export function monthOf(year: number, month: number, calendar: Calendar = 'gregorian'): Period {
  const period = periodNumbered('monthly', calendar, year, month);
  if (period === undefined) {
    const most = calendar === 'ethiopian' ? 13 : 12;
    throw new UserError(`Unexpected month ${month} of ${year}, expected 1 to ${most}.`, 'Check year and month.');
  }
  return period;
}

/** The period of a type that contains a day. */
export function periodContaining(type: PeriodType, day: Day, calendar: Calendar = 'gregorian'): Period {
  return periodAt(type, calendar, ruleOf(type, calendar).ordinalOf(day));
}

/** Where a period lies among those of its type and calendar. */
interface Position {
  readonly index: number;
  readonly year: number;
  readonly number: number;
}

/** There are few periods and millions of values: each period is placed once. */
const POSITIONS = new WeakMap<Period, Position>();

function positionOf(period: Period): Position {
  let position = POSITIONS.get(period);
  if (position === undefined) {
    const rule = ruleOf(period.type, period.calendar);
    const index = rule.ordinalOf(period.start);
    position = { index, ...rule.numbered(index) };
    POSITIONS.set(period, position);
  }
  return position;
}

/** Counts the periods of a type and calendar: consecutive periods differ by 1. Comparable only within one type and calendar. */
export function periodIndex(period: Period): number {
  return positionOf(period).index;
}

/** The period `count` later; earlier where negative. */
export function shiftPeriod(period: Period, count: number): Period {
  return periodAt(period.type, period.calendar, periodIndex(period) + count);
}

/** The period that follows. */
export function nextPeriod(period: Period): Period {
  return shiftPeriod(period, 1);
}

/**
 * All periods from one to another, both included, ascending; empty where the last is before the first.
 * @throws UserError where the two are of different types or calendars
 */
export function periodsFrom(first: Period, last: Period): Period[] {
  if (first.type !== last.type || first.calendar !== last.calendar) {
    throw new UserError(
      `Unexpected ${last.type} period ${last.id} after ${first.type} period ${first.id}, expected two periods of one type.`,
      'Write both in the same form.',
    );
  }
  const from = periodIndex(first);
  const count = Math.max(0, periodIndex(last) - from + 1);
  return Array.from({ length: count }, (_, step) => periodAt(first.type, first.calendar, from + step));
}

/** Orders periods by their last day, then their first, then their id (by code unit). */
export function comparePeriods(a: Period, b: Period): number {
  return a.end - b.end || a.start - b.start || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Whether every day of the inner period lies in the outer one. */
export function contains(outer: Period, inner: Period): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The periods of a shorter type that fill a period exactly: the months of a quarter. Undefined where they do not, as weeks in a month. */
export function partsOf(period: Period, type: PeriodType): Period[] | undefined {
  const first = periodContaining(type, period.start, period.calendar);
  const last = periodContaining(type, period.end, period.calendar);
  return first.start === period.start && last.end === period.end ? periodsFrom(first, last) : undefined;
}

/** The number of a period in its year: the month 1–12 (13), the quarter, the week; the day of the year for a daily one. */
export function numberInYear(period: Period): number {
  return positionOf(period).number;
}

/** The year that names the period: 2026 for `2026W1`, even where its first day is in December. */
export function yearOf(period: Period): number {
  return positionOf(period).year;
}

/** The calendar month, 1–12 (13), in which a period begins: of a monthly period its own, for the season it belongs to. */
export function monthNumber(period: Period): number {
  return arithmeticOf(period.calendar).dateOf(period.start).month;
}
