import type { RaterRole } from '../../core/leadership.ts';
import { within, type Block, type Rated } from '../scores/rated.ts';

/** How many stand behind each cell of a round's table. Arrays have one number for each group of persons asked about: those with a score on a scale. */
export interface SurveyCounts {
  /** By code; those with nobody too. */
  readonly teams: readonly string[];
  /** Persons of each group. */
  respondents(block: Block): readonly number[];
  /** The same of one team and role, but whoever is in several of them counts in each with 1 ÷ their number: sums never exceed the persons. */
  weights(team: string, role: RaterRole): readonly number[];
}

export const ROLES: readonly RaterRole[] = ['self', 'peer'];

/**
 * @param rated all of the round
 * @param scored the groups: those with a score on each scale
 */
export function surveyCounts(rated: readonly Rated[], scored: readonly (readonly Rated[])[], teams: readonly string[]): SurveyCounts {
  const places = new Map<string, number>();
  for (const { respondent } of rated) places.set(respondent, (places.get(respondent) ?? 0) + 1);
  const weights = remembered((block) => scored.map((persons) => within(persons, block).reduce((sum, { respondent }) => sum + 1 / places.get(respondent)!, 0))); // prettier-ignore
  return {
    teams,
    respondents: remembered((block) => scored.map((persons) => new Set(within(persons, block).map(({ respondent }) => respondent)).size)),
    weights: (team, role) => weights({ team, role }),
  };
}

/** Each block is counted once: choosing what to hide asks again and again. */
function remembered(count: (block: Block) => readonly number[]): (block: Block) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return (block) => {
    const key = JSON.stringify([block.team ?? null, block.role ?? null]);
    const before = known.get(key);
    if (before !== undefined) return before;
    const counted = count(block);
    known.set(key, counted);
    return counted;
  };
}
