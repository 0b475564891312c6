import type { Repair } from '../../../core/repair.ts';

/** Why a planned repair was not made; the cell is as it was. */
export type NotMadeReason =
  /** The cell is the result of a formula. */
  | 'formula'
  /** The cell is not as it was when the repairs were planned, or is written in a way that is not edited safely. */
  | 'cell-differs'
  /** The file's encoding has no such character. */
  | 'encoding';

export interface Correction {
  /** The copy, in the format and dialect of the original. */
  readonly bytes: Uint8Array;
  readonly made: readonly Repair[];
  readonly notMade: readonly { readonly repair: Repair; readonly reason: NotMadeReason }[];
}
