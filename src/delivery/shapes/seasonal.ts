import { numberInYear } from '../../core/period/index.ts';
import type { Anchor, Plan } from '../../core/plan.ts';
import { UserError } from '../../core/user-error.ts';
import { linear } from './linear.ts';
import { MONTHS, sharesFromHistory } from './seasonal-shares.ts';
import type { Shape } from './shape.ts';

/** Shares are written with few decimals. */
const SUM_TOLERANCE = 0.001;

/**
 * P(m) = annual plan × share of calendar month m (methods.md 9, C1).
 * The anchors are values of their own months, as every anchor is: the annual plan that a month's value stands for is value ÷ share.
 * The annual plan goes in a straight line from the baseline's to the target's, so the path passes through both anchors.
 * @param shares of months 1–12, summing to 1; learned from `history` up to the baseline where absent
 * @throws UserError where the plan is not by month, or shares are wrong or cannot be learned
 */
export function seasonal(plan: Plan, length: number, shares: readonly number[] | undefined, history: readonly Anchor[]): Shape {
  const { baseline, target } = plan;
  if (baseline.period.type !== 'monthly' || baseline.period.calendar !== 'gregorian') {
    fail(plan, `${baseline.period.type} periods`, 'months', 'Choose another shape, or plan by month.');
  }
  const checked = checkedShares(plan, shares ?? sharesFromHistory(plan, history));
  const shareOf = (anchor: Anchor): number => checked[numberInYear(anchor.period) - 1]!;
  for (const anchor of [baseline, target]) {
    if (shareOf(anchor) === 0)
      fail(plan, `share 0 for the month of ${anchor.period.id}`, 'a share above 0', 'Anchor the plan in another month.');
  }
  const annual = linear(baseline.value / shareOf(baseline), target.value / shareOf(target), length);
  return (step, period) => annual(step, period) * checked[numberInYear(period) - 1]!;
}

function checkedShares(plan: Plan, shares: readonly number[]): readonly number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  if (shares.length !== MONTHS) fail(plan, `${shares.length} seasonal shares`, '12', 'Give one for each month from January.');
  if (shares.some((share) => !(share >= 0)) || Math.abs(sum - 1) > SUM_TOLERANCE) {
    fail(plan, `seasonal shares that sum to ${Number(sum.toPrecision(6))}`, '12 shares of 0 or more that sum to 1', 'Correct them.');
  }
  return shares.map((share) => share / sum);
}

function fail(plan: Plan, found: string, expected: string, fix: string): never {
  throw new UserError(`Unexpected ${found} for a seasonal trajectory, expected ${expected}.`, fix, plan.at);
}
