import type { Place } from '../core/place.ts';

/** The tree of places, walked up and down. */
export interface Hierarchy {
  readonly root: Place;
  readonly levels: readonly string[];
  place(code: string): Place | undefined;
  /** The place itself, then those above it to the root. */
  upwards(code: string): readonly string[];
  children(code: string): readonly Place[];
  /** The place and all below it, parents before children, siblings by code. */
  below(code: string): readonly Place[];
}

/** Code of the root that is made where the places have no single top. */
export const MADE_ROOT = '';

/**
 * Builds the tree. Parents must exist (the workspace has checked it); a circle in exported metadata is walked once and belongs to no top.
 * @param places at any order; several tops are put under a made root with code ''
 * @param name of the made root
 */
export function buildHierarchy(places: readonly Place[], name: string): Hierarchy {
  const tops = places.filter((place) => place.parent === undefined);
  const made = tops.length !== 1;
  const root: Place = made ? { code: MADE_ROOT, name, level: 'all', aliases: [] } : (tops[0] as Place);
  const known = new Map(places.map((place) => [place.code, place]));
  known.set(root.code, root);
  const children = childrenOf(places, root);
  const above = (place: Place): string | undefined => (place === root ? undefined : (place.parent ?? root.code));
  const paths = new Map<string, readonly string[]>();

  function upwards(code: string): readonly string[] {
    const path = paths.get(code);
    if (path !== undefined) return path;
    const walked: string[] = [];
    for (let at: string | undefined = code; at !== undefined && !walked.includes(at);) {
      walked.push(at);
      const place = known.get(at);
      at = place === undefined ? undefined : above(place);
    }
    paths.set(code, walked);
    return walked;
  }

  function below(code: string): readonly Place[] {
    const found: Place[] = [];
    const waiting = known.has(code) ? [known.get(code) as Place] : [];
    const met = new Set<Place>();
    for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
      if (met.has(place)) continue;
      met.add(place);
      found.push(place);
      waiting.push(...[...(children.get(place.code) ?? [])].reverse());
    }
    return found;
  }

  return {
    root,
    levels: levelsFromTop(root, children),
    place: (code) => known.get(code),
    upwards,
    children: (code) => children.get(code) ?? [],
    below,
  };
}

function childrenOf(places: readonly Place[], root: Place): Map<string, Place[]> {
  const children = new Map<string, Place[]>();
  for (const place of places) {
    if (place === root) continue;
    const parent = place.parent ?? root.code;
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [place]);
    else siblings.push(place);
  }
  for (const siblings of children.values()) siblings.sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  return children;
}

/** Levels in the order of the depth at which each is first met. */
function levelsFromTop(root: Place, children: ReadonlyMap<string, readonly Place[]>): string[] {
  const levels: string[] = [];
  const met = new Set<Place>();
  for (
    let rank: readonly Place[] = [root];
    rank.length > 0;
    rank = rank.flatMap((place) => children.get(place.code) ?? []).filter((place) => !met.has(place))
  ) {
    for (const place of rank) {
      met.add(place);
      if (!levels.includes(place.level)) levels.push(place.level);
    }
  }
  return levels;
}
