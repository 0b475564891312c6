import { FEWEST_RESPONDENTS } from '../result.ts';
import { knownTeam } from './known-count.ts';
import { hideTeam, nobody, ofFew, smallest, type Hiding } from './hiding.ts';
import { ROLES, type SurveyCounts } from './survey-counts.ts';

/**
 * Chooses the cells to hide so that no sum or difference of the published ones is about 1 to 4 persons: README.md in this folder.
 * The same for the same counts; ties go by code.
 */
export function chooseHidden(counts: SurveyCounts): Hiding {
  const hiding = hideFew(counts);
  while (!hiding.all && (hideMoreTeams(hiding, counts) || hideMoreRoles(hiding, counts) || hideKnownCount(hiding, counts)));
  return hiding;
}

function hideFew(counts: SurveyCounts): Hiding {
  const few = counts.teams.filter((team) => ofFew(counts.respondents({ team })));
  const empty = counts.teams.filter((team) => nobody(counts.respondents({ team })));
  const split = counts.teams.filter((team) => ROLES.some((role) => ofFew(counts.respondents({ team, role }))));
  const all = counts.respondents({});
  return {
    all: ofFew(all) || nobody(all),
    roles: ROLES.some((role) => ofFew(counts.respondents({ role }))),
    teams: new Set([...few, ...empty]),
    split: new Set([...few, ...empty, ...split]),
  };
}

/**
 * Hides more of the instrument as a whole: README.md in this folder, The whole. Its respondents were looked at with the scales.
 * @param scales what is hidden of the scales
 * @param others of the persons with a score on the whole, those who stay in when the scales are taken off it, for each way to do so
 */
export function hideOfWhole(scales: Hiding, others: SurveyCounts): Hiding {
  const few = hideFew(others);
  const hiding = {
    all: scales.all || ofFew(others.respondents({})),
    roles: scales.roles || few.roles,
    teams: new Set([...scales.teams, ...others.teams.filter((team) => ofFew(others.respondents({ team })))]),
    split: new Set(scales.split),
  };
  for (const team of few.split) if (!nobody(others.respondents({ team }))) hiding.split.add(team);
  while (!hiding.all && (hideMoreTeams(hiding, others) || hideMoreRoles(hiding, others)));
  return hiding;
}

/** All − the shown teams. */
function hideMoreTeams(hiding: Hiding, counts: SurveyCounts): boolean {
  const left = shownTeams(hiding, counts);
  if (left.length === 0) return false; // the rest is the grand total itself
  const short = scalesOf(counts).find((scale) => {
    const rest = [...hiding.teams].flatMap((team) => ROLES.map((role) => counts.weights(team, role)[scale]!));
    return tooFew(rest.reduce((sum, weight) => sum + weight, 0));
  });
  if (short === undefined) return false;
  const helping = left.filter((team) => counts.respondents({ team })[short]! > 0);
  hideTeam(hiding, smallest(helping.length > 0 ? helping : left, counts, [undefined])!);
  return true;
}

/** A margin of roles − the shown cells of the role, after trading one role for the other in teams whose sum is shown. */
function hideMoreRoles(hiding: Hiding, counts: SurveyCounts): boolean {
  if (hiding.roles) return false;
  const short = scalesOf(counts).find((scale) => ROLES.some((role) => tooFew(leastOfRole(hiding, counts, role, scale))));
  if (short === undefined) return false;
  const helping = counts.teams.filter(
    (team) => !hiding.split.has(team) && ROLES.every((role) => counts.respondents({ team, role })[short]! > 0),
  );
  if (helping.length === 0) hiding.roles = true;
  else hiding.split.add(smallest(helping, counts, ROLES)!);
  return true;
}

function leastOfRole(hiding: Hiding, counts: SurveyCounts, role: (typeof ROLES)[number], scale: number): number {
  let least = 0;
  for (const team of hiding.split) {
    const weight = (of: (typeof ROLES)[number]): number => counts.weights(team, of)[scale]!;
    least += hiding.teams.has(team) ? weight(role) : Math.min(...ROLES.map(weight));
  }
  return least;
}

function hideKnownCount(hiding: Hiding, counts: SurveyCounts): boolean {
  const known = scalesOf(counts).flatMap((scale) => knownTeam(hiding, counts, scale) ?? [])[0];
  if (known === undefined) return false;
  const left = shownTeams(hiding, counts);
  if (!hiding.teams.has(known)) hideTeam(hiding, known);
  else if (left.length > 0) hideTeam(hiding, smallest(left, counts, [undefined])!);
  else if (hiding.roles) hiding.all = true;
  else hiding.roles = true;
  return true;
}

function shownTeams(hiding: Hiding, counts: SurveyCounts): string[] {
  return counts.teams.filter((team) => !hiding.teams.has(team));
}

function scalesOf(counts: SurveyCounts): number[] {
  return counts.respondents({}).map((_, scale) => scale);
}

function tooFew(weight: number): boolean {
  return weight > 0 && weight < FEWEST_RESPONDENTS - ROUNDING;
}

/** Thirds and the like do not add up to whole persons. */
const ROUNDING = 1e-9;
