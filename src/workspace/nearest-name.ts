import { distance } from 'fastest-levenshtein';
import { foldName } from './folded-name.ts';

/**
 * The known name that a person most likely meant, or undefined where none is near.
 * Near: at most a third of the letters differ (two in a short name: swapped letters), and at least one is right; case, accents and separators do not count.
 * The first of equals wins, so the order of `known` decides.
 */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  const folded = foldName(name);
  let best: string | undefined;
  let least = Math.max(folded.length < 4 ? 1 : 2, Math.floor(folded.length / 3)) + 1;
  for (const candidate of known) {
    const other = foldName(candidate);
    if (Math.abs(other.length - folded.length) >= least) continue;
    const away = distance(folded, other);
    if (away < least && away < Math.max(folded.length, other.length)) [best, least] = [candidate, away];
  }
  return best;
}

/** `Write "kind" (the nearest).`, or `otherwise` where no known name is near. */
export function proposeNearest(name: string, known: Iterable<string>, otherwise: string): string {
  const nearest = nearestName(name, known);
  return nearest === undefined ? otherwise : `Write "${nearest}" (the nearest).`;
}

/** Lists what is allowed, shortened: `"up", "down"`; `"a", "b", … (120 in all)`. */
export function sayKnown(known: readonly string[], most = 8): string {
  const shown = known.slice(0, most).map((one) => `"${one}"`);
  return known.length <= most ? shown.join(', ') : `${shown.join(', ')}, … (${known.length} in all)`;
}
