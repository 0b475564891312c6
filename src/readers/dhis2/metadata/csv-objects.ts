import type { JsonObject } from '../parse-json.ts';
import type { ListName } from './metadata-lists.ts';

/** The first of the named fields that is not blank. */
export type CsvFields = (...names: readonly string[]) => string | undefined;

/** A row as the JSON export would have it. Without a uid its code, and then its name, stands for it: data may use those instead. */
export function csvObject(list: ListName, field: CsvFields): JsonObject {
  const uid = field('uid', 'optionsetuid') ?? field('code', 'optionsetcode') ?? field('name', 'optionsetname');
  const code = field('code', 'optionsetcode');
  const named = { id: uid, code, name: field('name', 'optionsetname') };
  if (list === 'optionSets') return { ...named, options: [{ code: field('optioncode') }] };
  if (list === 'organisationUnits') {
    const closedDate = field('closeddate', 'closed');
    return { ...named, parent: reference(field('parent')), openingDate: field('openingdate', 'opened'), closedDate };
  }
  return { ...named, ...(list === 'dataElements' ? elementFields(field) : ruleFields(field)) };
}

function reference(id: string | undefined): JsonObject | undefined {
  return id === undefined ? undefined : { id };
}

function elementFields(field: CsvFields): JsonObject {
  return {
    valueType: field('valuetype') ?? olderType(field),
    categoryCombo: reference(field('categorycombo')),
    optionSet: reference(field('optionset')),
    zeroIsSignificant: field('zeroissignificant', 'zero'),
  };
}

/** Types as DHIS2 wrote them up to 2.20: `int` with `posInt`, `bool`, `trueOnly`, … */
function olderType(field: CsvFields): string | undefined {
  const type = field('type');
  if (type === undefined) return undefined;
  return type.toLowerCase() === 'int' ? (field('numbertype') ?? type) : type;
}

function ruleFields(field: CsvFields): JsonObject {
  const side = (name: string): JsonObject => ({
    expression: field(`${name}sideexpression`),
    description: field(`${name}sideexpressiondescription`, `${name}sidedescription`),
    missingValueStrategy: field(`${name}sidemissingvaluestrategy`),
  });
  const shared = { operator: field('operator'), importance: field('importance'), periodType: field('periodtype') };
  return { ...shared, leftSide: side('left'), rightSide: side('right') };
}
