import type { Source } from './source.ts';

/** Why a cell may be written otherwise without a change of what it says. */
export type RepairReason =
  /** Spaces around a name or more than one inside. */
  | 'spaces'
  /** A decimal comma in a file with decimal points, or the other way round. */
  | 'decimal-sign'
  /** A known alias of a place, in the place of its name or code. */
  | 'alias'
  /** A period that is read, written otherwise than `202606`, `2026Q1`, `2026W3`. */
  | 'period-spelling';

/** One cell of a corrected copy. Numbers never change, only how they are written. */
export interface Repair {
  /** With line and column; `cell` too. */
  readonly at: Source;
  /** The whole cell, exactly as its file has it. */
  readonly from: string;
  readonly to: string;
  readonly why: readonly RepairReason[];
}
