import type { DateOrder } from '../mapping.ts';
import type { Calendar, Period, PeriodType } from './period.ts';

/** What a text says of time. A range is never rounded to a period, and what may be read in two ways is not decided here. */
export type PeriodReading =
  | { readonly kind: 'period'; readonly period: Period }
  | { readonly kind: 'range'; readonly from: Period; readonly to: Period; readonly text: string }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Period[]; readonly reason: string }
  | { readonly kind: 'unreadable'; readonly reason: string };

export interface ReadPeriodOptions {
  /** Default `gregorian`. Years, months and days are all in it. */
  readonly calendar?: Calendar;
  /** Order of `03/04/2024`; without it such a date is ambiguous. */
  readonly dates?: DateOrder;
  /** A date that is the first or last day of a period of this type reads as that period; of two readings, the one of this type. */
  readonly prefer?: PeriodType;
  /** First month of the fiscal year, 1–12. Default 7: Rwanda's year from July. */
  readonly fiscalYearStart?: number;
}

export function aPeriod(period: Period): PeriodReading {
  return { kind: 'period', period };
}

export function ambiguous(candidates: readonly Period[], reason: string): PeriodReading {
  return { kind: 'ambiguous', candidates, reason };
}

export function unreadable(reason: string): PeriodReading {
  return { kind: 'unreadable', reason };
}

/** Reads one form; undefined where the text is not of that form. */
export type FormReader = (text: PeriodText, options: ReadPeriodOptions) => PeriodReading | undefined;

/** A text made ready for reading. */
export interface PeriodText {
  /** As written, outer spaces off. */
  readonly written: string;
  /** Lower case, no accents, one kind of hyphen, single spaces. */
  readonly plain: string;
  /** Words and numbers of `plain`, in order. */
  readonly tokens: readonly string[];
}
