import type { Period } from './period/period.ts';
import type { Source } from './source.ts';

export interface Anchor {
  readonly period: Period;
  readonly value: number;
}

/** An intervention's dated contribution to the plan (methods.md 9, C1). `over` is its ramp in periods of the plan. */
export interface Intervention {
  readonly id: string;
  readonly title?: string;
  readonly owner?: string;
  readonly from?: Period;
  readonly over?: number;
  readonly effect?: number;
}

export type Trajectory =
  | { readonly shape: 'linear' }
  | { readonly shape: 'compound' }
  | { readonly shape: 's-curve'; readonly steepness?: number; readonly middle?: number }
  | { readonly shape: 'points'; readonly between: 'linear' | 'hold'; readonly points: readonly Anchor[] }
  /** Share of the annual plan by calendar month 1–12, or absent: learn it from history. */
  | { readonly shape: 'seasonal'; readonly shares?: readonly number[] }
  | { readonly shape: 'interventions' };

export interface Milestone {
  readonly title: string;
  /** ISO date. */
  readonly due: string;
  readonly owner?: string;
  /** ISO date on which it was done. */
  readonly done?: string;
}

export interface Risk {
  readonly title: string;
  readonly likelihood?: string;
  readonly impact?: string;
  readonly response?: string;
}

/** A delivery plan: one priority. */
export interface Plan {
  readonly priority: string;
  readonly title: string;
  readonly owner?: string;
  /** Code in indicators. */
  readonly indicator: string;
  /** Code of the place the plan is for; the top of the hierarchy (or all places) where absent. */
  readonly scope?: string;
  /** Level whose places stand in the league table; the level below the scope where absent. */
  readonly leagueLevel?: string;
  readonly baseline: Anchor;
  readonly target: Anchor;
  readonly trajectory: Trajectory;
  readonly interventions: readonly Intervention[];
  readonly milestones: readonly Milestone[];
  readonly chain: readonly string[];
  readonly risks: readonly Risk[];
  /** Codes of indicators that show progress, and of those that could get worse because of the target. */
  readonly progress: readonly string[];
  readonly watch: readonly string[];
  /** Where the plan stands, for errors and for the pack's sources. */
  readonly at: Source;
}

/** A priority whose plan could not be read or does not hold: shown as *not run*, the others go on. */
export interface BrokenPlan {
  readonly priority: string;
  readonly title?: string;
  readonly at: Source;
  /** One line: what is wrong, what was expected, what to do. */
  readonly reason: string;
}
