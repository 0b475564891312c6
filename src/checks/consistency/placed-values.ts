import type { WholeUnit } from '../../core/check.ts';
import type { Period } from '../../core/period/index.ts';
import type { Source } from '../../core/source.ts';
import { isUploadRank } from '../upload-rank.ts';

/** One value of an element. */
export interface PlacedValue {
  readonly place: string;
  readonly category: string;
  readonly period: Period;
  readonly value: number;
  readonly isUploaded: boolean;
  at(): Source;
}

/** Every value of an element, by place, category and period. */
export function placedValues({ store }: WholeUnit, element: string): Map<string, PlacedValue> {
  const found = new Map<string, PlacedValue>();
  for (const { place, category, periods, values, at, rank } of store.series(element))
    for (const [index, period] of periods.entries())
      found.set(placedKey(place, category, period), {
        place,
        category,
        period,
        value: values[index] as number,
        isUploaded: isUploadRank(rank?.(index)),
        at: () => at?.(index) ?? { file: '' },
      });
  return found;
}

export function placedKey(place: string, category: string, period: Period): string {
  return `${place}\0${category}\0${period.calendar}\0${period.id}`;
}
