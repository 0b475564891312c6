import { distance } from 'fastest-levenshtein';
import { bareName } from './bare-name.ts';

/**
 * The known name that a person most likely meant, or undefined where none is near.
 * Near: at most a third of the letters differ (two in a short name), and at least one is right; two swapped neighbours count as one; case, accents and separators do not count.
 * The first of equals wins, so the order of `known` decides.
 */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  const folded = bareName(name);
  let best: string | undefined;
  let least = Math.max(folded.length < 4 ? 1 : 2, Math.floor(folded.length / 3)) + 1;
  for (const candidate of known) {
    const other = bareName(candidate);
    if (Math.abs(other.length - folded.length) >= least) continue;
    const away = isSwap(folded, other) ? 1 : distance(folded, other);
    if (away < least && away < Math.max(folded.length, other.length)) [best, least] = [candidate, away];
  }
  return best;
}

/** `KLG` for `KGL`: the commonest slip in a short code. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  let first = 0;
  while (a[first] === b[first]) first += 1;
  return a[first] === b[first + 1] && a[first + 1] === b[first] && a.slice(first + 2) === b.slice(first + 2);
}
