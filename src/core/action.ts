import type { Source } from './source.ts';

/** Something that somebody agreed to do: a row of actions.csv. Dates are ISO. */
export interface Action {
  /** `A1`, `A2` …: given when it is added and never given again. */
  readonly code: string;
  readonly title: string;
  readonly owner: string;
  readonly agreed: string;
  readonly due: string;
  /** Id of a priority. */
  readonly priority?: string;
  /** Where it was agreed: `retreat 2`, `stocktake 2026-06` … */
  readonly occasion?: string;
  /** The day it was closed; open where absent. */
  readonly done?: string;
  /** Closed without being done, and why. */
  readonly dropped?: string;
  readonly note?: string;
  readonly at: Source;
}
