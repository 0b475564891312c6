import { UserError } from '../../../core/user-error.ts';
import { isJsonObject, parseJson, type JsonObject } from '../parse-json.ts';
import { LIST_NAMES, type ListName, type MetadataLists } from './metadata-lists.ts';

/** What only the objects of one list have: a bare list is known by it. */
const TELLTALES: readonly (readonly [field: string, list: ListName])[] = [
  ['leftSide', 'validationRules'],
  ['dataSetElements', 'dataSets'],
  ['openFuturePeriods', 'dataSets'],
  ['categoryOptions', 'categoryOptionCombos'],
  ['options', 'optionSets'],
  ['domainType', 'dataElements'],
  ['aggregationType', 'dataElements'],
  ['zeroIsSignificant', 'dataElements'],
  ['openingDate', 'organisationUnits'],
  ['parent', 'organisationUnits'],
];

/**
 * The lists of a metadata export in JSON: an object that names its lists, or one bare list known by its fields.
 * @throws UserError for JSON that is something else
 */
export function jsonLists(bytes: Uint8Array, file: string): MetadataLists {
  const { value } = parseJson(bytes, file);
  if (Array.isArray(value)) return bareList(value, file);
  if (!isJsonObject(value)) throw notMetadata(file, value === null ? 'null' : typeof value);
  const lists: MetadataLists = {};
  for (const name of LIST_NAMES) {
    const list = value[name];
    if (Array.isArray(list)) lists[name] = list.filter(isJsonObject);
  }
  if (Object.keys(lists).length === 0) throw notMetadata(file, whatItIs(value));
  return lists;
}

function bareList(values: readonly unknown[], file: string): MetadataLists {
  const objects = values.filter(isJsonObject);
  const found = TELLTALES.find(([field]) => objects.some((object) => field in object));
  if (found === undefined) throw notMetadata(file, 'list whose objects could be anything');
  return { [found[1]]: objects };
}

function whatItIs(value: JsonObject): string {
  if (Array.isArray(value['dataValues'])) return 'data value set';
  if (Array.isArray(value['rows']) && Array.isArray(value['headers'])) return 'analytics response';
  const names = Object.keys(value).slice(0, 5);
  return names.length === 0 ? 'empty object' : `object of ${names.map((name) => `"${name}"`).join(', ')}`;
}

function notMetadata(file: string, found: string): UserError {
  return new UserError(
    `Unexpected ${found}, expected DHIS2 metadata with a list such as "dataElements" or "organisationUnits".`,
    'Export it from DHIS2 under Import/Export, Metadata export.',
    { file },
  );
}
