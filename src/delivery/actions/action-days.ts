import type { Action } from '../../core/action.ts';
import { dayFromIso, type Day } from '../../core/period/index.ts';
import { UserError } from '../../core/user-error.ts';

/**
 * The day on which an action was agreed or is due.
 * @throws UserError for a date that does not exist
 */
export function dayOfAction(action: Action, which: 'agreed' | 'due'): Day {
  return existing(action, which, action[which]);
}

/** The day on which it was closed; undefined where it is open, or where nobody wrote down when it was dropped. */
export function closedDay(action: Action): Day | undefined {
  return action.done === undefined ? undefined : existing(action, 'done', action.done);
}

function existing({ code, at }: Action, field: string, iso: string): Day {
  const day = dayFromIso(iso);
  if (day !== undefined) return day;
  throw new UserError(
    `Unexpected date ${iso} (${field}) of action ${code}, expected a date like 2026-06-30.`,
    'Correct it in the table of actions.',
    at,
  );
}
