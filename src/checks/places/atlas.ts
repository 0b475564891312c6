import type { CheckContext } from '../../core/check.ts';
import { foldName } from '../../core/fold-name.ts';
import type { Place } from '../../core/place.ts';
import { knownPlaces } from '../known-places.ts';
import { nearestAmong } from './nearest-place.ts';

/** The known places by name and by tree. */
export interface Atlas {
  readonly places: readonly Place[];
  byCode(code: string): Place | undefined;
  /** Places that bear a name, alias or code; case, accents and kinds of space do not count. */
  named(name: string): readonly Place[];
  /** The places above it, nearest first. */
  above(place: Place): readonly Place[];
  children(place: Place | undefined): readonly Place[];
  /** The place with the nearest name of all; asked only so often, so that a file of another country ends. */
  nearest(text: string): Place | undefined;
  /** Every place at or below one. */
  below(place: Place): readonly Place[];
}

const NOBODY: readonly Place[] = [];
const ATLASES = new WeakMap<readonly Place[], Atlas>();

/** The atlas of a run, made once for one list of places; undefined where no places are known. */
export function atlasOf({ metadata, workspace }: CheckContext): Atlas | undefined {
  const key = workspace !== undefined && workspace.places.length > 0 ? workspace.places : metadata?.orgUnits;
  if (key === undefined || key.length === 0) return undefined;
  const owner = key as readonly Place[];
  let atlas = ATLASES.get(owner);
  if (atlas === undefined) ATLASES.set(owner, (atlas = buildAtlas(knownPlaces(metadata, workspace))));
  return atlas;
}

/** @param places with parents that exist and do not run in a circle */
export function buildAtlas(places: readonly Place[]): Atlas {
  const codes = new Map(places.map((place) => [place.code, place]));
  const names = new Map<string, Place[]>();
  const children = new Map<string | undefined, Place[]>();
  for (const place of places) {
    for (const name of new Set([place.name, place.code, ...place.aliases].map(foldName))) push(names, name, place);
    push(children, place.parent, place);
  }
  const paths = new Map<Place, readonly Place[]>();
  const above = (place: Place): readonly Place[] => {
    const known = paths.get(place);
    if (known !== undefined) return known;
    const path: Place[] = [];
    for (let at = parentOf(codes, place); at !== undefined && !path.includes(at); at = parentOf(codes, at)) path.push(at);
    paths.set(place, path);
    return path;
  };
  return {
    places,
    nearest: nearestAmong(places),
    byCode: (code) => codes.get(code),
    named: (name) => names.get(foldName(name)) ?? NOBODY,
    above,
    children: (place) => children.get(place?.code) ?? NOBODY,
    below(place) {
      const found = [place];
      for (let index = 0; index < found.length; index++) found.push(...(children.get((found[index] as Place).code) ?? NOBODY));
      return found;
    },
  };
}

function parentOf(codes: ReadonlyMap<string, Place>, { parent }: Place): Place | undefined {
  return parent === undefined ? undefined : codes.get(parent);
}

function push<Key>(lists: Map<Key, Place[]>, key: Key, place: Place): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [place]);
  else list.push(place);
}
