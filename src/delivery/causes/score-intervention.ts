/** What raters think of one intervention, and where they disagree. */
import type { InterventionRating } from '../../core/causes.ts';
import type { Plan } from '../../core/plan.ts';
import { exactSum } from '../../stats/exact-sum.ts';
import { mean } from '../../stats/mean.ts';
import { plainNumber } from '../plain-number.ts';
import { CRITERIA, type Criterion, type CriterionScore, type RankedIntervention } from './result.ts';

export type CriterionWeights = Readonly<Record<Criterion, number>>;

/** Raters who lie this far apart on the scale of 1 to 5 do not speak of the same thing [the toolkit's own]. */
const DISAGREEMENT = 3;

/**
 * The score is the weighted mean of the criteria's means, 1–5, to 12 digits, so that 3.975 is shown as 3.98; absent where a criterion that carries weight has no rating.
 * @param ratings of one intervention, at least one, a row for each rater
 */
export function scoreIntervention(
  ratings: readonly InterventionRating[],
  plan: Plan | undefined,
  weights: CriterionWeights,
): RankedIntervention {
  const [first] = ratings as readonly [InterventionRating, ...InterventionRating[]];
  const criteria = CRITERIA.map((criterion) => criterionScore(criterion, ratings));
  const score = weighted(criteria, weights);
  const cause = ratings.find((rating) => rating.cause !== undefined)?.cause;
  return {
    intervention: first.intervention,
    title: first.title,
    ...(cause === undefined ? {} : { cause }),
    criteria,
    ...(score === undefined ? {} : { score }),
    raters: ratings.filter((rating) => CRITERIA.some((criterion) => rating[criterion] !== undefined)).length,
    disagreement: criteria.filter(({ lowest = 0, highest = 0 }) => highest - lowest >= DISAGREEMENT).map(({ criterion }) => criterion),
    ratings,
    inPlan: plan?.interventions.some(({ id }) => id === first.intervention) ?? false,
  };
}

/** Criteria that carry weight and that nobody rated. */
export function unrated({ criteria }: Pick<RankedIntervention, 'criteria'>, weights: CriterionWeights): Criterion[] {
  return criteria.filter(({ criterion, raters }) => raters === 0 && weights[criterion] > 0).map(({ criterion }) => criterion);
}

function criterionScore(criterion: Criterion, ratings: readonly InterventionRating[]): CriterionScore {
  const values = ratings.flatMap((rating) => rating[criterion] ?? []);
  if (values.length === 0) return { criterion, raters: 0 };
  return { criterion, raters: values.length, mean: plainNumber(mean(values)), lowest: Math.min(...values), highest: Math.max(...values) };
}

function weighted(criteria: readonly CriterionScore[], weights: CriterionWeights): number | undefined {
  if (unrated({ criteria }, weights).length > 0) return undefined;
  const carrying = criteria.filter(({ criterion }) => weights[criterion] > 0);
  return plainNumber(
    exactSum(carrying.map(({ criterion, mean: value = 0 }) => weights[criterion] * value)) /
      exactSum(carrying.map(({ criterion }) => weights[criterion])),
  );
}
