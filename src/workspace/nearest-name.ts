import { nearestName } from '../core/nearest-name.ts';

export { nearestName };

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
