import { nearestName } from './nearest-name.ts';
import type { RowReader } from './row-reader.ts';

/** The places that the other tables may name. */
export interface KnownPlaces {
  has(code: string): boolean;
  readonly codes: readonly string[];
  /** Code of the only place that has this name or alias. */
  codeOf(name: string): string | undefined;
  /** The nearest code, or the code of the nearest name; looked for once a name, and not for more than a person would read. */
  nearest(name: string): string | undefined;
}

/** Comparing thousands of strange names with thousands of codes would take minutes. */
const MOST_LOOKUPS = 200;

/** Gathers codes, and those names and aliases that stand for one place only. */
export function knowPlaces(
  places: readonly { readonly code: string; readonly name: string; readonly aliases: readonly string[] }[],
): KnownPlaces {
  const codes = new Set(places.map((place) => place.code));
  const owners = new Map<string, string | null>();
  for (const place of places) {
    for (const name of new Set([place.name, ...place.aliases])) {
      const owner = owners.get(name);
      owners.set(name, owner === undefined || owner === place.code ? place.code : null);
    }
  }
  const near = new Map<string, string | undefined>();
  const nearest = (name: string): string | undefined => {
    if (!near.has(name) && near.size < MOST_LOOKUPS) {
      near.set(name, nearestName(name, codes) ?? owners.get(nearestName(name, owners.keys()) ?? '') ?? undefined);
    }
    return near.get(name);
  };
  return { has: (code) => codes.has(code), codes: [...codes], codeOf: (name) => owners.get(name) ?? undefined, nearest };
}

/** Without a table of places every name is a place of its own, as the data are gathered then. */
export const ANY_PLACE: KnownPlaces = { has: () => true, codes: [], codeOf: (name) => name, nearest: () => undefined };

/** The level of all places then. */
export const LEVEL_OF_ANY = 'place';

/** Finds a place by code, otherwise by a name that only one place has; otherwise says which is nearest. */
export function placeIn(row: RowReader, column: string, places: KnownPlaces): string | undefined {
  const text = row.needed(column);
  if (text === undefined) return undefined;
  const code = findPlace(text, places);
  return (
    code ??
    row.problem(column, `Unexpected ${column} "${text}", expected the code of a place in the table of places.`, mendPlace(text, places))
  );
}

export function findPlace(text: string, places: KnownPlaces): string | undefined {
  return places.has(text) ? text : places.codeOf(text);
}

export function mendPlace(text: string, places: KnownPlaces): string {
  const nearest = places.nearest(text);
  return nearest === undefined
    ? `Add "${text}" to the places, or correct it.`
    : `Write "${nearest}" (the nearest), or add "${text}" to the places.`;
}
