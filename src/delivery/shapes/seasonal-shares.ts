import { numberInYear, periodIndex } from '../../core/period/index.ts';
import type { Anchor, Plan } from '../../core/plan.ts';
import { UserError } from '../../core/user-error.ts';

export const MONTHS = 12;

/** More would carry an old season forward. */
const MOST_YEARS = 3;

/**
 * Each calendar month's share of its year, averaged over up to three whole years that end with the baseline's month.
 * Only what was known when the plan began counts, so the plan does not move while it is judged. A year with a gap is left out.
 * @throws UserError where no whole year is there
 */
export function sharesFromHistory(plan: Plan, history: readonly Anchor[]): number[] {
  const last = periodIndex(plan.baseline.period);
  const values = new Map(history.map(({ period, value }) => [periodIndex(period), value]));
  const years = Array.from({ length: MOST_YEARS }, (_, year) => yearEnding(last - year * MONTHS, values)).filter(
    (year) => year !== undefined,
  );
  if (years.length === 0) {
    throw new UserError(
      `Unexpected gaps before the baseline ${plan.baseline.period.id}, expected 12 months in a row with data up to it to learn the season from.`,
      'Give the 12 shares in the plan.',
      plan.at,
    );
  }
  const first = numberInYear(plan.baseline.period);
  return Array.from({ length: MONTHS }, (_, month) => {
    const position = (month - first + MONTHS) % MONTHS;
    return years.reduce((sum, year) => sum + year[position]!, 0) / years.length;
  });
}

/** Shares of the 12 months that end with a month, the earliest first. */
function yearEnding(last: number, values: ReadonlyMap<number, number>): number[] | undefined {
  const months: number[] = [];
  for (let index = last - MONTHS + 1; index <= last; index += 1) {
    const value = values.get(index);
    if (value === undefined || value < 0) return undefined;
    months.push(value);
  }
  const total = months.reduce((sum, value) => sum + value, 0);
  return total > 0 ? months.map((value) => value / total) : undefined;
}
