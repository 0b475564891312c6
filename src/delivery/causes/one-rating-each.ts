/** Ratings of one intervention, one row for each rater, and what does not fit together among them. */
import type { InterventionRating } from '../../core/causes.ts';
import type { Words } from '../words/words.ts';

/** The first row of each rater counts; a second one, and another title or cause, are said. */
export function oneRatingEach(
  ratings: readonly InterventionRating[],
  { causes: words }: Words,
): { ratings: InterventionRating[]; reasons: string[] } {
  const reasons: string[] = [];
  const kept = new Map<string, InterventionRating>();
  for (const rating of ratings) {
    if (kept.has(rating.rater)) reasons.push(words.twice(rating.rater, rating.intervention));
    else kept.set(rating.rater, rating);
  }
  const rows = [...kept.values()];
  const [code, titles, causes] = [rows[0]!.intervention, distinct(rows, 'title'), distinct(rows, 'cause')];
  if (titles.length > 1) reasons.push(words.twoTitles(code, titles[0]!));
  if (causes.length > 1) reasons.push(words.twoCauses(code, causes[0]!));
  return { ratings: rows, reasons };
}

function distinct(rows: readonly InterventionRating[], field: 'title' | 'cause'): string[] {
  return [...new Set(rows.flatMap((row) => row[field] ?? []))];
}
