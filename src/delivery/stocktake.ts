/** Takes stock of every plan. */
import type { Action } from '../core/action.ts';
import type { Json } from '../core/document.ts';
import type { Indicator } from '../core/indicator.ts';
import { formatPeriod, type Day, type Period } from '../core/period/index.ts';
import type { BrokenPlan, Plan } from '../core/plan.ts';
import { UserError } from '../core/user-error.ts';
import type { Workspace } from '../core/workspace.ts';
import type { MeasuredPoint, Measures } from '../measures/contract.ts';
import { lastOccasion } from './actions/last-occasion.ts';
import type { ActionsResult } from './actions/result.ts';
import { reviewActions } from './actions/review-actions.ts';
import { settleAsOf } from './as-of.ts';
import { changedSince, readEarlier, type Earlier } from './changed.ts';
import { notCheckedIn, notYetAgreed } from './not-checked.ts';
import { priorityAt } from './priority.ts';
import type { PriorityResult, StocktakeResult } from './result.ts';

export interface StocktakeInput {
  readonly workspace: Workspace;
  readonly measures: Measures;
  /** The newest ended period with data where absent. */
  readonly asOf?: Period;
  readonly today: Day;
  /** Facts of an earlier recorded stocktake: `deliver.stocktake/1`. */
  readonly previous?: Json;
  /** What was agreed in stocktakes and retreats. Absent: nobody keeps a table of actions. */
  readonly actions?: readonly Action[];
}

interface Measured {
  readonly plan: Plan;
  readonly indicator: Indicator;
  readonly points: readonly MeasuredPoint[];
}

/**
 * A plan that fails as expected becomes *not run* with its reason, and the others go on.
 * @throws UserError where no period can be settled on, or the earlier stocktake is not one
 */
export function takeStock({ workspace, measures, asOf: given, today, previous, actions: agreed }: StocktakeInput): StocktakeResult {
  const broken: BrokenPlan[] = [...workspace.brokenPlans];
  const apart = <T>(plan: Plan, work: () => T): T[] => {
    try {
      return [work()];
    } catch (error) {
      broken.push(brokenPlan(plan, error));
      return [];
    }
  };
  const measured = workspace.plans.flatMap((plan) => apart(plan, () => measure(plan, workspace, measures)));
  const { asOf, later } = settleAsOf(measured.map(({ points }) => points), today, given); // prettier-ignore
  const earlier = previous === undefined ? undefined : readEarlier(previous, workspace.calendar);
  const priorities = measured.flatMap(({ plan, indicator, points }) =>
    apart(plan, (): PriorityResult => {
      const result = priorityAt(asOf, plan, indicator, points, workspace, measures);
      return earlier === undefined ? result : { ...result, changedSince: changedSince(result, earlier) };
    }),
  );
  const notChecked = notCheckedIn(priorities, measures, workspace.language);
  if (agreed === undefined) return { asOf, priorities, broken, notChecked, later };
  const actions = actionsAt(asOf, agreed, priorities, earlier, workspace);
  return { asOf, priorities, broken, notChecked: [...notChecked, ...notYetAgreed(actions, asOf, workspace.language)], later, actions };
}

/** "Last time" is the as-of day of the earlier recorded stocktake; without one, the newest occasion that actions name. */
function actionsAt(
  asOf: Period,
  actions: readonly Action[],
  priorities: readonly PriorityResult[],
  earlier: Earlier | undefined,
  { language }: Workspace,
): ActionsResult {
  const today = asOf.end;
  const since =
    earlier === undefined ? lastOccasion(actions, today) : { occasion: formatPeriod(earlier.asOf, language), day: earlier.asOf.end };
  return reviewActions({ actions, today, ...(since === undefined ? {} : { since }), priorities, language });
}

function measure(plan: Plan, { indicators }: Workspace, measures: Measures): Measured {
  const indicator = indicators.find(({ code }) => code === plan.indicator);
  if (indicator === undefined) {
    throw new UserError(
      `Unexpected indicator ${plan.indicator}, expected a code of indicators.`,
      'Add it there or correct the plan.',
      plan.at,
    );
  }
  return { plan, indicator, points: measures.series(indicator, plan.scope ?? measures.root.code, plan.baseline.period.type) };
}

/** What is not expected is a fault of the program and must be seen as one. */
function brokenPlan({ priority, title, at }: Plan, error: unknown): BrokenPlan {
  if (!(error instanceof UserError)) throw error;
  return { priority, title, at: error.at ?? at, reason: [error.message, error.fix].filter((part) => part !== undefined).join(' ') };
}
