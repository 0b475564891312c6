/** Who took part in what was planned, and who did beside the plan. */
import type { Day } from '../../core/period/index.ts';
import type { Participation, PlannedActivity } from '../../core/programme.ts';
import { dayOf } from '../programme-days.ts';
import type { UnplannedSession } from '../result.ts';

export interface SortedParticipations {
  /** By code of the activity: rows that name it, dated today or before, in their order. */
  readonly held: ReadonlyMap<string, readonly Participation[]>;
  readonly unplanned: readonly UnplannedSession[];
  /** Rows dated after today. */
  readonly later: number;
}

/** @throws UserError for a date that does not exist */
export function sortParticipations(
  participations: readonly Participation[],
  activities: readonly PlannedActivity[],
  today: Day,
): SortedParticipations {
  const planned = new Map(activities.map((activity) => [activity.code, activity]));
  const past = participations.filter(({ date, at }) => dayOf(date, at) <= today);
  const held = new Map<string, Participation[]>(activities.map(({ code }) => [code, []]));
  for (const row of past) held.get(row.activity)?.push(row);
  const ofRows = past.flatMap((row) => {
    const why = beside(row, planned.get(row.activity));
    return why === undefined ? [] : [unplannedRow(why, row)];
  });
  const ofActivities = activities.flatMap((activity) => [
    ...sessionsAgain(activity, held.get(activity.code)!),
    ...beyondPlan(activity, held.get(activity.code)!),
  ]);
  return { held, unplanned: [...ofRows, ...ofActivities], later: participations.length - past.length };
}

/** People who came to an activity for which a number is expected. */
export function peopleAt(rows: readonly Participation[]): number {
  const named = new Set(rows.flatMap(({ leader, absent }) => (leader === undefined || absent ? [] : [leader])));
  return rows.reduce((sum, { leader, participants = 0, absent }) => sum + (leader === undefined && !absent ? participants : 0), named.size);
}

/** Who was not expected and did not come either is nobody's session. */
function beside(
  { leader, participants = 0, absent }: Participation,
  activity: PlannedActivity | undefined,
): UnplannedSession['why'] | undefined {
  if (absent) return undefined;
  if (activity === undefined) return 'unknown-activity';
  if (typeof activity.expected === 'number') return undefined;
  if (leader === undefined) return participants > 0 ? 'unnamed' : undefined;
  return activity.expected.includes(leader) ? undefined : 'not-expected';
}

/** A leader who came on two days of one coaching round had two sessions, of which one was planned. */
function sessionsAgain({ kind, expected }: PlannedActivity, rows: readonly Participation[]): UnplannedSession[] {
  if (kind !== 'coaching-round' || typeof expected === 'number') return [];
  const days = new Map<string, Set<string>>();
  return rows.flatMap((row) => {
    if (row.leader === undefined || row.absent || !expected.includes(row.leader)) return [];
    const own = days.get(row.leader) ?? new Set();
    days.set(row.leader, own);
    if (own.has(row.date)) return [];
    own.add(row.date);
    return own.size === 1 ? [] : [unplannedRow('again', row)];
  });
}

function beyondPlan({ code, expected, at }: PlannedActivity, rows: readonly Participation[]): UnplannedSession[] {
  if (typeof expected !== 'number') return [];
  const more = peopleAt(rows) - expected;
  return more > 0 ? [{ why: 'beyond-plan', activity: code, date: rows.at(-1)!.date, participants: more, at }] : [];
}

function unplannedRow(why: UnplannedSession['why'], { activity, date, leader, participants, at }: Participation): UnplannedSession {
  return {
    why,
    activity,
    date,
    ...(leader === undefined ? {} : { leader }),
    ...(leader !== undefined || participants === undefined ? {} : { participants }),
    at,
  };
}
