import type { Period } from '../../core/period/index.ts';

/**
 * One planned value for each period of the plan.
 * @param step periods since the baseline's: 0 to the plan's length
 */
export type Shape = (step: number, period: Period) => number;
