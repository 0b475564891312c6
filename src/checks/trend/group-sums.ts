import type { SeriesUnit } from '../../core/check.ts';
import type { Period } from '../../core/period/period.ts';

/** Values of one element and category, added up over the places of a district, period by period. */
export interface GroupSum {
  readonly group: string;
  readonly element: string;
  readonly category: string;
  /** Ascending. */
  readonly periods: Period[];
  readonly sums: number[];
  /** Whether an uploaded value is in the sum. */
  readonly uploaded: boolean[];
}

export function groupKey(unit: SeriesUnit, group: string): string {
  return `${group}\0${unit.element}\0${unit.category}\0${unit.periods[0]?.type ?? ''}`;
}

/** Adds a series to its district's. A missing value adds nothing. */
export function addToGroup(sum: GroupSum, unit: SeriesUnit): void {
  let at = 0;
  for (let index = 0; index < unit.periods.length; index += 1) {
    const period = unit.periods[index]!;
    while (at < sum.periods.length && sum.periods[at]!.start < period.start) at += 1;
    if (sum.periods[at] !== period) {
      sum.periods.splice(at, 0, period);
      sum.sums.splice(at, 0, 0);
      sum.uploaded.splice(at, 0, false);
    }
    sum.sums[at]! += unit.values[index]!;
    if (!sum.uploaded[at] && unit.isUploaded(index)) sum.uploaded[at] = true;
  }
}
