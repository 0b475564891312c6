import type { Day } from '../../core/period/index.ts';
import { indicatorMove } from '../../delivery/actions/indicator-move.ts';
import { summaryOf } from '../../delivery/actions/summary-of.ts';
import type { PriorityResult } from '../../delivery/result.ts';
import type { PublicNote } from '../coaching/public-notes.ts';
import type { ProgrammeInput } from '../input.ts';
import type { Traction } from '../result.ts';
import type { ProgrammeWords } from '../words/words.ts';
import { fellDue, milestoneCounts } from './fell-due.ts';
import { sayTraction } from './say-traction.ts';
import { supportReceived } from './support-received.ts';
import { verdictOf } from './verdict.ts';

/**
 * What came of a priority since the programme began, beside the support it received.
 * @param start absent: it cannot be said whether the indicator moved
 */
export function tractionOf(
  priority: PriorityResult,
  { tables, actions, today, workspace }: ProgrammeInput,
  notes: readonly PublicNote[],
  start: Day | undefined,
  words: ProgrammeWords,
): Traction {
  const { plan, milestones } = priority;
  const own = actions.states.filter((action) => action.priority === plan.priority);
  const movement = start === undefined ? { movedReason: words.noStart } : indicatorMove(priority, start, today, workspace.language);
  const asked = fellDue(milestones, own, today);
  const verdict = verdictOf(movement.moved, asked);
  return {
    priority: plan.priority,
    title: plan.title,
    milestones: milestoneCounts(milestones, today),
    actions: summaryOf(own),
    ...movement,
    support: supportReceived(plan.priority, notes, tables.support, today),
    verdict,
    why: sayTraction(movement, asked, priority.indicator, words),
  };
}
