import type { Place } from '../../core/place.ts';
import { buildHierarchy } from '../../measures/hierarchy.ts';
import { placeResolver } from '../../measures/resolve-places.ts';

/** @returns the name or code of the one place that bears a text as an alias, exactly; undefined where there is none, or more than one */
export type AliasFinder = (text: string, role: 'place' | 'place-code') => string | undefined;

/** Text and answer must mean the same place without anything else of the row, so that the repair changes no value's place. */
export function aliasFinder(places: readonly Place[]): AliasFinder {
  const bearers = new Map<string, Place[]>();
  for (const place of places) for (const alias of place.aliases) bearers.set(alias, [...(bearers.get(alias) ?? []), place]);
  const resolve = placeResolver(places, buildHierarchy(places, ''));
  const means = (text: string): string | undefined => {
    const answer = resolve({ text, parents: [] });
    return answer.kind === 'known' ? answer.code : undefined;
  };
  return (text, role) => {
    const [place, other] = bearers.get(text) ?? [];
    if (place === undefined || other !== undefined) return undefined;
    const to = role === 'place' ? place.name : place.code;
    return text !== to && means(text) === place.code && means(to) === place.code ? to : undefined;
  };
}
