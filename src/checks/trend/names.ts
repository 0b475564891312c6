import type { CheckContext, SeriesUnit } from '../../core/check.ts';
import type { Args } from '../../core/finding.ts';
import { knownPlaces } from '../known-places.ts';

interface Names {
  readonly places: ReadonlyMap<string, string>;
  readonly elements: ReadonlyMap<string, string>;
}

const KNOWN = new WeakMap<CheckContext, Names>();

function namesIn(context: CheckContext): Names {
  let names = KNOWN.get(context);
  if (names === undefined) {
    names = {
      places: new Map(knownPlaces(context.metadata, context.workspace).map((place) => [place.code, place.name])),
      elements: new Map((context.metadata?.dataElements ?? []).map((element) => [element.id, element.name])),
    };
    KNOWN.set(context, names);
  }
  return names;
}

/** Name of a place for people; the code itself where no name is known. */
export function placeName(code: string, context: CheckContext): string {
  return namesIn(context).places.get(code) ?? code;
}

/** Name of an element with its category: `OPD visits (under 5)`. */
export function elementName(element: string, category: string, context: CheckContext): string {
  const name = namesIn(context).elements.get(element) ?? element;
  return category === '' ? name : `${name} (${category})`;
}

/** What every sentence about a value of a series names. */
export function valueArgs(unit: SeriesUnit, index: number, context: CheckContext): Args {
  return {
    value: unit.values[index]!,
    place: placeName(unit.place, context),
    element: elementName(unit.element, unit.category, context),
    period: unit.periods[index]!.id,
    calendar: unit.periods[index]!.calendar,
  };
}
