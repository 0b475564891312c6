/** The planned value of each period (methods.md 9, C1): one shape a file, in `shapes/`. */
import { periodIndex, type Period } from '../core/period/index.ts';
import type { Anchor, Plan } from '../core/plan.ts';
import { UserError } from '../core/user-error.ts';
import { compound } from './shapes/compound.ts';
import { interventionSum } from './shapes/interventions.ts';
import { linear } from './shapes/linear.ts';
import { throughPoints } from './shapes/points.ts';
import { sCurve } from './shapes/s-curve.ts';
import { seasonal } from './shapes/seasonal.ts';
import type { Shape } from './shapes/shape.ts';

/** Planned value of a period of the plan's type; undefined before the baseline; the target holds after the target's period. */
export type Path = (period: Period) => number | undefined;

/**
 * The plan as a path, worked out once.
 * @param history actual values, which a seasonal plan without shares learns from
 * @throws UserError where the plan does not hold: anchors of two types or in the wrong order, or as the shape says
 */
export function plannedPath(plan: Plan, history: readonly Anchor[] = []): Path {
  const { baseline, target } = plan;
  const length = planLength(plan);
  const shape = shapeOf(plan, length, history);
  return (period) => {
    if (period.type !== baseline.period.type || period.calendar !== baseline.period.calendar) return undefined;
    const step = periodIndex(period) - periodIndex(baseline.period);
    if (step < 0) return undefined;
    return step > length ? target.value : shape(step, period);
  };
}

/** The planned value of one period: see `plannedPath`. */
export function planned(plan: Plan, period: Period, history: readonly Anchor[] = []): number | undefined {
  return plannedPath(plan, history)(period);
}

/** Periods from the baseline's to the target's. */
export function planLength(plan: Plan): number {
  const { baseline, target } = plan;
  if (baseline.period.type !== target.period.type || baseline.period.calendar !== target.period.calendar) {
    throw new UserError(
      `Unexpected ${target.period.type} target ${target.period.id} beside a ${baseline.period.type} baseline ${baseline.period.id}, expected two periods of one type.`,
      'Write both in the same form.',
      plan.at,
    );
  }
  const length = periodIndex(target.period) - periodIndex(baseline.period);
  if (length > 0) return length;
  throw new UserError(
    `Unexpected target period ${target.period.id}, expected one after the baseline ${baseline.period.id}.`,
    'Correct the two periods.',
    plan.at,
  );
}

function shapeOf(plan: Plan, length: number, history: readonly Anchor[]): Shape {
  const { trajectory } = plan;
  switch (trajectory.shape) {
    case 'linear':
      return linear(plan.baseline.value, plan.target.value, length);
    case 'compound':
      return compound(plan, length);
    case 's-curve':
      return sCurve(plan, length, trajectory.steepness, trajectory.middle);
    case 'points':
      return throughPoints(plan, length, trajectory.points, trajectory.between);
    case 'seasonal':
      return seasonal(plan, length, trajectory.shares, history);
    case 'interventions':
      return interventionSum(plan);
  }
}
