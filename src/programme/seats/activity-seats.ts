/** The seats of one activity: leader by leader, or as a number of people. */
import type { Day } from '../../core/period/index.ts';
import type { Participation, PlannedActivity } from '../../core/programme.ts';
import { sessionKey, type StepsOfSessions } from '../coaching/session-steps.ts';
import { isDue } from '../programme-days.ts';
import { peopleAt } from './sort-participations.ts';
import type { SeatCount } from './seat-count.ts';

export interface LeaderSeat extends SeatCount {
  readonly activity: PlannedActivity;
  /** Absent where people are not named: then it is all of them. */
  readonly leader?: string;
}

/**
 * A retreat or knowledge-sharing session that took place was held for all who were expected; a coaching round is held leader by leader.
 * @param rows that name the activity, dated today or before
 */
export function activitySeats(activity: PlannedActivity, rows: readonly Participation[], steps: StepsOfSessions, today: Day): LeaderSeat[] {
  const due = isDue(activity, today);
  const { expected } = activity;
  if (typeof expected === 'number') return [numberSeats(activity, expected, rows, due)];
  return expected.map((leader) => {
    const own = rows.filter((row) => row.leader === leader);
    const held = activity.kind === 'coaching-round' ? own.length > 0 : rows.length > 0;
    const attended = own.some(({ absent }) => !absent);
    const step = attended && activity.kind === 'coaching-round' ? steps.get(sessionKey(activity.code, leader)) : undefined;
    return {
      activity,
      leader,
      planned: 1,
      due: Number(due),
      held: Number(held),
      attended: Number(attended),
      attendedDue: Number(attended && due),
      withStep: Number(step !== undefined),
      stepDone: Number(step?.done === true),
    };
  });
}

/** In a coaching round of people without names, as many were held as came. */
function numberSeats(activity: PlannedActivity, planned: number, rows: readonly Participation[], due: boolean): LeaderSeat {
  const attended = Math.min(planned, peopleAt(rows));
  const held = activity.kind === 'coaching-round' ? attended : rows.length > 0 ? planned : 0;
  return { activity, planned, due: due ? planned : 0, held, attended, attendedDue: due ? attended : 0, withStep: 0, stepDone: 0 };
}
