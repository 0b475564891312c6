import type { JsonObject } from '../parse-json.ts';

/** The lists of a DHIS2 export that are read; the rest of an export (users, charts, …) is none of this program's business. */
export const LIST_NAMES = [
  'dataElements',
  'organisationUnits',
  'optionSets',
  'options',
  'categoryOptions',
  'categoryCombos',
  'categoryOptionCombos',
  'attributeOptionCombos',
  'dataSets',
  'validationRules',
] as const;

export type ListName = (typeof LIST_NAMES)[number];

/** The objects of one file, as written; a list that the file does not have is absent. */
export type MetadataLists = Partial<Record<ListName, readonly JsonObject[]>>;

/** One file's lists. */
export interface ListedFile {
  readonly file: string;
  readonly lists: MetadataLists;
}
