import type { Day } from '../../core/period/index.ts';
import type { ActionState } from '../../delivery/actions/result.ts';
import type { MilestoneState } from '../../delivery/result.ts';
import { dayOf } from '../programme-days.ts';
import type { Traction } from '../result.ts';
import type { FellDue } from './verdict.ts';

/** Counts of a priority's milestones; what is due on the day itself is due and not late. */
export function milestoneCounts(milestones: readonly MilestoneState[], today: Day): Traction['milestones'] {
  return {
    done: milestones.filter(isDone).length,
    due: milestones.filter(({ due }) => dayOf(due) <= today).length,
    late: milestones.filter(({ state }) => state === 'late').length,
  };
}

/** Milestones and actions together; what was done before it was due counts once its day has come. */
export function fellDue(milestones: readonly MilestoneState[], actions: readonly ActionState[], today: Day): FellDue {
  const asked = [...milestones, ...actions.filter(({ state }) => state !== 'dropped')].filter(({ due }) => dayOf(due) <= today);
  return { due: asked.length, done: asked.filter(isDone).length };
}

function isDone({ state }: { readonly state: string }): boolean {
  return state === 'done' || state === 'done-late';
}
