/** Who stays in when the scales are taken off the whole (README.md in this folder, The whole). */
import { FEWEST_RESPONDENTS } from '../result.ts';
import { within, type Rated } from '../scores/rated.ts';
import type { ScoredScale } from '../scores/scored-scale.ts';
import { ROLES } from './survey-counts.ts';

export function withScore(rated: readonly Rated[], scale: ScoredScale): Rated[] {
  return rated.filter(({ scores }) => typeof scores.get(scale) === 'object');
}

/** Share of each scale's items in all those that a person answered; undefined of a scale without any. */
type Profile = readonly (number | undefined)[];

/**
 * For each profile by which persons can be taken off the whole, the others with a score on it. Profiles that leave at least 5 in every
 * cell where they take anybody off are not there: they can open nothing.
 */
export function leftOfWhole(rated: readonly Rated[], whole: ScoredScale, scales: readonly ScoredScale[]): Rated[][] {
  const named = scales.filter((scale) => scale !== whole);
  if (named.length === 0 || named.some(({ questions }) => questions.length === whole.questions.length)) return [];
  const persons = withScore(rated, whole);
  const teams = [...new Set(persons.map(({ team }) => team))];
  const cells = teams.flatMap((team) => ROLES.map((role) => within(persons, { team, role })));
  const profiles = new Map(persons.map((person) => [person, profileOf(person, named)]));
  const ways = new Map(persons.flatMap((person) => wayOf(profiles.get(person), person, named)).map((way) => [JSON.stringify(way), way]));
  return [...ways.values()].flatMap((way) => {
    const others = persons.filter((person) => !fits(profiles.get(person), way));
    return mayOpen(cells, others) ? [others] : [];
  });
}

function profileOf({ answered }: Rated, named: readonly ScoredScale[]): Profile | undefined {
  if (answered === undefined) return undefined;
  const counts = named.map((scale) => answered.get(scale) ?? 0);
  const all = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => (count === 0 ? undefined : count / all));
}

/** How to take a person off: the scales that the person left out do not matter to it, and are taken as if answered in full. */
function wayOf(profile: Profile | undefined, { answered }: Rated, named: readonly ScoredScale[]): (readonly number[])[] {
  if (profile === undefined || answered === undefined) return [];
  const all = named.reduce((sum, scale) => sum + (answered.get(scale) ?? 0), 0);
  return [profile.map((share, at) => share ?? named[at]!.questions.length / all)];
}

function fits(profile: Profile | undefined, way: readonly number[]): boolean {
  return profile !== undefined && profile.every((share, at) => share === undefined || share === way[at]);
}

function mayOpen(cells: readonly (readonly Rated[])[], others: readonly Rated[]): boolean {
  const left = new Set(others);
  return cells.some((cell) => {
    const stay = cell.filter((person) => left.has(person)).length;
    return stay < cell.length && stay < FEWEST_RESPONDENTS;
  });
}
