/** Did a priority gain traction? Its indicator and its follow-through side by side, not cause and effect. */
import type { IndicatorMove } from '../../delivery/actions/result.ts';
import { round9 } from '../../delivery/round.ts';
import type { Traction } from '../result.ts';

/** The share of what was due that must be done [the toolkit's own]. */
export const LEAST_DONE = 0.5;
/** The indicator must have moved by more than this in the good direction, in its unit [the toolkit's own]. */
export const LEAST_GAIN = 0;

/** Milestones and actions whose day has come; dropped actions are asked of nobody. */
export interface FellDue {
  readonly due: number;
  readonly done: number;
}

export function verdictOf(moved: IndicatorMove | undefined, { due, done }: FellDue): Traction['verdict'] {
  if (moved === undefined || due === 0) return 'cannot-tell';
  const gained = round9(moved.gain) > LEAST_GAIN;
  const followed = round9(done / due) >= LEAST_DONE;
  if (gained && followed) return 'gained';
  return gained || followed ? 'mixed' : 'stalled';
}
