import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hasRealData, realData } from '../../../test/real-data.ts';
import { bytesInMemory } from '../../core/bytes.ts';
import type { Table } from '../../core/table.ts';
import { readCsv } from '../csv/read-csv.ts';
import { dataValueSetGrid } from './data-value-shape.ts';
import { readDataValueSetGrid } from './read-data-value-grid.ts';

function read(path: string): Table | undefined {
  const [grid] = readCsv(path, bytesInMemory(readFileSync(realData(path)))).grids;
  const shape = dataValueSetGrid(grid!);
  return shape === undefined ? undefined : readDataValueSetGrid(grid!, shape, path);
}

/** Values, numbers among them, and codes of what was left out. */
function counted(table: Table): [number, number, string[]] {
  const values = [...table.observations()];
  return [
    values.length,
    values.filter((value) => value.value !== undefined).length,
    table.leftOut.map((left) => `${left.at.cell} ${left.code}`),
  ];
}

describe('dhis2-core’s import tests', () => {
  const folder = 'dhis2-core/dxf2/datavalueset/';
  test.skipIf(!hasRealData(folder)).each([
    ['dataValueSetB.csv', [1], 12, 12],
    ['dataValueSetBNoHeader.csv', [], 12, 12],
    ['dataValueSetBooleanTest.csv', [1], 18, 3],
    ['dataValueSetBooleanDuplicatesTest.csv', [1], 18, 3],
    ['dataValueSetWithDataSetHeader.csv', [1], 3, 3],
  ])('%s', (file, headerRows, values, numbers) => {
    const table = read(folder + file)!;
    expect(table.headerRows).toEqual(headerRows);
    expect(counted(table)).toEqual([values, numbers, []]);
    expect([...table.observations()].every((value) => value.category === '')).toBe(true);
    expect(table.notes.map((note) => note.code)).toEqual(file === 'dataValueSetWithDataSetHeader.csv' ? ['heading-longer-than-rows'] : []);
  });

  test.skipIf(!hasRealData('dhis2-core/analytics/csv/dataValues.csv'))('four columns with spaces before quotes', () => {
    const [values, numbers] = counted(read('dhis2-core/analytics/csv/dataValues.csv')!);
    expect([values, numbers]).toEqual([32, 27]);
  });
});

describe('datim-validation’s uploads', () => {
  const folder = 'datim-validation/uploads/test-data';
  test.skipIf(!hasRealData('datim-validation/uploads')).each([
    ['.csv', 1000, []],
    ['-bad-value.csv', 3, []],
    ['-missing-value.csv', 1, ['F3 missing-value']],
    ['-neg-values.csv', 2, []],
    ['-no-header.csv', 5, []],
    ['-with-spaces.csv', 2, []],
    ['-bad-periods.csv', 8, ['B4 unreadable-period', 'B10 unreadable-period']],
  ])('test-data%s', (file, values, leftOut) => {
    const found = counted(read(folder + file)!);
    expect([found[0], found[2]]).toEqual([values, leftOut]);
  });

  test.skipIf(!hasRealData('datim-validation/uploads'))('spaces around fields are trimmed', () => {
    const values = [...read(`${folder}-with-spaces.csv`)!.observations()];
    expect(values.map(({ indicator, place, category }) => [indicator, place.text, category])).toEqual([
      ['T93kjopkTmR', 'SLu9JjrZNVb', 'default / WQa4uNduUev'],
      ['T93kjopkTmR', 'gozEda5V7qR', 'ojS6pfaeZCF / WQa4uNduUev'],
    ]);
  });
});
