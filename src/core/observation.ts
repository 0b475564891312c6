import type { Period } from './period/period.ts';
import type { PlaceMention } from './place.ts';

/** One value of one cell, with what its file says it stands for. Nothing is resolved against a workspace yet. */
export interface Observation {
  readonly place: PlaceMention;
  /** Data element or indicator as named in the file; trimmed, inner spaces folded. */
  readonly indicator: string;
  /** Disaggregation; '' where there is none. Several category columns are joined with ` / `. */
  readonly category: string;
  readonly period: Period;
  /** Absent where the value is not a number (a DHIS2 boolean, option, date or text). */
  readonly value?: number;
  /** The number as a plain decimal with `.`, no grouping, no exponent, digits as written; or the text. */
  readonly text: string;
  /** `fraction`: a cell in a percent format holding 0.95 for 95 %; `points`: text written with a percent sign, 95. */
  readonly percent?: 'fraction' | 'points';
  readonly line: number;
  readonly column: number;
}
