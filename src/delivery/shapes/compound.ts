import type { Plan } from '../../core/plan.ts';
import { UserError } from '../../core/user-error.ts';
import type { Shape } from './shape.ts';

/**
 * The same rate of growth in every period: P(t) = B·(T ÷ B)^(t ÷ N) (methods.md 9, C1).
 * @throws UserError where baseline or target is not above 0: nothing grows from zero by a rate
 */
export function compound(plan: Plan, length: number): Shape {
  const { baseline, target } = plan;
  if (!(baseline.value > 0 && target.value > 0)) {
    throw new UserError(
      `Unexpected baseline ${baseline.value} and target ${target.value} for a compound trajectory, expected both above 0.`,
      'Choose another shape, for example linear.',
      plan.at,
    );
  }
  return (step) => baseline.value * (target.value / baseline.value) ** (step / length);
}
