import { periodContaining, shiftPeriod, type Period } from '../core/period/index.ts';
import type { Plan } from '../core/plan.ts';

/** The period of the plan's own type that is judged at as-of: the newest that has ended by as-of's last day. */
export function judgedPeriod(plan: Plan, asOf: Period): Period {
  const { type, calendar } = plan.baseline.period;
  const there = periodContaining(type, asOf.end, calendar);
  return there.end <= asOf.end ? there : shiftPeriod(there, -1);
}
