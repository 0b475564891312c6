import type { Anchor, Plan } from '../../core/plan.ts';
import type { PlaceTarget } from '../../core/workspace.ts';
import { plannedPath, type Path } from '../trajectory.ts';

/**
 * A place's own trajectory from targets.csv: its own baseline and target at the plan's periods.
 * Linear, compound, s-curve and seasonal plans keep their shape. Points and interventions hold values of the whole,
 * so a place goes the same share of its way as the plan does of its own; in a straight line where the plan has no way to go.
 * @throws UserError where the plan's shape cannot run between the place's values
 */
export function ownPath(plan: Plan, own: PlaceTarget, history: readonly Anchor[]): Path {
  const { baseline, target, trajectory } = plan;
  const moved: Plan = { ...plan, baseline: { ...baseline, value: own.baseline }, target: { ...target, value: own.target }, at: own.at };
  if (trajectory.shape !== 'points' && trajectory.shape !== 'interventions') return plannedPath(moved, history);
  if (baseline.value === target.value) return plannedPath({ ...moved, trajectory: { shape: 'linear' } });
  const whole = plannedPath(plan, history);
  return (period) => {
    const planned = whole(period);
    if (planned === undefined) return undefined;
    return own.baseline + ((own.target - own.baseline) * (planned - baseline.value)) / (target.value - baseline.value);
  };
}
