import type { Observation } from '../../core/observation.ts';
import { readPeriod, type Calendar } from '../../core/period/index.ts';
import type { PlaceMention } from '../../core/place.ts';
import type { Source } from '../../core/source.ts';
import type { LeftOut, Table, Unsure } from '../../core/table.ts';
import { UserError } from '../../core/user-error.ts';
import { isAnalytics, rowsOf, type AnalyticsRow } from './analytics-rows.ts';
import { isJsonObject, parseJson, type JsonFile, type JsonObject } from './parse-json.ts';
import type { Position } from './text-position.ts';

type Reason = Pick<LeftOut, 'code' | 'reason' | 'cells'> & { readonly header?: string };

/**
 * Reads an analytics response. Line and column are those at which the row begins.
 * @throws UserError for JSON that is none, or does not hold together
 */
export function readAnalytics(bytes: Uint8Array, file: string, calendar: Calendar = 'gregorian'): Table {
  const json = parseJson(bytes, file);
  if (isJsonObject(json.value) && isAnalytics(json.value)) return analyticsTable(json.value, json, file, calendar);
  throw new UserError('Unexpected JSON, expected an analytics response with headers and rows.', 'Export it from DHIS2 again.', { file });
}

/** The table of an analytics response: the place is the organisation unit's identifier with its name beside it. */
export function analyticsTable(response: JsonObject, json: JsonFile, file: string, calendar: Calendar): Table {
  const positions = json.positions('rows', (response['rows'] as readonly unknown[]).length);
  const observed: Observation[] = [];
  const leftOut: LeftOut[] = [];
  const places = new Map<string, PlaceMention>();
  let index = 0;
  for (const row of rowsOf(response)) {
    const position = positions[index]!;
    const outcome = observe(row, position, places, calendar);
    if ('code' in outcome) {
      const { header, ...reason } = outcome;
      leftOut.push({ at: { file, ...position, field: `rows[${index}]${header === undefined ? '' : `.${header}`}` }, ...reason });
    } else observed.push(outcome);
    index += 1;
  }
  return {
    layout: 'analytics',
    headerRows: [],
    ...(positions.length === 0 ? {} : { dataRows: { first: positions[0]!.line, last: positions.at(-1)!.line } }),
    observations: () => observed,
    leftOut,
    unsure: doubts(response, observed, file),
    notes: [],
  };
}

function observe(
  row: AnalyticsRow | undefined,
  position: Position,
  places: Map<string, PlaceMention>,
  calendar: Calendar,
): Observation | Reason {
  if (row === undefined)
    return { code: 'no-analytics-row', reason: 'Unexpected row, expected a cell for each header, export the file again.', cells: 1 };
  if (row.text === '') return { code: 'missing-value', reason: 'no value', cells: 0, header: 'value' };
  const reading = readPeriod(row.period, { calendar });
  if (reading.kind !== 'period') {
    const reason =
      reading.kind === 'range' ? `Unexpected range "${row.period}", expected one period, choose periods in DHIS2.` : reading.reason;
    return { code: 'unreadable-period', reason: row.period === '' ? 'no period' : reason, cells: 1, header: 'pe' };
  }
  const { indicator, category, text, value } = row;
  return {
    place: placeOf(row, places),
    indicator,
    category,
    period: reading.period,
    text,
    ...(value === undefined ? {} : { value }),
    ...position,
  };
}

function placeOf(row: AnalyticsRow, places: Map<string, PlaceMention>): PlaceMention {
  const known = places.get(row.place);
  if (known !== undefined) return known;
  const place = { text: row.place, ...(row.placeName === undefined ? {} : { name: row.placeName }), parents: [] };
  places.set(row.place, place);
  return place;
}

function doubts(response: JsonObject, observed: readonly Observation[], file: string): Unsure[] {
  const at: Source = { file };
  const rows = (response['rows'] as readonly unknown[]).length;
  const found: Unsure[] = [];
  if (typeof response['height'] === 'number' && response['height'] !== rows) {
    const text = `Unexpected ${rows} rows, expected ${response['height']} as the response says itself: all rows are read, check where it comes from.`;
    found.push({ at: { ...at, field: 'height' }, code: 'rows-not-as-declared', text });
  }
  if (observed.some((value) => value.place.text === '')) {
    const text =
      'Unexpected values without an organisation unit, expected a column "ou", export it with organisation units or say which place it is for.';
    found.push({ at: { ...at, field: 'headers' }, code: 'no-place', text });
  }
  return found;
}
