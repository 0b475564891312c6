import type { ActionsSummary, ActionState } from './result.ts';

/** done + late + open + dropped = agreed. */
export function summaryOf(states: readonly Pick<ActionState, 'state'>[]): ActionsSummary {
  const count = (...wanted: readonly ActionState['state'][]): number => states.filter(({ state }) => wanted.includes(state)).length;
  return { agreed: states.length, done: count('done', 'done-late'), late: count('late'), open: count('open'), dropped: count('dropped') };
}
