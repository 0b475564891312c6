import { foldName } from '../core/fold-name.ts';
import { placeLabel, type Place, type PlaceMention } from '../core/place.ts';
import type { Hierarchy } from './hierarchy.ts';

export type PlaceAnswer =
  | { readonly kind: 'known'; readonly code: string }
  | { readonly kind: 'unknown' }
  /** Several places bear the name and the places above it do not tell them apart; or one heading stood twice. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[] };

/**
 * Finds the place that a file means: by code, then by name or alias (case, accents and punctuation aside),
 * told apart by the places above it where the file names them. Nothing is guessed from likeness.
 */
export function placeResolver(places: readonly Place[], hierarchy: Hierarchy): (mention: PlaceMention) => PlaceAnswer {
  const byCode = new Map(places.map((place) => [place.code, place]));
  const byName = new Map<string, Place[]>();
  for (const place of places)
    for (const name of new Set([place.name, ...place.aliases, place.code].map(foldName))) remember(byName, name, place);
  const answers = new Map<PlaceMention, PlaceAnswer>();

  function look(mention: PlaceMention): PlaceAnswer {
    if (mention.twin !== undefined) return lookTwin(mention);
    const exact = byCode.get(mention.text);
    if (exact !== undefined) return { kind: 'known', code: exact.code };
    const named = byName.get(foldName(mention.text)) ?? (mention.name === undefined ? undefined : byName.get(foldName(mention.name)));
    return named === undefined ? { kind: 'unknown' } : tellApart(named, mention.parents);
  }

  /** A twin is known only by its own label, written as an alias: its bare name would make two places one. */
  function lookTwin(mention: PlaceMention): PlaceAnswer {
    const labelled = byName.get(foldName(placeLabel(mention)));
    if (labelled?.length === 1) return { kind: 'known', code: (labelled[0] as Place).code };
    return { kind: 'ambiguous', candidates: (byName.get(foldName(mention.text)) ?? []).map((place) => place.code) };
  }

  function tellApart(named: readonly Place[], parents: readonly string[]): PlaceAnswer {
    if (named.length === 1) return { kind: 'known', code: (named[0] as Place).code };
    const wanted = parents.map(foldName);
    const fitting = named.filter((place) => wanted.length > 0 && wanted.every((parent) => isUnder(place, parent)));
    return fitting.length === 1
      ? { kind: 'known', code: (fitting[0] as Place).code }
      : { kind: 'ambiguous', candidates: named.map((place) => place.code) };
  }

  function isUnder(place: Place, parent: string): boolean {
    return hierarchy
      .upwards(place.code)
      .slice(1)
      .some((code) => {
        const above = hierarchy.place(code);
        return above !== undefined && [above.name, above.code, ...above.aliases].some((name) => foldName(name) === parent);
      });
  }

  return (mention) => {
    let answer = answers.get(mention);
    if (answer === undefined) answers.set(mention, (answer = look(mention)));
    return answer;
  };
}

function remember(byName: Map<string, Place[]>, name: string, place: Place): void {
  const bearers = byName.get(name);
  if (bearers === undefined) byName.set(name, [place]);
  else if (!bearers.includes(place)) bearers.push(place);
}
