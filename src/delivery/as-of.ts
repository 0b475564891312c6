/** Which period a stocktake is for, and what it therefore leaves out. */
import { comparePeriods, isoFromDay, type Day, type Period } from '../core/period/index.ts';
import { UserError } from '../core/user-error.ts';
import type { MeasuredPoint } from '../measures/contract.ts';

export interface AsOf {
  readonly asOf: Period;
  /** Periods with data of any plan that end after as-of: left out, ascending. */
  readonly later: readonly Period[];
}

/**
 * The given period; otherwise the newest one that has ended before today and has data of any plan.
 * Thin data count: a thin latest period is withheld, never replaced by an older one.
 * @param series one for each plan
 * @throws UserError where none is given and no plan has data of an ended period
 */
export function settleAsOf(series: readonly (readonly MeasuredPoint[])[], today: Day, given?: Period): AsOf {
  const seen = new Map<string, Period>();
  for (const { period, value } of series.flat()) if (value !== undefined) seen.set(`${period.calendar} ${period.id}`, period);
  const periods = [...seen.values()].sort(comparePeriods);
  const asOf = given ?? periods.findLast((period) => period.end < today);
  if (asOf === undefined) {
    throw new UserError(
      `Unexpected lack of data: no plan has a value for a period that ended before ${isoFromDay(today)}, expected at least one.`,
      'Check the indicators and the sources, or name a period with --as-of.',
    );
  }
  return { asOf, later: periods.filter((period) => period.end > asOf.end) };
}
