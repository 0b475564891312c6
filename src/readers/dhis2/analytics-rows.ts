import { UserError } from '../../core/user-error.ts';
import { categoryKey } from './category-key.ts';
import { analyticsNames, type AnalyticsNames } from './analytics-names.ts';
import { isJsonObject, parseJson, type JsonObject } from './parse-json.ts';
import { plainValue } from './plain-value.ts';

/** One row of an analytics response. */
export interface AnalyticsRow {
  /** Name of the data item, or its identifier where it has none of its own. */
  readonly indicator: string;
  /** '' where the response has no organisation unit. */
  readonly place: string;
  readonly placeName?: string;
  readonly category: string;
  /** As written; '' where the response has no period. */
  readonly period: string;
  /** As written, trimmed. */
  readonly text: string;
  readonly value?: number;
  /** value = numerator × factor ÷ denominator, for indicators only. */
  readonly numerator?: number;
  readonly denominator?: number;
  readonly factor?: number;
}

interface AnalyticsHeader {
  readonly name: string;
  readonly meta: boolean;
  readonly hidden: boolean;
}

/** Whether a JSON value is an analytics response: rows under headers that name data and value. */
export function isAnalytics(value: JsonObject): boolean {
  const names = new Set(headersOf(value).map((header) => header.name));
  return Array.isArray(value['rows']) && names.has('dx') && names.has('value');
}

/**
 * The rows of an analytics response, with what each value was computed from.
 * @throws UserError for JSON that is none, or does not hold together
 */
export function analyticsRows(bytes: Uint8Array, file: string): AnalyticsRow[] {
  const { value } = parseJson(bytes, file);
  if (isJsonObject(value) && isAnalytics(value)) return [...rowsOf(value)].filter((row) => row !== undefined);
  throw new UserError('Unexpected JSON, expected an analytics response with headers and rows.', 'Export it from DHIS2 again.', { file });
}

/** Each row in order; undefined for an entry that is no row of as many cells as there are headers. */
export function* rowsOf(response: JsonObject): Generator<AnalyticsRow | undefined> {
  const headers = headersOf(response);
  const names = analyticsNames(response['metaData']);
  const index = new Map(headers.map((header, at) => [header.name, at]));
  const dimensions = headers.flatMap((header, at) =>
    header.meta && !header.hidden && !['dx', 'pe', 'ou'].includes(header.name) ? [at] : [],
  );
  for (const row of response['rows'] as readonly unknown[]) {
    yield Array.isArray(row) && row.length === headers.length ? oneRow(row, index, dimensions, names) : undefined;
  }
}

function headersOf(value: JsonObject): AnalyticsHeader[] {
  const headers = Array.isArray(value['headers']) ? value['headers'] : [];
  return headers.map((header: unknown) => {
    const fields: JsonObject = isJsonObject(header) ? header : {};
    return { name: String(fields['name'] ?? ''), meta: fields['meta'] === true, hidden: fields['hidden'] === true };
  });
}

function oneRow(
  row: readonly unknown[],
  index: ReadonlyMap<string, number>,
  dimensions: readonly number[],
  names: AnalyticsNames,
): AnalyticsRow {
  const text = (name: string): string => String(row[index.get(name) ?? -1] ?? '').trim();
  const number = (name: string): number | undefined => plainValue(text(name)).value;
  const place = index.has('ou') ? text('ou') : (names.only('ou') ?? '');
  const placeName = names.name(place);
  const value = plainValue(text('value'));
  return {
    indicator: names.label(text('dx')),
    place,
    ...(placeName === undefined ? {} : { placeName }),
    category: categoryOf(dimensions.map((at) => names.label(String(row[at] ?? '').trim()))),
    period: index.has('pe') ? text('pe') : (names.only('pe') ?? ''),
    ...value,
    numerator: number('numerator'),
    denominator: number('denominator'),
    factor: number('factor'),
  };
}

/** Disaggregations in the order of their columns; '' where all are the default. */
function categoryOf(labels: readonly string[]): string {
  return labels.every((label) => categoryKey(label, '') === '') ? '' : labels.map((label) => label || 'default').join(' / ');
}
