import { distance } from 'fastest-levenshtein';

/** The known name that a person most likely meant; undefined where none is near. At most a third of the letters may differ, two in a short name. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const ranked = known.map((one) => ({ one, away: distance(name.toLowerCase(), one) })).sort((a, b) => a.away - b.away);
  const best = ranked[0];
  return best !== undefined && best.away <= Math.max(2, name.length / 3) ? best.one : undefined;
}
