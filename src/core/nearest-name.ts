import { distance } from 'fastest-levenshtein';
import { bareName } from './bare-name.ts';

/**
 * The known name that a person most likely meant, or undefined where none is near.
 * Near: at most a third of the letters differ (two in a short name), and at least one is right; two swapped neighbours count as one; case, accents and separators do not count.
 * The first of equals wins, so the order of `known` decides.
 */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  return nearestNameFinder(known)(name);
}

/**
 * Finds the nearest of names that are asked for often: they are folded once.
 * @param most letters that may differ, by the letters of the name
 */
export function nearestNameFinder(
  known: Iterable<string>,
  most: (letters: number) => number = aThird,
): (name: string) => string | undefined {
  const candidates = Array.from(known, (text) => ({ text, bare: bareName(text) }));
  return (name) => {
    const folded = bareName(name);
    let best: string | undefined;
    let least = most(folded.length) + 1;
    for (const { text, bare } of candidates) {
      if (Math.abs(bare.length - folded.length) >= least) continue;
      const away = isSwap(folded, bare) ? 1 : distance(folded, bare);
      if (away < least && away < Math.max(folded.length, bare.length)) [best, least] = [text, away];
    }
    return best;
  };
}

/** A third, but two in a short name, and one in a very short one. */
function aThird(letters: number): number {
  return Math.max(letters < 4 ? 1 : 2, Math.floor(letters / 3));
}

/** `KLG` for `KGL`: the commonest slip in a short code. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  let first = 0;
  while (a[first] === b[first]) first += 1;
  return a[first] === b[first + 1] && a[first + 1] === b[first] && a.slice(first + 2) === b.slice(first + 2);
}
