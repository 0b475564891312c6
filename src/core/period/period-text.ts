import { withoutAccents } from './month-names.ts';
import type { PeriodText } from './period-reading.ts';

/** Words that are written for numbers. */
const ORDINAL_WORDS = new Map(
  Object.entries({
    first: '1',
    premier: '1',
    premiere: '1',
    second: '2',
    seconde: '2',
    deuxieme: '2',
    third: '3',
    troisieme: '3',
    fourth: '4',
    quatrieme: '4',
  }),
);

const FILLERS = new Set(['of', 'the', 'in', 'de', 'du', 'd', 'la', 'le', 'l', 'en', 'no', 'n', 'nr']);

/**
 * Makes a text ready for reading. En and em dashes become a spaced hyphen, as they stand between the ends of a range;
 * `1er` and `2nd` become 1 and 2.
 */
export function periodText(text: string): PeriodText {
  const written = text.trim();
  const plain = withoutAccents(written)
    .replaceAll(/[\u2010\u2011\u2212]/g, '-')
    .replaceAll(/\s*[\u2012-\u2015]\s*/g, ' - ')
    .replaceAll(/['\u2019\u02BC`]/g, ' ')
    .replaceAll(/(?<=\b\d{1,2})(?:er|ere|re|nde|eme|e|st|nd|rd|th)\b/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const tokens = (plain.match(/[a-z]+|\d+/g) ?? []).map((token) => ORDINAL_WORDS.get(token) ?? token);
  return { written, plain, tokens };
}

/** Words that only join others, and are passed over: `week 3 of 2026`, `mois de janvier`. */
export function isFiller(token: string): boolean {
  return FILLERS.has(token);
}

/** Years that a name may mean: a number outside is no year. */
export function isPlausibleYear(year: number): boolean {
  return year >= 1900 && year <= 2100;
}

/** Reads a year of four digits in the plausible range, or of two: 00–69 are 2000–2069 and 70–99 are 1970–1999 (our own rule). */
export function readYear(token: string): number | undefined {
  if (/^\d{2}$/.test(token)) return Number(token) + (Number(token) < 70 ? 2000 : 1900);
  return /^\d{4}$/.test(token) && isPlausibleYear(Number(token)) ? Number(token) : undefined;
}
