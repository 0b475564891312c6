import type { CheckContext } from '../../core/check.ts';
import { buildHierarchy, type Hierarchy } from '../../measures/hierarchy.ts';
import { knownPlaces } from '../known-places.ts';

/** Level at which values are put together unless a rule's option `level` says otherwise. */
export const GROUP_LEVEL = 'district';

/** Puts places together by district. */
export interface PlaceGroups {
  readonly hierarchy: Hierarchy;
  /** Code of the district that a place is in; else of the place above it; the place itself at the top, or where nothing is known of it. */
  groupOf(place: string): string;
}

/** @param code of the rule, whose option `level` names another level */
export function placeGroups(context: CheckContext, code: string): PlaceGroups {
  const hierarchy = buildHierarchy(knownPlaces(context.metadata, context.workspace), context.workspace?.name ?? '');
  const option = context.option(code, 'level');
  const level = typeof option === 'string' ? option : GROUP_LEVEL;
  const answers = new Map<string, string>();
  const find = (place: string): string => {
    const path = hierarchy.place(place) === undefined ? [place] : hierarchy.upwards(place);
    const above = path[1];
    return (
      path.find((one) => hierarchy.place(one)?.level === level) ?? (above === undefined || above === hierarchy.root.code ? place : above)
    );
  };
  return {
    hierarchy,
    groupOf(place) {
      let group = answers.get(place);
      if (group === undefined) answers.set(place, (group = find(place)));
      return group;
    },
  };
}
