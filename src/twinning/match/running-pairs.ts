import { isoFromDay } from '../../core/period/index.ts';
import type { TwinningPair } from '../../core/twinning.ts';
import type { NetworkInput } from '../input.ts';

/** Mentoring pairs that run on as-of's last day, by code. */
export function runningMentoring({ network, asOf }: NetworkInput): TwinningPair[] {
  const today = isoFromDay(asOf.end);
  return network.pairs
    .filter(({ kind, start, end }) => kind === 'mentoring' && start <= today && (end === undefined || end >= today))
    .sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}

/** Places that running pairs take of each mentor: one for each topic. */
export function placesTaken(running: readonly TwinningPair[]): Map<string, number> {
  const taken = new Map<string, number>();
  for (const { first, topics } of running) taken.set(first, (taken.get(first) ?? 0) + Math.max(1, topics.length));
  return taken;
}
