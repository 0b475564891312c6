import type { Day } from '../../core/period/index.ts';
import type { SupportGiven } from '../../core/programme.ts';
import { sessionKey } from '../coaching/session-steps.ts';
import type { PublicNote } from '../coaching/public-notes.ts';
import { dayOf } from '../programme-days.ts';
import type { Traction } from '../result.ts';

/**
 * What a priority received by a day. A session is counted once, however many lines of the log speak of it.
 * @param support rows of every priority; `days` is the sum of those that say how many
 */
export function supportReceived(
  priority: string,
  notes: readonly PublicNote[],
  support: readonly SupportGiven[],
  today: Day,
): Traction['support'] {
  const sessions = new Set(notes.filter((note) => note.priority === priority).map((note) => sessionKey(note.activity, note.leader)));
  const given = support.filter((row) => row.priority === priority && dayOf(row.date, row.at) <= today);
  const days = given.flatMap((row) => row.days ?? []);
  return {
    coachingSessions: sessions.size,
    occasions: given.length,
    ...(days.length === 0 ? {} : { days: days.reduce((sum, one) => sum + one, 0) }),
  };
}
