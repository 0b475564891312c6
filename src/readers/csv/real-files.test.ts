import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasRealData, realData } from '../../../test/real-data.ts';
import { bytesInMemory } from '../../core/bytes.ts';
import type { Grid, GridFile } from '../../core/grid.ts';
import { isMissingMarker } from '../../core/number-format/missing-marker.ts';
import { readNumber } from '../../core/number-format/read-number.ts';
import { UserError } from '../../core/user-error.ts';
import { readCsv } from './read-csv.ts';

const open = (path: string): GridFile => readCsv(path, bytesInMemory(readFileSync(realData(path))));
const gridOf = (path: string): Grid => open(path).grids[0] as Grid;
const cellsOf = (path: string) => [...gridOf(path).rows()].map(({ cells }) => cells);

function csvFiles(folder: string): string[] {
  const names = readdirSync(realData(folder), { recursive: true, encoding: 'utf8' }).sort();
  return names.filter((name) => name.endsWith('.csv') && statSync(realData(join(folder, name))).isFile()).map((name) => join(folder, name));
}

/** How many characters of data a reader could lose: all but delimiters, quotes and blanks. */
const letters = (text: string): string => text.replace(/[\s",;|\uFEFF]/gu, '');

describe.each([
  ['csv-csvlint', 12],
  ['csv-frictionless', 84],
  ['csv-goodtables', 36],
  ['csv-spectrum', 12],
  ['csv-tableschema', 13],
])('%s', (folder, count) => {
  it.skipIf(!hasRealData(folder))('every file is read whole, or refused in words because it is empty', () => {
    const files = csvFiles(folder);
    expect(files.length).toBe(count);
    for (const path of files) {
      const bytes = readFileSync(realData(path));
      if (bytes.length === 0) expect(() => open(path)).toThrow(UserError);
      else {
        const { encoding } = open(path);
        const text = encoding === 'windows-1252' ? new TextDecoder('windows-1252').decode(bytes, { stream: true }) : bytes.toString('utf8');
        expect(letters(cellsOf(path).flat().join('')), path).toBe(letters(text));
      }
    }
  });
});

/** All but `location_coordinates`, whose two halves differ at their source. */
const TWINS = [
  'comma_in_quotes',
  'empty',
  'empty_crlf',
  'escaped_quotes',
  'json',
  'newlines',
  'newlines_crlf',
  'quotes_and_newlines',
  'simple',
  'simple_crlf',
  'utf8',
];

describe('csv-spectrum', () => {
  it.skipIf(!hasRealData('csv-spectrum')).each(TWINS)('%s equals its JSON twin', (name) => {
    const path = `csv-spectrum/${name}.csv`;
    const [heading = [], ...rows] = cellsOf(path);
    const records = rows.map((cells) => Object.fromEntries(heading.map((field, i) => [field, cells[i]])));
    const twin = JSON.parse(readFileSync(realData(path.replace(/csv$/u, 'json')), 'utf8')) as object | object[];
    expect(records).toEqual(Array.isArray(twin) ? twin : [twin]);
  });
});

/** File, encoding, delimiter, rows, cells in most rows, codes noted. */
const KNOWN: readonly (readonly [string, string, string, number, number, readonly string[]])[] = [
  ['nhs-ae/ae_attendances.csv', 'utf-8', ',', 12_766, 6, []],
  ['nhs-ae/Monthly-AE-April-2025.csv', 'utf-8', ',', 200, 22, []],
  ['malawi-dhis2/rdt.csv', 'utf-8', ',', 85, 976, []],
  ['tlo-malawi/monthly_appointments.csv', 'utf-8', ',', 90_771, 5, []],
  ['blsq-pyramid-matching/data_to_match_2.csv', 'utf-8', ',', 8573, 6, []],
  ['datim-validation/uploads/test-data-with-spaces.csv', 'utf-8', ',', 3, 6, ['space-beside-quote']],
  ['dhis2-core/analytics/csv/dataValues.csv', 'utf-8', ',', 33, 4, ['space-beside-quote']],
  ['csv-frictionless/data/table-with-accents.csv', 'windows-1252', ';', 639, 8, []],
  ['csv-frictionless/data/bom.csv', 'utf-8-bom', ',', 3, 2, []],
  ['csv-frictionless/data/dialect.csv', 'utf-8', '|', 3, 2, []],
  ['csv-frictionless/data/wide.csv', 'utf-8', ',', 4, 9074, []],
  ['csv-csvlint/inconsistent-line-endings.csv', 'utf-8', ',', 3, 3, ['mixed-line-ends']],
  ['csv-csvlint/invalid-byte-sequence.csv', 'windows-1252', ',', 24, 7, []],
  ['csv-csvlint/invalid_many_rows.csv', 'utf-8', ',', 12, 3, ['stray-quote']],
];

describe('known files', () => {
  for (const [path, encoding, delimiter, rows, cells, codes] of KNOWN) {
    it.skipIf(!hasRealData(path))(path, () => {
      const file = open(path);
      const grid = file.grids[0] as Grid;
      const read = [...grid.rows()];
      expect({ encoding: file.encoding, delimiter: file.delimiter, rows: read.length }).toEqual({ encoding, delimiter, rows });
      expect(read[1]?.cells).toHaveLength(cells);
      expect([...new Set(grid.notes.map(({ code }) => code))]).toEqual(codes);
    });
  }

  it.skipIf(!hasRealData('malawi-dhis2/rdt.csv'))('Malawi: 54,872 filled facility-months, 71,879,442 tests in all', () => {
    const values = cellsOf('malawi-dhis2/rdt.csv')
      .slice(1)
      .flatMap((cells) => cells.slice(4) as string[]);
    const numbers = values.filter((text) => !isMissingMarker(text)).map((text) => readNumber(text, { decimal: '.' })?.value ?? NaN);
    expect(numbers).toHaveLength(54_872);
    expect(numbers.reduce((sum, value) => sum + value, 0)).toBe(71_879_442);
  });

  it.skipIf(!hasRealData('datim-validation'))('blanks stand before quotes, not instead of them', () => {
    expect(cellsOf('datim-validation/uploads/test-data-with-spaces.csv')[1]?.map((cell) => String(cell).trim())).toEqual([
      'T93kjopkTmR',
      '2016Q3',
      'SLu9JjrZNVb',
      'HllvX50cXC0',
      'WQa4uNduUev',
      '10',
    ]);
  });
});
