import type { TwinningPair } from '../../core/twinning.ts';
import type { Placed, Lose } from '../part-tables/read-rows.ts';
import type { Reading } from './reading.ts';

type Role = 'mentee' | 'mentor';
const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth'];

/**
 * Leaves out pairs by which a member would be in more at one time than the rules allow: as mentor, and as mentee or peer.
 * Pairs that began earlier go first, otherwise those that stand higher; the order of the rest is kept.
 */
export function pairsAtOnce(rows: readonly Placed<TwinningPair>[], reading: Reading, lose: Lose): TwinningPair[] {
  const running = new Map<string, TwinningPair[]>();
  const taken = new Set<TwinningPair>();
  for (const one of [...rows].sort((a, b) => (a.value.start < b.value.start ? -1 : a.value.start > b.value.start ? 1 : 0))) {
    const { value } = one;
    // Those before it began no later, so all that overlap it run on its first day.
    const onFirstDay = (key: string) => (running.get(key) ?? []).filter((pair) => pair.end === undefined || pair.end >= value.start);
    const parts = partsOf(value);
    const full = parts.filter((part) => onFirstDay(part.key).length >= reading.settings.pairsAtOnce[part.role]);
    full.forEach((part) => refuse(one, part, onFirstDay(part.key), reading));
    if (full.length > 0) {
      lose(one.row);
      continue;
    }
    taken.add(value);
    for (const { key } of parts) running.set(key, [...(running.get(key) ?? []), value]);
  }
  return rows.map(({ value }) => value).filter((pair) => taken.has(pair));
}

interface Part {
  readonly key: string;
  readonly column: 'first' | 'second';
  readonly member: string;
  readonly role: Role;
}

function partsOf(pair: TwinningPair): Part[] {
  const part = (column: 'first' | 'second', role: Role): Part => ({
    key: JSON.stringify([role, pair[column]]),
    column,
    member: pair[column],
    role,
  });
  return [part('first', pair.kind === 'peers' ? 'mentee' : 'mentor'), part('second', 'mentee')];
}

function refuse({ row }: Placed<TwinningPair>, part: Part, others: readonly TwinningPair[], { leftOut, settings }: Reading): void {
  const most = settings.pairsAtOnce[part.role];
  const count = ORDINALS[others.length + 1] ?? 'further';
  const as = part.role === 'mentor' ? 'as mentor' : 'as mentee or peer';
  const names = others.map((pair) => `"${pair.code}"`).join(', ');
  leftOut.add({
    at: row.atCell(part.column),
    message: `Unexpected ${count} pair of "${part.member}" ${as} at one time (with ${names}), expected at most ${most}.`,
    fix: `Correct the dates, end the earlier pair, or raise pairs_at_once: ${part.role} under twinning in deliver.yaml.`,
  });
}
