import { periodIndex } from '../../core/period/index.ts';
import type { Intervention, Plan } from '../../core/plan.ts';
import { UserError } from '../../core/user-error.ts';
import type { Shape } from './shape.ts';

/**
 * The sum of dated contributions: P(t) = B + Σ effect·ramp((t − start) ÷ duration), ramp clipped to 0–1 (methods.md 9, C1).
 * No effect in the period in which an intervention starts, the full effect at start + duration; without a duration the full effect from its start.
 * An intervention with neither start nor effect is chosen and not planned yet: it adds nothing.
 * @throws UserError where there is no intervention with either, or one lacks the other
 */
export function interventionSum(plan: Plan): Shape {
  const told = plan.interventions.filter(({ from, effect }) => from !== undefined || effect !== undefined);
  if (told.length === 0) {
    throw new UserError(
      'Unexpected trajectory of interventions without any, expected at least one with from and effect.',
      undefined,
      plan.at,
    );
  }
  const contributions = told.map((intervention) => contribution(plan, intervention));
  return (step) => contributions.reduce((sum, at) => sum + at(step), plan.baseline.value);
}

function contribution(plan: Plan, { id, from, over = 0, effect }: Intervention): (step: number) => number {
  if (from === undefined || effect === undefined) {
    const missing = from === undefined ? 'a start' : 'an effect';
    throw new UserError(`Unexpected intervention ${id} without ${missing}, expected from and effect.`, 'Add it to the plan.', plan.at);
  }
  if (from.type !== plan.baseline.period.type || !(over >= 0)) {
    throw new UserError(
      `Unexpected start ${from.id} over ${over} of intervention ${id}, expected a ${plan.baseline.period.type} period and a ramp of 0 or more.`,
      "Write both in the plan's own periods.",
      plan.at,
    );
  }
  const start = periodIndex(from) - periodIndex(plan.baseline.period);
  return (step) => (step < start ? 0 : effect * (over === 0 ? 1 : Math.min(1, (step - start) / over)));
}
