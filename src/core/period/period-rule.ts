import type { Day } from './period.ts';

/** A period within its type's own year: the third quarter of 2026, the first week of 2022. */
export interface NumberedPeriod {
  readonly year: number;
  /** From 1. */
  readonly number: number;
}

/**
 * How the periods of one type lie on the line of days in one calendar.
 * An ordinal counts them: consecutive periods differ by 1, and they tile the line without gap or overlap.
 */
export interface PeriodRule {
  ordinalOf(day: Day): number;
  startOf(ordinal: number): Day;
  numbered(ordinal: number): NumberedPeriod;
  /** Undefined where the year has no period of that number. */
  ordinal(period: NumberedPeriod): number | undefined;
}
