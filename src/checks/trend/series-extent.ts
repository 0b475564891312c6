import type { SeriesUnit } from '../../core/check.ts';
import type { Period } from '../../core/period/period.ts';
import { periodFacts } from './period-facts.ts';
import type { SeriesFacts } from './series-facts.ts';

/** Which periods a series without gaps spans, and which of them were uploaded. */
export interface SeriesExtent {
  readonly first: Period;
  readonly last: Period;
  readonly firstUploaded: Period;
  readonly lastUploaded: Period;
}

/**
 * The extent of a series that has no gap, neither in its values nor in its uploaded ones. Elements of one report mostly share it:
 * what was counted for the first need not be counted again for the others.
 * @returns undefined where there is a gap, or nothing uploaded
 */
export function extentOf({ periods }: SeriesUnit, { uploaded, firstUploaded, lastUploaded }: SeriesFacts): SeriesExtent | undefined {
  if (uploaded === 0 || lastUploaded - firstUploaded + 1 !== uploaded) return undefined;
  const [first, last] = [periods[0]!, periods[periods.length - 1]!];
  if (periodFacts(last).index - periodFacts(first).index + 1 !== periods.length) return undefined;
  return { first, last, firstUploaded: periods[firstUploaded]!, lastUploaded: periods[lastUploaded]! };
}

export function isSameExtent(a: SeriesExtent | undefined, b: SeriesExtent | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return a.first === b.first && a.last === b.last && a.firstUploaded === b.firstUploaded && a.lastUploaded === b.lastUploaded;
}
