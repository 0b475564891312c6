import type { WholeUnit } from '../../core/check.ts';
import type { Period } from '../../core/period/index.ts';

/** Periods of the values that came with the uploads, by type and id. */
export function uploadedPeriods(unit: WholeUnit): Map<string, Period> {
  const found = new Map<string, Period>();
  for (const series of unit.series()) {
    for (let index = series.periods.length - 1; index >= 0; index--) {
      const period = series.periods[index] as Period;
      if (!found.has(period.id) && series.isUploaded(index)) found.set(period.id, period);
    }
  }
  return found;
}
