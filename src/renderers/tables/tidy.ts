import { stringify } from 'csv-stringify/sync';
import type { Observation } from '../../core/observation.ts';
import { placeLabel } from '../../core/place.ts';
import { cellName } from '../../core/source.ts';
import { guardText } from './guard-text.ts';

/** Columns of the long table (design.md 5). */
export const TIDY_COLUMNS = ['place', 'indicator', 'category', 'period', 'value', 'file', 'sheet', 'line', 'cell'] as const;

export type TidyFormat = 'csv' | 'jsonl';

/** An observation and where its table stands. */
export interface TidyRow {
  readonly observation: Observation;
  readonly file: string;
  readonly sheet: string | undefined;
}

/** What stands before the first row: the heading of a CSV. */
export function tidyHead(format: TidyFormat): string {
  return format === 'csv' ? `${TIDY_COLUMNS.join(',')}\n` : '';
}

/** Writes rows, one a line. */
export function tidyRows(rows: readonly TidyRow[], format: TidyFormat): string {
  if (format === 'jsonl') return rows.map((row) => `${JSON.stringify(tidyObject(row))}\n`).join('');
  return stringify(rows.map(tidyCells));
}

function tidyCells({ observation, file, sheet }: TidyRow): string[] {
  const { place, indicator, category, period, value, text, line, column } = observation;
  return [
    guardText(placeLabel(place)),
    guardText(indicator),
    guardText(category),
    period.id,
    value === undefined ? guardText(text) : text,
    guardText(file),
    guardText(sheet ?? ''),
    String(line),
    cellOf(line, column),
  ];
}

function tidyObject({ observation, file, sheet }: TidyRow): Record<(typeof TIDY_COLUMNS)[number], string | number | null> {
  const { place, indicator, category, period, value, text, line, column } = observation;
  return {
    place: placeLabel(place),
    indicator,
    category,
    period: period.id,
    value: value ?? text,
    file,
    sheet: sheet ?? null,
    line,
    cell: cellOf(line, column),
  };
}

/** DHIS2's JSON and XML have no columns. */
function cellOf(line: number, column: number): string {
  return column > 0 && line > 0 ? cellName(column, line) : '';
}
