import type { Metadata } from '../core/metadata.ts';
import { placeLabel, type Place, type PlaceMention } from '../core/place.ts';
import type { Workspace } from '../core/workspace.ts';
import { buildHierarchy } from '../measures/hierarchy.ts';
import { placeResolver } from '../measures/resolve-places.ts';

/** What a mention stands for: `key` groups values into series, `place` is the known place where there is one. */
export interface FoundPlace {
  readonly key: string;
  readonly place: Place | undefined;
}

/** The places that are known: of places.csv, otherwise the organisation units of the metadata. */
export function knownPlaces(metadata: Metadata | undefined, workspace: Workspace | undefined): readonly Place[] {
  if (workspace !== undefined && workspace.places.length > 0) return workspace.places;
  return orgUnitPlaces(metadata);
}

/** @returns a function that remembers its answer for each mention object */
export function placeFinder(metadata: Metadata | undefined, workspace: Workspace | undefined): (mention: PlaceMention) => FoundPlace {
  const places = knownPlaces(metadata, workspace);
  const byCode = new Map(places.map((place) => [place.code, place]));
  const resolve = placeResolver(places, buildHierarchy(places, workspace?.name ?? ''));
  const answers = new Map<PlaceMention, FoundPlace>();
  const look = (mention: PlaceMention): FoundPlace => {
    const answer = resolve(mention);
    const place = answer.kind === 'known' ? byCode.get(answer.code) : undefined;
    return { key: place?.code ?? placeLabel(mention), place };
  };
  return (mention) => {
    let answer = answers.get(mention);
    if (answer === undefined) answers.set(mention, (answer = look(mention)));
    return answer;
  };
}

/** A parent that is not in the metadata is dropped: an export of one province stands by itself. */
function orgUnitPlaces(metadata: Metadata | undefined): Place[] {
  const units = metadata?.orgUnits ?? [];
  const ids = new Set(units.map(({ id }) => id));
  return units.map(({ id, code, name, parent, level, opened, closed, aliases = [] }) => ({
    code: id,
    name,
    level: level === undefined ? 'organisation unit' : `level ${level}`,
    aliases: code === undefined ? aliases : [code, ...aliases],
    ...(parent === undefined || !ids.has(parent) || parent === id ? {} : { parent }),
    ...(opened === undefined ? {} : { opened }),
    ...(closed === undefined ? {} : { closed }),
  }));
}
