/** A slope chart as its XML will say it: a series for each line, with the cells it reads. */
import type { SlopeLine } from '../../../../core/document.ts';

export interface BoundLine {
  readonly role: SlopeLine['role'];
  readonly name: string;
  /** Absolute reference of the cell that holds the very name; absent: the name stands in the chart alone. */
  readonly nameCell?: string;
  /** Absolute reference of a row of cells: `'Sheet'!$C$7:$D$7`. */
  readonly cells: string;
  /** null is a gap. */
  readonly values: readonly (number | null)[];
  readonly named: boolean;
}

export interface SlopeModel {
  readonly title: string;
  readonly unit: string;
  readonly decimals: number;
  readonly labelCells: string;
  readonly labels: readonly string[];
  /** From the back to the front. */
  readonly lines: readonly BoundLine[];
  /** Points of the picture's height, to keep names apart. */
  readonly height: number;
  /** Where the last measurement stands, as a share of the width, where names need more or less room than usual. */
  readonly lastPoint?: number;
}
