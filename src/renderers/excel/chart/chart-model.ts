/** A chart as its XML will say it: every series with the cells it is bound to and the values they hold. */
import type { ChartSeries } from '../../../core/document.ts';

export interface BoundSeries {
  /** `base` and `band` are stacked: the first is invisible and carries the second. `edge` is a thin line where no band can be. */
  readonly role: Exclude<ChartSeries['role'], 'low' | 'high'> | 'base' | 'band' | 'edge';
  readonly name: string;
  /** Absolute reference: `'Sheet'!$B$4:$B$27`. */
  readonly cells: string;
  readonly values: readonly (number | null)[];
}

export interface ChartModel {
  readonly title: string;
  readonly alt: string;
  readonly unit: string;
  readonly decimals: number;
  readonly labelCells: string;
  readonly labels: readonly string[];
  readonly series: readonly BoundSeries[];
}
