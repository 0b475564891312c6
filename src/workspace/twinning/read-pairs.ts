import type { TwinningPair } from '../../core/twinning.ts';
import type { RowReader } from '../row-reader.ts';
import { defined } from '../part-tables/defined.ts';
import type { KnownCodes } from '../part-tables/known-codes.ts';
import { once } from '../part-tables/once.ts';
import { pairsAtOnce } from './pairs-at-once.ts';
import { readRows, type FoundTable, type Lose } from '../part-tables/read-rows.ts';
import type { Reading } from './reading.ts';

export interface NetworkCodes {
  readonly members: KnownCodes;
  readonly topics: KnownCodes;
  readonly pairs: KnownCodes;
  readonly events: KnownCodes;
}

/** Reads the pairs; without a kind, the first mentors the second. */
export function readPairs(found: FoundTable | undefined, codes: NetworkCodes, reading: Reading): TwinningPair[] {
  const lose: Lose = (row, problems) => codes.pairs.lose(row, problems);
  const key = {
    column: 'code',
    of: (one: TwinningPair) => [one.code],
    say: (one: TwinningPair) => `pair with code "${one.code}"`,
    fix: 'Remove one, or give it its own code.',
  };
  const rows = once(
    readRows(found, reading, (row) => readPair(row, codes, reading), lose),
    key,
    reading,
    lose,
  );
  const pairs = pairsAtOnce(rows, reading, lose);
  codes.pairs.take(pairs);
  return pairs;
}

function readPair(row: RowReader, codes: NetworkCodes, { findings }: Reading): TwinningPair | undefined {
  const code = row.needed('code');
  const kind = row.text('kind') === undefined ? 'mentoring' : row.word('kind', ['mentoring', 'peers']);
  const first = codes.members.in(row, 'first');
  const second = codes.members.in(row, 'second');
  if (first !== undefined && first === second)
    row.problem('second', `Unexpected pair of "${first}" with itself, expected two different members.`, 'Correct one of the two.');
  const topics = topicsOf(row, codes);
  const start = row.needed('start') === undefined ? undefined : row.date('start');
  const end = row.date('end');
  if (start !== undefined && end !== undefined && end < start)
    row.problem('end', `Unexpected end ${end} before the start ${start}, expected it on that day or later.`, 'Correct one of the two.');
  if (code === undefined || kind === undefined || first === undefined || second === undefined || start === undefined) return undefined;
  if (topics.length === 0)
    findings.remark(row.atCell('topics'), `Unexpected pair "${code}" without topics, expected those selected; no results are looked up.`);
  return { code, kind, first, second, topics, start, ...defined({ end }), at: row.at };
}

/** With one topic unknown it is not known what the pair selected: then the row does not hold. */
function topicsOf(row: RowReader, { topics }: NetworkCodes): string[] {
  const found = row.list('topics').flatMap((text) => topics.find(text, (message, fix) => row.problem('topics', message, fix)) ?? []);
  return [...new Set(found)];
}
