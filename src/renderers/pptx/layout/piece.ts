/** A part of a section that can be begun on one slide and carried on to the next. */
import type { Box } from '../deck.ts';

export interface Drawn {
  readonly boxes: readonly Box[];
  /** Inches used. */
  readonly height: number;
  /** What did not fit. */
  readonly rest?: Piece;
}

export interface Piece {
  /** Inches below which it is not begun, unless its slide is still empty. */
  readonly least: number;
  /** Draws as much as `room` inches hold from `top` down; on an empty slide always something. */
  readonly draw: (room: number, top: number) => Drawn;
}
