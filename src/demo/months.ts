import { periodFromId, periodsFrom, type Period } from '../core/period/index.ts';

/** The demo's 36 months, July 2023 to June 2026: three fiscal years. */
export const DEMO_MONTHS: readonly Period[] = periodsFrom(periodFromId('202307') as Period, periodFromId('202606') as Period);

/** Share of the way through the demo's months, 0 to 1. */
export function shareOfTime(index: number): number {
  return index / (DEMO_MONTHS.length - 1);
}

/** Births and visits over a year: more in spring, fewer at its end. @param month 1–12 */
export function season(month: number): number {
  return 1 + 0.08 * Math.sin(((month - 1) / 12) * 2 * Math.PI);
}
