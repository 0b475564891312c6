import type { Participation, PlannedActivity } from '../../core/programme.ts';
import { defined } from '../part-tables/defined.ts';
import { once } from '../part-tables/once.ts';
import { readRows, type FoundTable } from '../part-tables/read-rows.ts';
import type { RowReader } from '../row-reader.ts';
import type { Reading } from './reading.ts';
import { dayHeld, yesIn } from './within-programme.ts';

const WHO = 'expected the code of a leader, or a number of people';

/** Reads who took part: a leader by code, once in each activity, or a number of people on a day. */
export function readParticipation(
  found: FoundTable | undefined,
  activities: readonly PlannedActivity[],
  reading: Reading,
): Participation[] {
  const planned = new Map(activities.map((one) => [one.code, one]));
  const key = {
    column: 'activity',
    of: (one: Participation) => [one.activity, ...(one.leader === undefined ? ['', one.date] : [one.leader])],
    say: (one: Participation) =>
      one.leader === undefined
        ? `number of people in "${one.activity}" on ${one.date}`
        : `row of leader "${one.leader}" in "${one.activity}"`,
    fix: 'Keep the one that is right.',
  };
  return once(
    readRows(found, reading, (row) => readOne(row, planned, reading)),
    key,
    reading,
  ).map(({ value }) => value);
}

function readOne(row: RowReader, planned: ReadonlyMap<string, PlannedActivity>, reading: Reading): Participation | undefined {
  const activity = reading.codes.activities.in(row, 'activity');
  const date = dayHeld(row, 'session', reading);
  const leader = reading.codes.leaders.maybeIn(row, 'leader');
  const participants = row.number('participants', { least: 0, whole: true });
  const absent = yesIn(row, 'absent');
  const minutes = row.number('minutes', { least: 0 });
  holdWho(row, absent);
  if (activity === undefined || date === undefined) return undefined;
  const plan = planned.get(activity);
  if (plan !== undefined) remarkOffPlan(row, plan, date, leader, reading);
  return { activity, date, ...defined({ leader, participants, coach: row.text('coach'), minutes }), absent, at: row.at };
}

function holdWho(row: RowReader, absent: boolean): void {
  const named = row.text('leader') !== undefined;
  const counted = row.text('participants') !== undefined;
  if (named && counted)
    row.problem('participants', `Unexpected number of people beside a leader, ${WHO}.`, 'Empty one of the two, or write two rows.');
  if (!named && !counted) row.problem('leader', `Unexpected row without anybody, ${WHO}.`, 'Fill in one of the two.');
  if (absent && !named && counted)
    row.problem('absent', 'Unexpected "absent" beside a number of people, expected it with a leader only.', 'Empty it.');
}

function remarkOffPlan(row: RowReader, plan: PlannedActivity, date: string, leader: string | undefined, { findings }: Reading): void {
  const last = plan.until ?? plan.date;
  const days = last === plan.date ? plan.date : `${plan.date} to ${last}`;
  if (date < plan.date || date > last)
    findings.remark(row.atCell('date'), `Unexpected day ${date} of "${plan.code}", expected its planned ${days}; it counts.`);
  if (leader !== undefined && typeof plan.expected !== 'number' && !plan.expected.includes(leader))
    findings.remark(row.atCell('leader'), `Unexpected leader "${leader}" in "${plan.code}", expected one of those who are expected there.`);
}
