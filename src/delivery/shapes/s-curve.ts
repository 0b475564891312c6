import type { Plan } from '../../core/plan.ts';
import { UserError } from '../../core/user-error.ts';
import type { Shape } from './shape.ts';

/** methods.md 9, C1. */
const STEEPNESS = 8;
const MIDDLE = 0.5;

/**
 * Slow, fast, slow: P = B + (T − B)·s(t ÷ N), s(u) = (L(u) − L(0)) ÷ (L(1) − L(0)), L the logistic curve (methods.md 9, C1).
 * @throws UserError for a steepness that is not above 0, or a middle outside 0–1
 */
export function sCurve(plan: Plan, length: number, steepness = STEEPNESS, middle = MIDDLE): Shape {
  if (!(steepness > 0 && steepness <= 100))
    fail(plan, `steepness ${steepness}`, 'above 0 and at most 100', `Leave it out for ${STEEPNESS}.`);
  if (!(middle >= 0 && middle <= 1)) fail(plan, `middle ${middle}`, '0 to 1', `Leave it out for ${MIDDLE}.`);
  const logistic = (u: number): number => 1 / (1 + Math.exp(-steepness * (u - middle)));
  const start = logistic(0);
  const range = logistic(1) - start;
  const { baseline, target } = plan;
  return (step) => baseline.value + ((target.value - baseline.value) * (logistic(step / length) - start)) / range;
}

function fail(plan: Plan, found: string, expected: string, fix: string): never {
  throw new UserError(`Unexpected ${found} of an s-curve, expected ${expected}.`, fix, plan.at);
}
