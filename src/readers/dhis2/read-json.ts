import type { Calendar } from '../../core/period/index.ts';
import type { Table } from '../../core/table.ts';
import { isAnalytics } from './analytics-rows.ts';
import { analyticsTable } from './analytics-table.ts';
import { dataValueTable } from './data-value-table.ts';
import { isJsonObject, parseJson } from './parse-json.ts';

/**
 * Reads a JSON file that DHIS2 wrote: a data value set (`dataValues`, with period, org unit and the like at the level of the set where
 * they stand there) or an analytics response (`headers` and `rows`).
 * @returns undefined for any other JSON, such as metadata
 * @throws UserError with line and column for JSON that does not hold together
 */
export function readDhis2Json(bytes: Uint8Array, file: string, calendar: Calendar = 'gregorian'): Table[] | undefined {
  const json = parseJson(bytes, file);
  if (!isJsonObject(json.value)) return undefined;
  if (isAnalytics(json.value)) return [analyticsTable(json.value, json, file, calendar)];
  const values = json.value['dataValues'];
  if (!Array.isArray(values)) return undefined;
  const positions = json.positions('dataValues', values.length);
  const written = values.map((attributes: unknown, index) => ({ attributes, ...positions[index]! }));
  return [dataValueTable(file, json.value, written, 'dataValues', calendar)];
}
