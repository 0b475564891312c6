import { dayFromIso } from '../../../core/period/index.ts';
import { isJsonObject, type JsonObject } from '../parse-json.ts';
import { identifier, referred, text } from './json-fields.ts';

/** What every object has. A partial export may give the id alone: then it is the name too. */
export function namedFacts(object: JsonObject): { readonly id: string; readonly code?: string; readonly name: string } {
  const id = identifier(object)!;
  const code = text(object['code']);
  return { id, ...given({ code }), name: text(object['name']) ?? id };
}

/** Leaves out what is undefined: what is not given stays absent. */
export function given<Facts extends object>(facts: Facts): { [Name in keyof Facts]?: Exclude<Facts[Name], undefined> } {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as never;
}

/** The day of `2016-10-01T00:00:00.000`, as an ISO date; undefined where it is none. */
export function isoDate(value: unknown): string | undefined {
  const day = text(value)?.slice(0, 10);
  return day !== undefined && dayFromIso(day) !== undefined ? day : undefined;
}

/** A whole number of 0 or more, or undefined. */
export function wholeNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) ? number : undefined;
}

export function truth(value: unknown): boolean | undefined {
  const word = text(value)?.toLowerCase();
  return word === 'true' ? true : word === 'false' ? false : undefined;
}

/** Objects of a field that is a list. */
export function objectsIn(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

/** Identifiers of a field that is a list of references. */
export function referencesIn(value: unknown): string[] {
  return Array.isArray(value) ? value.map(referred).filter((id) => id !== undefined) : [];
}
