import type { Day } from './period.ts';

/** A date in some calendar's own year, month and day, each from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
}

/** What is needed to count days in a calendar. */
export interface CalendarArithmetic {
  readonly monthsInYear: 12 | 13;
  daysInMonth(year: number, month: number): number;
  dayOf(year: number, month: number, dayOfMonth: number): Day;
  dateOf(day: Day): CalendarDate;
}
