/** Days of a programme's tables. */
import { dayFromIso, type Day } from '../core/period/index.ts';
import type { PlannedActivity } from '../core/programme.ts';
import type { Source } from '../core/source.ts';
import { UserError } from '../core/user-error.ts';

/** @throws UserError for a date that does not exist */
export function dayOf(iso: string, at?: Source): Day {
  const day = dayFromIso(iso);
  if (day !== undefined) return day;
  throw new UserError(`Unexpected date ${iso}, expected one like 2026-06-30.`, 'Correct it in the table.', at);
}

/** Whether the last day of an activity has come. */
export function isDue({ date, until, at }: PlannedActivity, today: Day): boolean {
  return dayOf(until ?? date, at) <= today;
}
