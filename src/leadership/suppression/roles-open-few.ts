import { FEWEST_RESPONDENTS } from '../result.ts';
import type { Hiding } from './hiding.ts';
import { ROLES, type SurveyCounts } from './survey-counts.ts';

/** Thirds and the like do not add up to whole persons. */
const ROUNDING = 1e-9;

/**
 * Whether the lowest or the highest of a role, all teams together, could be that of 1 to 4 persons once the teams whose own does not
 * reach it are ruled out: README.md in this folder, Lowest and highest.
 */
export function rolesOpenFew({ teams, split }: Hiding, counts: SurveyCounts): boolean {
  const alone = [...split].filter((team) => !teams.has(team)).map((team) => [team]);
  return [[...teams], ...alone].some((together) => ROLES.some((role) => isFew(sumOf(together.map((team) => counts.weights(team, role))))));
}

/** Scale by scale. */
function sumOf(weights: readonly (readonly number[])[]): number[] {
  return (weights[0] ?? []).map((_, scale) => weights.reduce((sum, one) => sum + one[scale]!, 0));
}

function isFew(weights: readonly number[]): boolean {
  return weights.some((weight) => weight > 0 && weight < FEWEST_RESPONDENTS - ROUNDING);
}
