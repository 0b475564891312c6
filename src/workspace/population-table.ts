import type { Population } from '../core/workspace.ts';
import { sayPlace } from '../core/source.ts';
import { placeIn, type KnownPlaces } from './known-names.ts';
import type { Findings } from './problem.ts';
import { RowReader } from './row-reader.ts';
import type { TableForm, WrittenTable } from './table.ts';

export const POPULATION: TableForm = { name: 'population', sheet: 'Population', required: ['place', 'year', 'value'], optional: ['group'] };

/** Reads people by place, year and group. One number for each; the same number twice counts once. */
export function readPopulations(table: WrittenTable, places: KnownPlaces, findings: Findings): Population[] {
  const seen = new Map<string, Population>();
  for (const row of table.rows) {
    const reader = new RowReader(row, table, findings);
    const one = readPopulation(reader, places);
    if (one === undefined) continue;
    const key = JSON.stringify([one.place, one.year, one.group]);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, one);
    else if (first.value === one.value)
      findings.remark(
        one.at,
        `Unexpected repeat of ${sayPlace(first.at)}, expected one row for each place, year and group; it counts once.`,
      );
    else {
      const message = `Unexpected second value ${one.value} for the same place, year and group, expected one (first: ${first.value}, ${sayPlace(first.at)}).`;
      reader.problem('value', message, 'Remove the wrong one.');
    }
  }
  return [...seen.values()];
}

function readPopulation(row: RowReader, places: KnownPlaces): Population | undefined {
  const place = placeIn(row, 'place', places);
  const year = readYear(row);
  const value = row.needed('value') === undefined ? undefined : row.number('value', { least: 0 });
  if (place === undefined || year === undefined || value === undefined) return undefined;
  return { place, year, group: row.text('group') ?? '', value, at: row.at };
}

function readYear(row: RowReader): number | undefined {
  const text = row.needed('year');
  if (text === undefined || /^[12]\d{3}$/.test(text)) return text === undefined ? undefined : Number(text);
  return row.problem('year', `Unexpected year "${text}", expected four digits such as 2026.`, 'Correct the year.');
}
