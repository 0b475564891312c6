/** Root causes of a priority and the interventions proposed against them (causes.csv, interventions.csv in `programme/`). */
import type { LeftOutRow } from './left-out-row.ts';
import type { Source } from './source.ts';

export interface Cause {
  readonly priority: string;
  readonly code: string;
  /** The cause it explains; absent: it explains the problem itself. */
  readonly parent?: string;
  /** Bone of the fishbone: people, supplies, money, process … */
  readonly category?: string;
  readonly text: string;
  readonly evidence?: string;
  readonly at: Source;
}

/** What one rater thinks of one intervention: each 1–5, and more is always better (`cost` 5: cheap; `time` 5: soon). */
export interface InterventionRating {
  readonly priority: string;
  readonly intervention: string;
  readonly title: string;
  /** Code of the cause that it answers. */
  readonly cause?: string;
  readonly rater: string;
  readonly impact?: number;
  readonly feasibility?: number;
  readonly cost?: number;
  readonly time?: number;
  readonly at: Source;
}

export interface CauseTables {
  readonly causes: readonly Cause[];
  readonly ratings: readonly InterventionRating[];
  readonly leftOut: readonly LeftOutRow[];
  /** Things to know that stop nothing. */
  readonly remarks?: readonly { readonly at: Source; readonly text: string }[];
}
