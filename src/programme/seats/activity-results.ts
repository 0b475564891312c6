import type { Day } from '../../core/period/index.ts';
import type { Participation, PlannedActivity } from '../../core/programme.ts';
import { isDue } from '../programme-days.ts';
import type { ActivityResult } from '../result.ts';
import type { LeaderSeat } from './activity-seats.ts';
import { seatsFrom } from './seat-count.ts';

/** Each activity with the days it was held on and who has not come yet. */
export function activityResult(
  activity: PlannedActivity,
  rows: readonly Participation[],
  seats: readonly LeaderSeat[],
  today: Day,
): ActivityResult {
  const heldOn = [...new Set(rows.map(({ date }) => date))].sort();
  const asked = isDue(activity, today) || (activity.kind !== 'coaching-round' && heldOn.length > 0);
  const away = seats.flatMap(({ leader, attended }) => (leader === undefined || attended > 0 ? [] : [leader]));
  return { activity, heldOn, missing: asked ? away : [], ...seatsFrom(seats) };
}
