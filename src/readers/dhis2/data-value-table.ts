import type { Observation } from '../../core/observation.ts';
import type { Calendar } from '../../core/period/index.ts';
import type { LeftOut, Table, Unsure } from '../../core/table.ts';
import { attributesToRecord, misspelt, unknownNames, type Attributes } from './attributes-to-record.ts';
import { isRefusal, leftOutAt, recordReader, type RecordReader } from './data-value-record.ts';
import type { Position } from './text-position.ts';

/** One data value of a JSON or XML file, with the place where it begins. */
export interface WrittenDataValue extends Position {
  readonly attributes: unknown;
}

/**
 * The table of a data value set in JSON or XML. Line and column are those at which the data value begins;
 * what is left out also names its field, such as `dataValues[3].value` (from 0, as the formats count).
 * @param group what the set says for all its values
 * @param list how the format names the list: `dataValues` or `dataValue`
 */
export function dataValueTable(
  file: string,
  group: Attributes,
  values: readonly WrittenDataValue[],
  list: string,
  calendar: Calendar,
): Table {
  const observed: Observation[] = [];
  const leftOut: LeftOut[] = [];
  const read = recordReader(calendar);
  for (const [index, value] of values.entries()) {
    const outcome = readOne(value, group, read);
    const at = { file, line: value.line, column: value.column };
    if (!isRefusal(outcome)) observed.push(outcome);
    else leftOut.push(leftOutAt({ ...at, field: fieldPath(list, index, outcome.role) }, outcome));
  }
  const [first, last] = [values[0], values.at(-1)];
  return {
    layout: 'data-value-set',
    headerRows: [],
    ...(first === undefined || last === undefined ? {} : { dataRows: { first: first.line, last: last.line } }),
    observations: () => observed,
    leftOut,
    unsure: unknownAttributes(file, values, list),
    notes: [],
  };
}

/** `dataValues[3].value`. */
function fieldPath(list: string, index: number, name: string | undefined): string {
  return `${list}[${index}]${name === undefined ? '' : `.${name}`}`;
}

interface FieldRefusal {
  readonly code: string;
  readonly reason: string;
  readonly cells: 0 | 1;
  readonly role?: string;
}

function readOne(value: WrittenDataValue, group: Attributes, read: RecordReader): Observation | FieldRefusal {
  const own = value.attributes;
  if (typeof own !== 'object' || own === null || Array.isArray(own)) {
    return {
      code: 'no-data-value',
      reason: 'Unexpected entry, expected a data value with its attributes, export the file again.',
      cells: 1,
    };
  }
  const wrong = misspelt(own as Attributes);
  if (wrong !== undefined) {
    const reason = `Unexpected attribute "${wrong.name}", expected "${wrong.meant}", correct its name.`;
    return { code: 'misspelt-attribute', reason, cells: 1, role: wrong.name };
  }
  const record = attributesToRecord(own as Attributes, group, value);
  if (record === undefined)
    return {
      code: 'no-data-value',
      reason: 'Unexpected list or object, expected a value, export the file again.',
      cells: 1,
      role: 'value',
    };
  return read(record);
}

/** One line for each unknown name, at its first place: something was meant by it, and it is not in the key. */
function unknownAttributes(file: string, values: readonly WrittenDataValue[], list: string): Unsure[] {
  const seen = new Map<string, { count: number; readonly index: number }>();
  for (const [index, { attributes }] of values.entries()) {
    for (const name of typeof attributes === 'object' && attributes !== null ? unknownNames(attributes as Attributes) : []) {
      const known = seen.get(name);
      if (known === undefined) seen.set(name, { count: 1, index });
      else known.count += 1;
    }
  }
  return [...seen].map(([name, { count, index }]) => ({
    at: { file, line: values[index]!.line, column: values[index]!.column, field: fieldPath(list, index, name) },
    code: 'unknown-attribute',
    text: `Unexpected attribute "${name}" in ${count} data ${count === 1 ? 'value' : 'values'}, expected those of DHIS2: it is passed over, check whether a category was meant.`,
  }));
}
