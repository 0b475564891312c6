import type { Cause, InterventionRating } from '../../core/causes.ts';

export interface CauseNode {
  readonly cause: Cause;
  readonly children: readonly CauseNode[];
}

export const CRITERIA = ['impact', 'feasibility', 'cost', 'time'] as const;
export type Criterion = (typeof CRITERIA)[number];

export interface CriterionScore {
  readonly criterion: Criterion;
  readonly raters: number;
  readonly mean?: number;
  readonly lowest?: number;
  readonly highest?: number;
}

export interface RankedIntervention {
  readonly intervention: string;
  readonly title: string;
  readonly cause?: string;
  readonly criteria: readonly CriterionScore[];
  /** Weighted mean of the criteria's means, 1–5; absent where a criterion has no rating. */
  readonly score?: number;
  readonly rank?: number;
  readonly raters: number;
  /** Raters differ by 3 or more on a criterion: talk before choosing. */
  readonly disagreement: readonly Criterion[];
  readonly ratings: readonly InterventionRating[];
  /** It stands in the plan already. */
  readonly inPlan: boolean;
}

export interface CausesOfPriority {
  readonly priority: string;
  readonly tree: readonly CauseNode[];
  readonly interventions: readonly RankedIntervention[];
  readonly reasons: readonly string[];
}
