/** Which cells of a round's table are hidden, while they are being chosen. */
import type { RaterRole } from '../../core/leadership.ts';
import { FEWEST_RESPONDENTS } from '../result.ts';
import type { Block } from '../scores/rated.ts';
import type { SurveyCounts } from './survey-counts.ts';

export interface Hiding {
  /** Everything. */
  all: boolean;
  /** The two margins of roles. */
  roles: boolean;
  /** Teams hidden as a whole: with both roles. */
  readonly teams: Set<string>;
  /** Teams whose roles are hidden, whether or not their sum is. */
  readonly split: Set<string>;
}

/** Some number of them is of 1 to 4 persons. */
export function ofFew(counts: readonly number[]): boolean {
  return counts.some((count) => count > 0 && count < FEWEST_RESPONDENTS);
}

export function nobody(counts: readonly number[]): boolean {
  return counts.every((count) => count === 0);
}

export function isHidden({ all, roles, teams, split }: Hiding, { team, role }: Block): boolean {
  if (all) return true;
  if (team === undefined) return role !== undefined && roles;
  return role === undefined ? teams.has(team) : split.has(team);
}

/** Why a cell is hidden: the same word on every scale. */
export function whyHidden(hiding: Hiding, counts: SurveyCounts, block: Block): 'few' | 'complementary' | undefined {
  const own = counts.respondents(block);
  if (nobody(own)) return 'few';
  if (!isHidden(hiding, block)) return undefined;
  return ofFew(own) ? 'few' : 'complementary';
}

export function hideTeam(hiding: Hiding, team: string): void {
  hiding.teams.add(team);
  hiding.split.add(team);
}

/** The one with the fewest respondents on any scale; ties by code. Undefined where there is none. */
export function smallest(teams: readonly string[], counts: SurveyCounts, roles: readonly (RaterRole | undefined)[]): string | undefined {
  const size = (team: string): number => Math.min(...roles.flatMap((role) => counts.respondents({ team, ...(role === undefined ? {} : { role }) }).filter((count) => count > 0))); // prettier-ignore
  return teams.map((team) => ({ team, size: size(team) })).sort((a, b) => a.size - b.size || (a.team < b.team ? -1 : 1))[0]?.team;
}
