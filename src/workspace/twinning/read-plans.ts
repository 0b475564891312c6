import { sayPlace } from '../../core/source.ts';
import type { PartnershipGoal, PartnershipMilestone, TwinningPair } from '../../core/twinning.ts';
import type { RowReader } from '../row-reader.ts';
import { defined } from '../part-tables/defined.ts';
import { once } from '../part-tables/once.ts';
import type { NetworkCodes } from './read-pairs.ts';
import { readRows, type FoundTable, type Placed } from '../part-tables/read-rows.ts';
import type { Reading } from './reading.ts';

/** Reads the lines of partnership plans: of a member of the pair, with one baseline and target for a topic. */
export function readGoals(
  found: FoundTable | undefined,
  pairs: readonly TwinningPair[],
  codes: NetworkCodes,
  reading: Reading,
): PartnershipGoal[] {
  const rows = readRows(found, reading, (row) => readGoal(row, pairs, codes, reading));
  const whole = once(
    rows,
    {
      column: 'topic',
      of: (one) => [one.pair, one.member, one.topic, one.gap, one.goal, one.baseline, one.target],
      say: sayGoal,
      fix: 'Remove one.',
    },
    reading,
  );
  return withoutContradictions(whole, reading);
}

function sayGoal({ member, topic, pair }: PartnershipGoal): string {
  return `goal of "${member}" on "${topic}" in pair "${pair}"`;
}

/** Several gaps may be named for a topic, but a member goes from one baseline to one target. */
function withoutContradictions(rows: readonly Placed<PartnershipGoal>[], { leftOut }: Reading): PartnershipGoal[] {
  const groups = new Map<string, Placed<PartnershipGoal>[]>();
  for (const row of rows) {
    const { pair, member, topic, baseline, target } = row.value;
    if (baseline === undefined && target === undefined) continue;
    const key = JSON.stringify([pair, member, topic]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const contradicting = new Set<PartnershipGoal>();
  for (const group of groups.values()) {
    const numbers = new Set(group.map(({ value }) => JSON.stringify([value.baseline, value.target])));
    const [first, second] = group;
    if (first === undefined || second === undefined || numbers.size === 1) continue;
    group.forEach(({ value }) => contradicting.add(value));
    leftOut.add({
      at: second.row.atCell('target'),
      message: `Unexpected second baseline or target for the ${sayGoal(first.value)}, expected one of each (the other: ${sayPlace(first.row.at)}); they differ, so none of these rows counts.`,
      fix: 'Keep the numbers in one row.',
    });
  }
  return rows.map(({ value }) => value).filter((goal) => !contradicting.has(goal));
}

function readGoal(row: RowReader, pairs: readonly TwinningPair[], codes: NetworkCodes, { findings }: Reading): PartnershipGoal | undefined {
  const code = codes.pairs.in(row, 'pair');
  const member = codes.members.in(row, 'member');
  const topic = codes.topics.in(row, 'topic');
  const baseline = row.number('baseline', { percent: true });
  const target = row.number('target', { percent: true });
  const pair = pairs.find((one) => one.code === code);
  if (pair === undefined || member === undefined || topic === undefined) return undefined;
  if (member !== pair.first && member !== pair.second)
    return row.problem(
      'member',
      `Unexpected member "${member}", expected one of the pair "${pair.code}": "${pair.first}" or "${pair.second}".`,
      'Correct the member or the pair.',
    );
  if (!pair.topics.includes(topic))
    findings.remark(
      row.atCell('topic'),
      `Unexpected topic "${topic}", expected one that the pair "${pair.code}" selected; the goal stands, its result is not looked up.`,
    );
  return { pair: pair.code, member, topic, ...defined({ gap: row.text('gap'), goal: row.text('goal'), baseline, target }), at: row.at };
}

/** Reads the milestones of partnership plans. */
export function readMilestones(
  found: FoundTable | undefined,
  pairs: readonly TwinningPair[],
  codes: NetworkCodes,
  reading: Reading,
): PartnershipMilestone[] {
  const rows = readRows(found, reading, (row) => readMilestone(row, pairs, codes));
  const key = {
    column: 'title',
    of: (one: PartnershipMilestone) => [one.pair, one.title, one.due],
    say: (one: PartnershipMilestone) => `milestone "${one.title}" of pair "${one.pair}" due ${one.due}`,
    fix: 'Remove one, or correct its title or day.',
  };
  return once(rows, key, reading).map(({ value }) => value);
}

function readMilestone(row: RowReader, pairs: readonly TwinningPair[], codes: NetworkCodes): PartnershipMilestone | undefined {
  const code = codes.pairs.in(row, 'pair');
  const title = row.needed('title');
  const due = row.needed('due') === undefined ? undefined : row.date('due');
  const done = row.date('done');
  const pair = pairs.find((one) => one.code === code);
  if (pair === undefined || title === undefined || due === undefined) return undefined;
  if (done !== undefined && done < pair.start)
    return row.problem(
      'done',
      `Unexpected done ${done}, expected the start of pair "${pair.code}" (${pair.start}) or later: nothing was running then.`,
      'Correct one of the two dates.',
    );
  return { pair: pair.code, title, ...defined({ owner: row.text('owner') }), due, ...defined({ done }), at: row.at };
}
