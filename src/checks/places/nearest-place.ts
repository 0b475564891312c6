import { nearestNameFinder } from '../../core/nearest-name.ts';
import type { Place } from '../../core/place.ts';

/** Names looked for among all places; after them only relatives are tried ([P]: a file of another country has thousands, and no likeness means anything). */
export const MOST_SOUGHT = 500;

/** The place whose name, alias or code is nearest. Digits must agree: `CS Kaya 2` is not a slip of `CS Kaya 3`. */
export function nearestOf(text: string, places: readonly Place[]): Place | undefined {
  return places.length === 0 ? undefined : finder(places)(text);
}

/** Finds the nearest of many places, `MOST_SOUGHT` times. */
export function nearestAmong(places: readonly Place[]): (text: string) => Place | undefined {
  let find: ((text: string) => Place | undefined) | undefined;
  const answers = new Map<string, Place | undefined>();
  return (text) => {
    if (answers.has(text)) return answers.get(text);
    if (answers.size >= MOST_SOUGHT) return undefined;
    find ??= finder(places);
    const answer = find(text);
    answers.set(text, answer);
    return answer;
  };
}

function finder(places: readonly Place[]): (text: string) => Place | undefined {
  const byDigits = new Map<string, Map<string, Place>>();
  for (const place of places) {
    for (const name of [place.name, ...place.aliases, place.code]) {
      const digits = digitsOf(name);
      const names = byDigits.get(digits);
      if (names === undefined) byDigits.set(digits, new Map([[name, place]]));
      else if (!names.has(name)) names.set(name, place);
    }
  }
  const finders = new Map([...byDigits].map(([digits, names]) => [digits, nearestNameFinder(names.keys(), mostWrong)] as const));
  return (text) => {
    const digits = digitsOf(text);
    const name = finders.get(digits)?.(text);
    return name === undefined ? undefined : byDigits.get(digits)?.get(name);
  };
}

/** Letters that may be wrong in a place's name: a quarter ([P]; of the zones of one country, many differ by a third). */
function mostWrong(letters: number): number {
  return Math.max(1, Math.floor(letters / 4));
}

function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '');
}
