import { PERIOD_TYPES } from '../core/period/index.ts';
import type { PeriodStyle } from './written-period.ts';
import type { ReportSet, Submission } from '../core/workspace.ts';
import { placeIn, type KnownPlaces } from './known-names.ts';
import { nearestName, proposeNearest, sayKnown } from './nearest-name.ts';
import type { Findings } from './problem.ts';
import { RowReader } from './row-reader.ts';
import type { TableForm, WrittenTable } from './table.ts';

export const REPORTS: TableForm = {
  name: 'reports',
  sheet: 'Reports',
  required: ['data_set', 'elements', 'period_type', 'who'],
  optional: ['deadline_days'],
};

export const SUBMISSIONS: TableForm = {
  name: 'submissions',
  sheet: 'Submissions',
  required: ['data_set', 'place', 'period', 'received'],
  optional: [],
};

/** Reads which reports are expected: `who` is a level, or codes of places between `;`. */
export function readReports(table: WrittenTable, places: KnownPlaces, levels: readonly string[], findings: Findings): ReportSet[] {
  const sets: ReportSet[] = [];
  for (const row of table.rows) {
    const reader = new RowReader(row, table, findings);
    const dataSet = reader.needed('data_set');
    const elements = reader.needed('elements') === undefined ? [] : reader.list('elements');
    const periodType = reader.needed('period_type') === undefined ? undefined : reader.word('period_type', PERIOD_TYPES);
    const who = readWho(reader, places, levels);
    const deadlineDays = reader.number('deadline_days', { least: 0, whole: true });
    if (dataSet === undefined || periodType === undefined || who === undefined || elements.length === 0) continue;
    sets.push({ dataSet, elements, periodType, who, ...(deadlineDays === undefined ? {} : { deadlineDays }), at: reader.at });
  }
  return sets;
}

function readWho(row: RowReader, places: KnownPlaces, levels: readonly string[]): string | undefined {
  const text = row.needed('who');
  if (text === undefined || levels.includes(text)) return text;
  const first = row.list('who').find((code) => !places.has(code));
  if (first === undefined) return text;
  const near = nearestName(first, [...levels, ...places.codes]);
  const fix = near === undefined ? 'Write a level, or codes of places between semicolons.' : `Write "${near}" (the nearest).`;
  return row.problem('who', `Unexpected who "${first}", expected a level (${sayKnown(levels)}) or codes of places.`, fix);
}

/** Reads when each report came. */
export function readSubmissions(
  table: WrittenTable,
  context: { readonly places: KnownPlaces; readonly dataSets: readonly string[]; readonly periods: PeriodStyle },
  findings: Findings,
): Submission[] {
  const submissions: Submission[] = [];
  for (const row of table.rows) {
    const reader = new RowReader(row, table, findings);
    const dataSet = readDataSet(reader, context.dataSets);
    const place = placeIn(reader, 'place', context.places);
    const period = reader.period('period', context.periods);
    const received = reader.needed('received') === undefined ? undefined : reader.date('received');
    if (dataSet === undefined || place === undefined || period === undefined || received === undefined) continue;
    submissions.push({ dataSet, place, period, received, at: reader.at });
  }
  return submissions;
}

function readDataSet(row: RowReader, dataSets: readonly string[]): string | undefined {
  const text = row.needed('data_set');
  if (text === undefined || dataSets.includes(text)) return text;
  const fix = proposeNearest(text, dataSets, `Add "${text}" to the table of reports.`);
  return row.problem('data_set', `Unexpected data set "${text}", expected one in the table of reports.`, fix);
}
