import type { Action } from '../../core/action.ts';
import type { Period } from '../../core/period/index.ts';

export type ActionStateName = 'done' | 'done-late' | 'open' | 'late' | 'dropped';

/** An action as it stands on a day, and whether the indicator of its priority moved since it was agreed. */
export interface ActionState extends Action {
  readonly state: ActionStateName;
  /** Days after its due date, where late or done late. */
  readonly daysLate?: number;
  /** Agreed before the last stocktake (or retreat) and still open: carried over. */
  readonly carriedOver: boolean;
  readonly moved?: IndicatorMove;
  /** Why it cannot be said whether the indicator moved. */
  readonly movedReason?: string;
}

/** The priority's indicator from the last firm period that ended before a day to the newest one. Not a claim of cause. */
export interface IndicatorMove {
  readonly from: { readonly period: Period; readonly value: number };
  readonly to: { readonly period: Period; readonly value: number };
  /** In the good direction, in the indicator's unit. */
  readonly gain: number;
}

/** done + late + open + dropped = agreed. */
export interface ActionsSummary {
  readonly agreed: number;
  /** In time or late. */
  readonly done: number;
  /** Due before the day and not done. */
  readonly late: number;
  readonly open: number;
  readonly dropped: number;
}

export interface ActionsResult {
  readonly states: readonly ActionState[];
  /** Of those agreed since (and at) the last occasion. */
  readonly lastTime?: LastTime;
  readonly summary: ActionsSummary;
  /** Agreed after the day: listed, and in no count. */
  readonly notYet?: readonly { readonly action: Action; readonly reason: string }[];
}

export interface LastTime {
  /** `April 2026` for a recorded stocktake, otherwise what the actions call it: `retreat 2`. */
  readonly occasion: string;
  /** Its day, ISO: what was agreed before it is carried over while it is open. */
  readonly from: string;
  readonly summary: ActionsSummary;
}
