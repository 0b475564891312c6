/** What was agreed, what came of it, and whether the indicator moved since. */
import type { Action } from '../../core/action.ts';
import type { Language } from '../../core/language.ts';
import { isoFromDay, type Day } from '../../core/period/index.ts';
import { wordsIn } from '../words/words.ts';
import { closedDay, dayOfAction } from './action-days.ts';
import { indicatorMove, type MoveOrReason, type MovingPriority } from './indicator-move.ts';
import type { Occasion } from './last-occasion.ts';
import type { ActionsResult, ActionState } from './result.ts';
import { summaryOf } from './summary-of.ts';

export interface ActionsInput {
  readonly actions: readonly Action[];
  /** The last day of as-of. */
  readonly today: Day;
  /** The last stocktake or retreat. Absent: nothing is "last time" and nothing is carried over. */
  readonly since?: Occasion;
  readonly priorities: readonly MovingPriority[];
  readonly language: Language;
}

/**
 * Each action as it stands on a day, in the order of the table. What was closed after that day is not closed yet on it; what was
 * agreed after it is listed apart and counts nowhere. `dropped` without a day counts as dropped from the start.
 * @throws UserError for a date that does not exist
 */
export function reviewActions(input: ActionsInput): ActionsResult {
  const { actions, today, since, language } = input;
  const agreed = actions.filter((action) => dayOfAction(action, 'agreed') <= today);
  const states = agreed.map((action) => stateOf(action, input));
  const notYet = actions
    .filter((action) => dayOfAction(action, 'agreed') > today)
    .map((action) => ({ action, reason: wordsIn(language).actions.notYet(action.agreed, isoFromDay(today)) }));
  const recent = since === undefined ? [] : states.filter((state) => dayOfAction(state, 'agreed') >= since.day);
  return {
    states,
    ...(since === undefined ? {} : { lastTime: { occasion: since.occasion, from: isoFromDay(since.day), summary: summaryOf(recent) } }),
    summary: summaryOf(states),
    ...(notYet.length === 0 ? {} : { notYet }),
  };
}

function stateOf(action: Action, { today, since, priorities, language }: ActionsInput): ActionState {
  const agreed = dayOfAction(action, 'agreed');
  const standing = standingOf(action, today);
  const pending = standing.state === 'open' || standing.state === 'late';
  return {
    ...action,
    ...standing,
    carriedOver: pending && since !== undefined && agreed < since.day,
    ...movement(action, agreed, today, priorities, language),
  };
}

/** Due on the day itself is not late. */
function standingOf(action: Action, today: Day): Pick<ActionState, 'state' | 'daysLate'> {
  const [due, closed] = [dayOfAction(action, 'due'), closedDay(action)];
  if (action.dropped !== undefined && (closed === undefined || closed <= today)) return { state: 'dropped' };
  if (closed !== undefined && closed <= today) {
    return closed <= due ? { state: 'done' } : { state: 'done-late', daysLate: closed - due };
  }
  return due < today ? { state: 'late', daysLate: today - due } : { state: 'open' };
}

function movement(
  { priority: id }: Action,
  agreed: Day,
  today: Day,
  priorities: readonly MovingPriority[],
  language: Language,
): MoveOrReason {
  const { actions: words } = wordsIn(language);
  if (id === undefined) return { movedReason: words.noPriority };
  const priority = priorities.find(({ plan }) => plan.priority === id);
  return priority === undefined ? { movedReason: words.notJudged(id) } : indicatorMove(priority, agreed, today, language);
}
