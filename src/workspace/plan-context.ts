import type { Indicator } from '../core/indicator.ts';
import type { KnownPlaces } from './known-names.ts';
import type { PeriodStyle } from './written-period.ts';

/** What a plan is held against. */
export interface PlanContext {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly places: KnownPlaces;
  readonly levels: readonly string[];
  readonly periods: PeriodStyle;
}
