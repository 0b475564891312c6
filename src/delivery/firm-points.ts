import type { Day, Period } from '../core/period/index.ts';
import type { PlanPoint } from './result.ts';

/** A value that may be reckoned with. */
export interface FirmPoint {
  readonly period: Period;
  readonly value: number;
}

/**
 * Points up to a period with a value that is not under the completeness floor, ascending. Gaps stay gaps.
 * @param until a period, or anything with a last day
 */
export function firmPoints(series: readonly PlanPoint[], until: { readonly end: Day }): FirmPoint[] {
  return series.flatMap(({ period, actual, thin }) =>
    actual === undefined || thin || period.end > until.end ? [] : [{ period, value: actual }],
  );
}
