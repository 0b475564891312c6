/** Root causes and the interventions proposed against them, priority by priority. */
import type { CauseTables, InterventionRating } from '../../core/causes.ts';
import type { Language } from '../../core/language.ts';
import type { Plan } from '../../core/plan.ts';
import { UserError } from '../../core/user-error.ts';
import { round9 } from '../round.ts';
import { wordsIn, type Words } from '../words/words.ts';
import { causesTree } from './causes-tree.ts';
import { oneRatingEach } from './one-rating-each.ts';
import { CRITERIA, type CausesOfPriority, type RankedIntervention } from './result.ts';
import { scoreIntervention, unrated, type CriterionWeights } from './score-intervention.ts';

/** All four alike [the toolkit's own]. */
export const EQUAL_WEIGHTS: CriterionWeights = { impact: 1, feasibility: 1, cost: 1, time: 1 };

/**
 * Priorities that have a cause or a rating: those with a plan in the order of the plans, then the others in that of the tables.
 * @param weights of the criteria, 0 or more, in any unit
 * @throws UserError where the weights do not hold
 */
export function reviewCauses(
  tables: Pick<CauseTables, 'causes' | 'ratings'>,
  plans: readonly Plan[],
  weights: CriterionWeights = EQUAL_WEIGHTS,
  language: Language = 'en',
): CausesOfPriority[] {
  checkWeights(weights);
  const there = new Set([...tables.causes, ...tables.ratings].map(({ priority }) => priority));
  const ordered = new Set([...plans.map(({ priority }) => priority).filter((id) => there.has(id)), ...there]);
  return [...ordered].map((priority) => {
    const plan = plans.find((one) => one.priority === priority);
    return ofPriority(priority, tables, plan, weights, wordsIn(language));
  });
}

function ofPriority(
  priority: string,
  tables: Pick<CauseTables, 'causes' | 'ratings'>,
  plan: Plan | undefined,
  weights: CriterionWeights,
  words: Words,
): CausesOfPriority {
  const causes = tables.causes.filter((one) => one.priority === priority);
  const { tree, reasons: oddCauses } = causesTree(causes, words);
  const groups = byIntervention(tables.ratings.filter((one) => one.priority === priority)).map((group) => oneRatingEach(group, words));
  const interventions = ranked(groups.map(({ ratings }) => scoreIntervention(ratings, plan, weights)));
  const missing = interventions.flatMap((one) => {
    const criteria = unrated(one, weights).map((criterion) => words.causes.criteria[criterion]);
    return criteria.length === 0 ? [] : [words.causes.notRated(one.intervention, criteria.join(', '))];
  });
  const reasons = [
    ...(causes.length === 0 ? [words.causes.noCauses] : oddCauses),
    ...(groups.length === 0 ? [words.causes.noInterventions] : groups.flatMap((group) => group.reasons)),
    ...missing,
  ];
  return { priority, tree, interventions, reasons };
}

function byIntervention(ratings: readonly InterventionRating[]): InterventionRating[][] {
  const groups = new Map<string, InterventionRating[]>();
  for (const rating of ratings) {
    const group = groups.get(rating.intervention);
    if (group === undefined) groups.set(rating.intervention, [rating]);
    else group.push(rating);
  }
  return [...groups.values()];
}

/** Best first; equal scores share a rank and the next one is skipped (1, 1, 3); those without a score follow. Ties stay in their order. */
function ranked(interventions: readonly RankedIntervention[]): RankedIntervention[] {
  const scored = interventions.filter(({ score }) => score !== undefined).sort((a, b) => round9(b.score!) - round9(a.score!));
  const places = scored.map((one) => ({ ...one, rank: scored.findIndex((other) => round9(other.score!) === round9(one.score!)) + 1 }));
  return [...places, ...interventions.filter(({ score }) => score === undefined)];
}

function checkWeights(weights: CriterionWeights): void {
  const values = CRITERIA.map((criterion) => weights[criterion]);
  if (values.every((weight) => Number.isFinite(weight) && weight >= 0) && values.some((weight) => weight > 0)) return;
  throw new UserError(
    `Unexpected weights ${values.join(', ')} of impact, feasibility, cost and time, expected numbers of 0 or more that are not all 0.`,
    'Correct them in deliver.yaml.',
  );
}
