/** Where a pair's milestones stand, and how many of those that fell due are done. */
import type { Day } from '../../core/period/index.ts';
import type { PartnershipMilestone } from '../../core/twinning.ts';
import type { PairResult } from '../result.ts';
import { dayOf } from './pair-time.ts';

type MilestoneResult = PairResult['milestones'][number];

/**
 * What was done after the day is not done yet on it; a milestone is late from the day after it was due, as in a delivery plan.
 * @throws UserError for a date that does not exist
 */
export function milestoneResult(milestone: PartnershipMilestone, day: Day): MilestoneResult {
  const due = dayOf(milestone.due, milestone.at);
  const done = milestone.done === undefined ? undefined : dayOf(milestone.done, milestone.at);
  if (done !== undefined && done <= day) return { ...milestone, state: done <= due ? 'done' : 'done-late' };
  return { ...milestone, state: due < day ? 'late' : 'due' };
}

/**
 * Done ÷ due by the day; undefined where nothing fell due. What was done ahead of a date still to come counts neither way: else a
 * pair could show a full share before anything was asked of it.
 */
export function actionCompletion(milestones: readonly MilestoneResult[], day: Day): number | undefined {
  const fellDue = milestones.filter(({ due, at, state }) => state !== 'due' && dayOf(due, at) <= day);
  if (fellDue.length === 0) return undefined;
  return fellDue.filter(({ state }) => state !== 'late').length / fellDue.length;
}
