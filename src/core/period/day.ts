import { UserError } from '../user-error.ts';
import { isRealDate } from './calendar.ts';
import { digits } from './digits.ts';
import { GREGORIAN } from './gregorian.ts';
import type { Day } from './period.ts';

/**
 * A Gregorian date as a day.
 * @param month from 1
 * @throws UserError where no such date exists
 */
export function day(year: number, month: number, dayOfMonth: number): Day {
  if (!isRealDate('gregorian', year, month, dayOfMonth)) {
    throw new UserError(`Unexpected date ${year}-${month}-${dayOfMonth}, expected a date that exists.`, 'Check year, month and day.');
  }
  return GREGORIAN.dayOf(year, month, dayOfMonth);
}

/** Reads `2026-06-30`; undefined for any other form and for dates that do not exist. */
export function dayFromIso(iso: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (match === null) return undefined;
  const [year, month, dayOfMonth] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isRealDate('gregorian', year, month, dayOfMonth) ? GREGORIAN.dayOf(year, month, dayOfMonth) : undefined;
}

/** Writes a day as `2026-06-30`. */
export function isoFromDay(value: Day): string {
  const date = GREGORIAN.dateOf(value);
  return `${digits(date.year, 4)}-${digits(date.month, 2)}-${digits(date.dayOfMonth, 2)}`;
}
