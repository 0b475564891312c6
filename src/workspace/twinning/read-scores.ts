import type { MemberScore, TwinningTopic } from '../../core/twinning.ts';
import type { RowReader } from '../row-reader.ts';
import { defined } from '../part-tables/defined.ts';
import { once } from '../part-tables/once.ts';
import type { NetworkCodes } from './read-pairs.ts';
import { readRows, type FoundTable } from '../part-tables/read-rows.ts';
import type { Reading } from './reading.ts';

/** Reads the scores: one for each member, topic and round, on the topic's scale. */
export function readScores(
  found: FoundTable | undefined,
  topics: readonly TwinningTopic[],
  codes: NetworkCodes,
  reading: Reading,
): MemberScore[] {
  const byCode = new Map(topics.map((topic) => [topic.code, topic]));
  const rows = readRows(found, reading, (row) => readScore(row, byCode, codes));
  const key = {
    column: 'score',
    of: (one: MemberScore) => [one.member, one.topic, one.round],
    say: (one: MemberScore) => `score of "${one.member}" on "${one.topic}" in round ${one.round}`,
    fix: 'Keep the one that is right, or correct the round.',
  };
  return once(rows, key, reading).map(({ value }) => value);
}

function readScore(row: RowReader, topics: ReadonlyMap<string, TwinningTopic>, codes: NetworkCodes): MemberScore | undefined {
  const member = codes.members.in(row, 'member');
  const code = codes.topics.in(row, 'topic');
  const round = readRound(row);
  const date = row.date('date');
  const topic = topics.get(code ?? '');
  const score = scoreOn(row, topic);
  if (member === undefined || topic === undefined || round === undefined || score === undefined) return undefined;
  return { member, topic: topic.code, round, ...defined({ date }), score, at: row.at };
}

/** Which measurement: 1, 2, 3 … */
export function readRound(row: RowReader): number | undefined {
  return row.needed('round') === undefined ? undefined : row.number('round', { least: 1, whole: true });
}

/** 80 % is 80 on a scale from 0 to 100; on another scale it is not known what it is. */
function scoreOn(row: RowReader, topic: TwinningTopic | undefined): number | undefined {
  const text = row.needed('score');
  const { low, high } = topic?.scale ?? { low: 0, high: 100 };
  const score = text === undefined ? undefined : row.number('score', { percent: low === 0 && high === 100 });
  if (topic === undefined || score === undefined || (score >= low && score <= high)) return score;
  return row.problem(
    'score',
    `Unexpected score "${text}", expected ${low} to ${high}, the scale of topic "${topic.code}".`,
    'Correct the score, or the scale of the topic.',
  );
}
