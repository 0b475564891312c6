/** What `delivery` finds out about each priority: the values that packs are composed from. Values are in the indicator's unit; shares 0–1. */
import type { Indicator } from '../core/indicator.ts';
import type { Period } from '../core/period/period.ts';
import type { BrokenPlan, Milestone, Plan } from '../core/plan.ts';
import type { ActionsResult } from './actions/result.ts';

export type StatusLetter = 'G' | 'AG' | 'AR' | 'R' | 'no-data' | 'withheld';

/** One period of a priority's series. */
export interface PlanPoint {
  readonly period: Period;
  readonly actual?: number;
  readonly planned?: number;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly received?: number;
  readonly expected?: number;
  /** received ÷ expected. */
  readonly completeness?: number;
  /** Under the completeness floor: shown, but never judged. */
  readonly thin: boolean;
}

export interface RunRate {
  /** Theil–Sen slope per period over the last periods with a value that is not thin. */
  readonly recent?: number;
  /** (target − actual) ÷ periods left. */
  readonly required?: number;
  /** required ÷ recent. */
  readonly stretch?: number;
  readonly periodsLeft?: number;
  /** Why a part is missing. */
  readonly reason?: string;
}

export type Outlook =
  | {
      readonly kind: 'outlook';
      readonly period: Period;
      readonly value: number;
      readonly low: number;
      readonly high: number;
      /** 0–1. */
      readonly level: number;
      /** Chance of standing at or beyond the target at its date, 0–1. */
      readonly probability: number;
      /** In words, with the number of points it rests on. */
      readonly method: string;
      /** The way there: one point a period from the one after the last actual. */
      readonly path: readonly { readonly period: Period; readonly value: number; readonly low: number; readonly high: number }[];
    }
  | { readonly kind: 'not-enough'; readonly reason: string };

export interface MilestoneState extends Milestone {
  readonly state: 'done' | 'done-late' | 'due' | 'late';
  /** Days after its due date, where late or done late. */
  readonly daysLate?: number;
}

export interface LeagueRow {
  readonly place: string;
  readonly name: string;
  /** Shared by ties; absent: not ranked. */
  readonly rank?: number;
  readonly actual?: number;
  readonly planned?: number;
  readonly gap?: number;
  readonly completeness?: number;
  /** Wilson 95 % interval for proportions, in the indicator's unit. */
  readonly interval?: { readonly low: number; readonly high: number };
  /** The interval overlaps that of the place ranked next below it. */
  readonly overlapsNext?: boolean;
  /** Share of the scope's shortfall against plan that sits here, where that can be said. */
  readonly shareOfGap?: number;
  /** Why it is not ranked. */
  readonly reason?: string;
}

export interface League {
  readonly level: string;
  readonly rows: readonly LeagueRow[];
  /** In words: own trajectories or the national plan; why nothing is ranked. */
  readonly basis: string;
}

export interface DataConfidence {
  readonly completeness?: number;
  readonly received?: number;
  readonly expected?: number;
  /** Who was expected: `reports.csv` or `places that reported in the 12 periods before`. */
  readonly basis?: string;
  readonly timeliness?: number;
  /** One line each: what a reader must know before trusting the number. */
  readonly caveats: readonly string[];
}

export interface PriorityResult {
  readonly plan: Plan;
  readonly indicator: Indicator;
  readonly status: StatusLetter;
  /** One sentence: which measure, which band, or why there is none. */
  readonly why: string;
  /** The period that is judged. */
  readonly period?: Period;
  readonly actual?: number;
  readonly planned?: number;
  /** In the good direction: negative is behind. */
  readonly gap?: number;
  /** Share of the planned way, (A − B) ÷ (P − B); absent where it is not used. */
  readonly progress?: number;
  /** From the first period with data (or the baseline's) to the target's: after `period` only `planned` is there. */
  readonly series: readonly PlanPoint[];
  readonly runRate: RunRate;
  readonly outlook: Outlook;
  readonly milestones: readonly MilestoneState[];
  readonly league: League;
  readonly data: DataConfidence;
  /** `before-start`, `running` or `ended` at as-of; it has ended with the last day of its target's period. */
  readonly phase: 'before-start' | 'running' | 'ended';
  /** Against an earlier recorded stocktake, where one was given. */
  readonly changedSince?: ChangedSince;
  /** Facts in the plan worth a remark, one line each. */
  readonly remarks?: readonly string[];
}

/** What is different from an earlier recorded stocktake. */
export interface ChangedSince {
  /** The earlier stocktake's as-of. */
  readonly asOf: Period;
  /** The priority was not in it. */
  readonly isNew: boolean;
  /** Where the status differs. */
  readonly status?: { readonly from: StatusLetter; readonly to: StatusLetter };
  /** Values that stood in it and are different today; `to` is absent where the value is gone. */
  readonly revised: readonly { readonly period: Period; readonly from: number; readonly to?: number }[];
}

export interface NotChecked {
  /** Priority id or `data`. */
  readonly about: string;
  readonly what: string;
  readonly reason: string;
}

export interface StocktakeResult {
  readonly asOf: Period;
  readonly priorities: readonly PriorityResult[];
  readonly broken: readonly BrokenPlan[];
  readonly notChecked: readonly NotChecked[];
  /** Periods with data after as-of: left out, and listed. */
  readonly later?: readonly Period[];
  /** What was agreed, as it stands on the last day of as-of. Absent: there is no table of actions. */
  readonly actions?: ActionsResult;
}
