/** Persons in two rounds: the same respondent in the same team and role. */
import type { RaterRole } from '../../core/leadership.ts';
import { mean } from '../../stats/mean.ts';
import { within, type Block, type Rated } from '../scores/rated.ts';
import type { ScoredScale } from '../scores/scored-scale.ts';

export interface InRounds {
  readonly respondent: string;
  readonly team: string;
  readonly role: RaterRole;
  /** Score in the earlier and in the later round; at least one. */
  readonly from?: number;
  readonly to?: number;
}

/** Everybody with a score in one of the two rounds, by respondent, team and role. */
export function inRounds(from: readonly Rated[], to: readonly Rated[], scale: ScoredScale): InRounds[] {
  const known = new Map<string, InRounds>();
  for (const [end, rated] of [
    ['from', from],
    ['to', to],
  ] as const) {
    // prettier-ignore
    for (const { respondent, team, role, scores } of rated) {
      const score = scores.get(scale);
      if (typeof score !== 'object') continue;
      const key = JSON.stringify([respondent, team, role]);
      known.set(key, { ...(known.get(key) ?? { respondent, team, role }), [end]: score.score });
    }
  }
  return [...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, person]) => person);
}

/** Changes of those with a score in both, one a respondent: the mean where one rated in several teams or roles of the block. */
export function pairedChanges(persons: readonly InRounds[], block: Block): number[] {
  const changes = new Map<string, number[]>();
  for (const { respondent, from, to } of within(persons, block)) {
    if (from === undefined || to === undefined) continue;
    changes.set(respondent, [...(changes.get(respondent) ?? []), to - from]);
  }
  return [...changes.values()].map(mean);
}

/** Everybody in the block has a score in both rounds. */
export function allPaired(persons: readonly InRounds[], block: Block): boolean {
  return within(persons, block).every(({ from, to }) => from !== undefined && to !== undefined);
}
