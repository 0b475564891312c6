/** Finds out about a leadership and delivery programme: what was held of what was planned, and what came of its priorities. */
import { isoFromDay, type Day } from '../core/period/index.ts';
import type { PlannedActivity, ProgrammeTables } from '../core/programme.ts';
import { coachingLog } from './coaching/coaching-log.ts';
import { splitLog, type PublicNote } from './coaching/public-notes.ts';
import { sessionKey, sessionSteps } from './coaching/session-steps.ts';
import type { ProgrammeInput } from './input.ts';
import { dayOf } from './programme-days.ts';
import { notCheckedIn } from './programme-gaps.ts';
import type { ProgrammeResult } from './result.ts';
import { activityResult } from './seats/activity-results.ts';
import { activitySeats, type LeaderSeat } from './seats/activity-seats.ts';
import { kindResults } from './seats/kind-results.ts';
import { knownExpected } from './seats/known-expected.ts';
import { institutionResults, leaderResults } from './seats/leader-results.ts';
import { sortParticipations } from './seats/sort-participations.ts';
import { tractionOf } from './traction/traction-of.ts';
import { wordsIn } from './words/words.ts';

/**
 * Seats are of leaders by name, or of a number of people. What is dated after today is left out and said; what was held beside the
 * plan is counted apart. Private lines of the coaching log leave it as one count and enter no other number.
 * @throws UserError for a date that does not exist
 */
export function reviewProgramme(input: ProgrammeInput): ProgrammeResult {
  const { tables, today, priorities } = input;
  const words = wordsIn(input.workspace.language);
  const { activities: planned, leftOut } = knownExpected(tables.activities, tables.leaders, words);
  const sorted = sortParticipations(tables.participations, planned, today);
  const rowsOf = ({ code }: PlannedActivity) => sorted.held.get(code) ?? [];
  const { notes, privateLines, later } = splitLog(tables.notes, today);
  const steps = sessionSteps(notes, today);
  const seatsOf = planned.map((activity) => activitySeats(activity, rowsOf(activity), steps, today));
  const seats = seatsOf.flat();
  const activities = planned.map((activity, i) => activityResult(activity, rowsOf(activity), seatsOf[i]!, today));
  const start = startOf(tables);
  const end = tables.end === undefined ? undefined : dayOf(tables.end);
  const time = { today, ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
  const kinds = kindResults(activities, seats, time, words);
  const traction = priorities.map((priority) => tractionOf(priority, input, notes, start, words));
  const gaps = {
    kinds,
    traction,
    unplanned: sorted.unplanned,
    later: { participations: sorted.later, notes: later, support: tables.support.filter(({ date, at }) => dayOf(date, at) > today).length },
    withoutSession: withoutSession(notes, seats),
  };
  return {
    today: isoFromDay(today),
    kinds,
    activities,
    leaders: leaderResults(tables.leaders, seats),
    institutions: institutionResults(tables.leaders, seats),
    traction,
    log: coachingLog(notes, today),
    privateLines,
    unplanned: sorted.unplanned,
    leftOut: [...tables.leftOut, ...leftOut],
    notChecked: notCheckedIn(gaps, input, words),
  };
}

/** The programme's own start, or the first day of its first activity. */
function startOf({ start, activities }: ProgrammeTables): Day | undefined {
  if (start !== undefined) return dayOf(start);
  const days = activities.map(({ date, at }) => dayOf(date, at));
  return days.length === 0 ? undefined : Math.min(...days);
}

function withoutSession(notes: readonly PublicNote[], seats: readonly LeaderSeat[]): number {
  const attended = new Set(
    seats.flatMap(({ activity, leader, attended: came }) =>
      leader === undefined || came === 0 ? [] : [sessionKey(activity.code, leader)],
    ),
  );
  return notes.filter(({ activity, leader }) => !attended.has(sessionKey(activity, leader))).length;
}
