/** What "last time" means where no stocktake was recorded. */
import type { Action } from '../../core/action.ts';
import type { Day } from '../../core/period/index.ts';
import { dayOfAction } from './action-days.ts';

/** The occasion since which actions are counted as agreed "last time". */
export interface Occasion {
  readonly occasion: string;
  readonly day: Day;
}

/**
 * The newest occasion that actions name, from its first day: a retreat of two days is one occasion. An occasion of today is not
 * "last time": what it agreed cannot have been followed up.
 * @returns undefined where no action names an occasion before today
 * @throws UserError for a date that does not exist
 */
export function lastOccasion(actions: readonly Action[], today: Day): Occasion | undefined {
  const days = new Map<string, { first: Day; last: Day }>();
  for (const action of actions) {
    const day = dayOfAction(action, 'agreed');
    if (action.occasion === undefined || day >= today) continue;
    const { first, last } = days.get(action.occasion) ?? { first: day, last: day };
    days.set(action.occasion, { first: Math.min(first, day), last: Math.max(last, day) });
  }
  const newest = [...days].reduce<[string, { first: Day; last: Day }] | undefined>(
    (best, one) => (best === undefined || one[1].last > best[1].last ? one : best),
    undefined,
  );
  return newest === undefined ? undefined : { occasion: newest[0], day: newest[1].first };
}
