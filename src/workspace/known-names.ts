import { nearestName } from './nearest-name.ts';
import type { RowReader } from './row-reader.ts';

/** The places that the other tables may name. */
export interface KnownPlaces {
  has(code: string): boolean;
  readonly codes: readonly string[];
  /** Code of the only place that has this name or alias. */
  codeOf(name: string): string | undefined;
}

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
  return { has: (code) => codes.has(code), codes: [...codes], codeOf: (name) => owners.get(name) ?? undefined };
}

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
  const nearest = nearestName(text, places.codes);
  return nearest === undefined
    ? `Add "${text}" to the places, or correct it.`
    : `Write "${nearest}" (the nearest), or add "${text}" to the places.`;
}
