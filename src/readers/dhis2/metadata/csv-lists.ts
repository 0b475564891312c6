import { bytesInMemory } from '../../../core/bytes.ts';
import { UserError } from '../../../core/user-error.ts';
import { readCsv } from '../../csv/read-csv.ts';
import type { JsonObject } from '../parse-json.ts';
import { csvObject, type CsvFields } from './csv-objects.ts';
import type { ListName, MetadataLists } from './metadata-lists.ts';

/** What the heading of each kind must hold; the first that fits counts. DHIS2's metadata import takes these forms. */
const KINDS: readonly (readonly [list: ListName, headings: readonly string[]])[] = [
  ['optionSets', ['optionname', 'optioncode']],
  ['validationRules', ['operator', 'leftsideexpression', 'rightsideexpression']],
  ['dataElements', ['name', 'domaintype']],
  ['dataElements', ['name', 'valuetype']],
  ['organisationUnits', ['name', 'parent']],
];

/**
 * The list of a metadata file in CSV, its rows turned into objects as the JSON export has them.
 * @throws UserError where the heading is of none of the kinds
 */
export function csvLists(bytes: Uint8Array, file: string): MetadataLists {
  let headings: readonly string[] | undefined;
  let list: ListName | undefined;
  const objects: JsonObject[] = [];
  for (const row of readCsv(file, bytesInMemory(bytes)).grids[0]!.rows()) {
    const texts = row.cells.map((cell) => String(cell).trim());
    if (headings === undefined) {
      headings = texts.map((text) => text.toLowerCase().replaceAll(/[\s_-]/g, ''));
      list = kindOf(headings, texts, file, row.line);
    } else if (texts.some((text) => text !== '')) {
      objects.push(csvObject(list!, fields(headings, texts)));
    }
  }
  if (list === undefined) throw new UserError('Unexpected empty file, expected DHIS2 metadata.', 'Export it again.', { file });
  return { [list]: objects };
}

function kindOf(headings: readonly string[], written: readonly string[], file: string, line: number): ListName {
  const found = KINDS.find(([, needed]) => needed.every((name) => headings.includes(name)) && !headings.includes('optiongroupname'));
  if (found !== undefined) return found[0];
  throw new UserError(
    `Unexpected columns ${written.slice(0, 6).join(', ')}, expected the metadata of data elements, organisation units, option sets or validation rules.`,
    'Export it from DHIS2 as JSON, or give the columns the names of the DHIS2 metadata import.',
    { file, line },
  );
}

function fields(headings: readonly string[], texts: readonly string[]): CsvFields {
  return (...names) => {
    for (const name of names) {
      const text = texts[headings.indexOf(name)];
      if (text !== undefined && text !== '') return text;
    }
    return undefined;
  };
}
