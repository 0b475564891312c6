import type { JsonObject } from '../parse-json.ts';
import { identifier, referred } from './json-fields.ts';
import { LIST_NAMES, type ListedFile, type ListName } from './metadata-lists.ts';

/** Objects of all files by list and identifier, and what was noticed on the way. */
export interface MergedLists {
  readonly lists: Partial<Record<ListName, readonly JsonObject[]>>;
  /** Where each object stands first. */
  readonly places: ReadonlyMap<JsonObject, { readonly file: string; readonly field: string }>;
  readonly remarks: { readonly at: { readonly file: string; readonly field?: string }; readonly text: string }[];
}

/**
 * Puts the lists of several files together. An object that stands in several files has the fields of all of them; lists of its own are
 * joined, and where two files disagree on a field the later one counts and the field is told.
 */
export function mergeLists(files: readonly ListedFile[]): MergedLists {
  const remarks: MergedLists['remarks'] = [];
  const lists: MergedLists['lists'] = {};
  const places = new Map<JsonObject, { file: string; field: string }>();
  for (const name of LIST_NAMES) {
    const given = files.filter(({ lists: own }) => own[name] !== undefined);
    if (given.length === 0) continue;
    const byId = new Map<string, JsonObject>();
    for (const { file, lists: own } of given) mergeInto({ byId, remarks, places }, own[name]!, name, file);
    lists[name] = [...byId.values()];
  }
  return { lists, places, remarks };
}

interface Merging {
  readonly byId: Map<string, JsonObject>;
  readonly remarks: MergedLists['remarks'];
  readonly places: Map<JsonObject, { file: string; field: string }>;
}

function mergeInto({ byId, remarks, places }: Merging, objects: readonly JsonObject[], list: ListName, file: string): void {
  for (const [index, object] of objects.entries()) {
    const id = identifier(object);
    if (id === undefined) {
      const text = `Unexpected object without "id" and "code" in ${list}, expected one of them; it is left out.`;
      remarks.push({ at: { file, field: `${list}[${index}]` }, text });
      continue;
    }
    const known = byId.get(id);
    const differing = known === undefined ? [] : differences(known, object);
    const merged = known === undefined ? object : joined(known, object);
    byId.set(id, merged);
    places.set(merged, (known === undefined ? undefined : places.get(known)) ?? { file, field: `${list}[${index}]` });
    if (differing.length === 0) continue;
    const text = `Unexpected second ${differing.join(', ')} for ${id} in ${list}, expected one; the later one counts.`;
    remarks.push({ at: { file, field: `${list}[${index}]` }, text });
  }
}

function differences(known: JsonObject, object: JsonObject): string[] {
  return Object.keys(object).filter((field) => {
    const [before, now] = [referred(known[field]), referred(object[field])];
    return before !== undefined && now !== undefined && before !== now;
  });
}

function joined(known: JsonObject, object: JsonObject): JsonObject {
  const result: Record<string, unknown> = { ...known };
  for (const [field, value] of Object.entries(object)) {
    const before = result[field];
    if (Array.isArray(before) && Array.isArray(value)) result[field] = union(before, value);
    else if (value !== undefined && value !== null && value !== '') result[field] = value;
  }
  return result;
}

function union(before: readonly unknown[], now: readonly unknown[]): unknown[] {
  const seen = new Set(before.map((item) => JSON.stringify(item)));
  return [...before, ...now.filter((item) => !seen.has(JSON.stringify(item)))];
}
