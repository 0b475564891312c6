/** What `measures` answers to `delivery`: an indicator at a place over time, already rolled up. */
import type { Indicator } from '../core/indicator.ts';
import type { Period, PeriodType } from '../core/period/period.ts';
import type { Place } from '../core/place.ts';

/** An indicator at one place in one period. */
export interface MeasuredPoint {
  readonly period: Period;
  /** In the indicator's unit; absent where it cannot be formed. */
  readonly value?: number;
  readonly numerator?: number;
  readonly denominator?: number;
  /** Reporting places whose values are in it. */
  readonly counted: number;
  /** Reporting places left out because an operand is missing: a numerator without its denominator never enters a ratio. */
  readonly incomplete: number;
}

/** Reports received of those expected at a place in a period. */
export type Completeness =
  | { readonly kind: 'known'; readonly received: number; readonly expected: number; readonly basis: string }
  | { readonly kind: 'unknown'; readonly reason: string };

/** Share of expected reports that came by their deadline, 0–1. */
export type Timeliness =
  | { readonly kind: 'known'; readonly onTime: number; readonly expected: number }
  | { readonly kind: 'unknown'; readonly reason: string };

export interface Measures {
  /** The top of the hierarchy: the only place without a parent, or a made one (code '') above all where there are several or none. */
  readonly root: Place;
  /** A known place; undefined for an unknown code. */
  place(code: string): Place | undefined;
  /** Levels from the top down, the root's first. */
  readonly levels: readonly string[];
  /** Places of a level at or below a place, by code. */
  placesAt(level: string, below: string): readonly Place[];
  /** The level under a place's own. */
  levelBelow(place: string): string | undefined;
  /** Every period of the type between the first and the last with any data of the indicator at the place, ascending; a period without data has no value and counted 0. Flows add up over time, stocks take the last, cumulatives the last. */
  series(indicator: Indicator, place: string, type: PeriodType): readonly MeasuredPoint[];
  completeness(indicator: Indicator, place: string, period: Period): Completeness;
  timeliness(indicator: Indicator, place: string, period: Period): Timeliness;
}
