import { sayPlace } from '../../core/source.ts';
import type { PairingWish } from '../../core/twinning.ts';
import type { RowReader } from '../row-reader.ts';
import { defined } from '../part-tables/defined.ts';
import { once } from '../part-tables/once.ts';
import type { NetworkCodes } from './read-pairs.ts';
import { readRows, type FoundTable, type Placed } from '../part-tables/read-rows.ts';
import type { Reading } from './reading.ts';

/** Reads the wishes about pairings; a pair that is both fixed and forbidden is neither. */
export function readWishes(found: FoundTable | undefined, codes: NetworkCodes, reading: Reading): PairingWish[] {
  const rows = readRows(found, reading, (row) => readWish(row, codes));
  const key = {
    column: 'wish',
    of: (one: PairingWish) => [one.wish, one.mentor, one.mentee, one.topic],
    say: (one: PairingWish) => `${one.wish} wish for "${one.mentor}" and "${one.mentee}"`,
    says: () => 'the same',
    fix: 'Remove one.',
  };
  return withoutContradictions(once(rows, key, reading), reading);
}

function readWish(row: RowReader, codes: NetworkCodes): PairingWish | undefined {
  const wish = row.needed('wish') === undefined ? undefined : row.word('wish', ['fixed', 'forbidden']);
  const mentor = codes.members.in(row, 'mentor');
  const mentee = codes.members.in(row, 'mentee');
  const topic = codes.topics.maybeIn(row, 'topic');
  if (mentor !== undefined && mentor === mentee)
    row.problem('mentee', `Unexpected pair of "${mentor}" with itself, expected two different members.`, 'Correct one of the two.');
  if (wish === undefined || mentor === undefined || mentee === undefined) return undefined;
  return { wish, mentor, mentee, ...defined({ topic, because: row.text('because') }), at: row.at };
}

function withoutContradictions(rows: readonly Placed<PairingWish>[], { leftOut }: Reading): PairingWish[] {
  const contradicted = new Set<PairingWish>();
  const groups = new Map<string, PairingWish[]>();
  for (const { value, row } of rows) {
    const key = JSON.stringify([value.mentor, value.mentee]);
    const group = groups.get(key) ?? [];
    groups.set(key, [...group, value]);
    for (const other of group.filter((one) => contradict(one, value))) {
      contradicted.add(other).add(value);
      leftOut.add({
        at: row.atCell('wish'),
        message: `Unexpected ${value.wish} pair of "${value.mentor}" and "${value.mentee}" that is also ${other.wish} (${sayPlace(other.at)}), expected one of the two; neither counts.`,
        fix: 'Remove one of the two wishes.',
      });
    }
  }
  return rows.map(({ value }) => value).filter((wish) => !contradicted.has(wish));
}

/** A wish without a topic is about every topic. */
function contradict(a: PairingWish, b: PairingWish): boolean {
  return a.wish !== b.wish && (a.topic === undefined || b.topic === undefined || a.topic === b.topic);
}
