/** Period types of DHIS2 (methods.md 2.5). */
export type PeriodType =
  | 'daily'
  | 'weekly'
  | 'weekly-wednesday'
  | 'weekly-thursday'
  | 'weekly-friday'
  | 'weekly-saturday'
  | 'weekly-sunday'
  | 'bi-weekly'
  | 'monthly'
  | 'bi-monthly'
  | 'quarterly'
  | 'quarterly-november'
  | 'six-monthly'
  | 'six-monthly-april'
  | 'six-monthly-november'
  | 'yearly'
  | 'financial-february'
  | 'financial-april'
  | 'financial-july'
  | 'financial-august'
  | 'financial-september'
  | 'financial-october'
  | 'financial-november';

export type Calendar = 'gregorian' | 'ethiopian';

/** Whole days since 1970-01-01 in the Gregorian calendar; a day has no time and no zone. */
export type Day = number;

/** One object for each distinct period, so identity may be compared. */
export interface Period {
  readonly type: PeriodType;
  readonly calendar: Calendar;
  /** Canonical: `202606`, `2026Q1`, `2026W3`, `2025July`, `20260614`. */
  readonly id: string;
  /** First day. */
  readonly start: Day;
  /** Last day, inclusive. */
  readonly end: Day;
}
