import { dayFromIso, type Day } from '../core/period/index.ts';
import type { Milestone, Plan } from '../core/plan.ts';
import { UserError } from '../core/user-error.ts';
import type { MilestoneState } from './result.ts';

/**
 * Where each milestone stands on a day. What was done after that day is not done yet on it.
 * @param day as-of's last day
 * @throws UserError for a date that does not exist
 */
export function milestoneStates(plan: Plan, day: Day): MilestoneState[] {
  return plan.milestones.map((milestone) => stateOf(plan, milestone, day));
}

function stateOf(plan: Plan, milestone: Milestone, day: Day): MilestoneState {
  const due = dayOf(plan, milestone, milestone.due);
  const done = milestone.done === undefined ? undefined : dayOf(plan, milestone, milestone.done);
  if (done !== undefined && done <= day) {
    return done <= due ? { ...milestone, state: 'done' } : { ...milestone, state: 'done-late', daysLate: done - due };
  }
  return due < day ? { ...milestone, state: 'late', daysLate: day - due } : { ...milestone, state: 'due' };
}

function dayOf(plan: Plan, { title }: Milestone, iso: string): Day {
  const found = dayFromIso(iso);
  if (found !== undefined) return found;
  throw new UserError(`Unexpected date ${iso} of milestone ${title}, expected a date like 2026-06-30.`, 'Correct it in the plan.', plan.at);
}
