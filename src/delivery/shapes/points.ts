import { periodIndex } from '../../core/period/index.ts';
import type { Anchor, Plan } from '../../core/plan.ts';
import { UserError } from '../../core/user-error.ts';
import type { Shape } from './shape.ts';

/**
 * A table of points; between two of them a straight line, or the earlier one held (methods.md 9, C1).
 * Baseline and target are points of it.
 * @throws UserError for a point outside the plan, of another period type, or two different values for one period
 */
export function throughPoints(plan: Plan, length: number, points: readonly Anchor[], between: 'linear' | 'hold'): Shape {
  const table = tableOf(plan, length, points);
  return (step) => {
    const next = table.findIndex((point) => point.step >= step);
    const after = table[next]!;
    if (after.step === step) return after.value;
    const before = table[next - 1]!;
    if (between === 'hold') return before.value;
    return before.value + ((after.value - before.value) * (step - before.step)) / (after.step - before.step);
  };
}

interface Step {
  readonly step: number;
  readonly value: number;
}

function tableOf(plan: Plan, length: number, points: readonly Anchor[]): Step[] {
  const values = new Map([
    [0, plan.baseline.value],
    [length, plan.target.value],
  ]);
  for (const { period, value } of points) {
    const step = period.type === plan.baseline.period.type ? periodIndex(period) - periodIndex(plan.baseline.period) : -1;
    if (step < 0 || step > length) {
      fail(plan, `trajectory point ${period.id}`, `a period from ${plan.baseline.period.id} to ${plan.target.period.id}`);
    }
    const known = values.get(step);
    if (known !== undefined && known !== value) fail(plan, `second value ${value} for ${period.id}`, `one value, ${known} stands already`);
    values.set(step, value);
  }
  return [...values].map(([step, value]) => ({ step, value })).sort((a, b) => a.step - b.step);
}

function fail(plan: Plan, found: string, expected: string): never {
  throw new UserError(`Unexpected ${found}, expected ${expected}.`, 'Correct the points of the trajectory.', plan.at);
}
