import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesInMemory } from '../../core/bytes.ts';
import type { Grid } from '../../core/grid.ts';
import { readCsv } from '../csv/read-csv.ts';
import { readProposed } from './index.ts';

/** @param isCoded whether its rows may be walked as numbers of texts */
function readAll(text: string, isCoded: boolean): object {
  const grid = readCsv('x.csv', bytesInMemory(Buffer.from(text))).grids[0] as Grid;
  const table = readProposed(isCoded ? grid : (Object.create(grid, { coded: { value: undefined } }) as Grid), {});
  const [values, incomplete] = [[...table.observations()], [...(table.incomplete?.() ?? [])]];
  const { mapping, leftOut, unsure, dataRows, layout } = table;
  return { values, incomplete, mapping, leftOut, unsure, dataRows, layout };
}

const columns: Record<string, readonly string[]> = {
  province: ['North', 'South', '', 'Total North'],
  facility: ['Kaya', 'Boma', 'Lulu', 'Kaya ', 'Total', '', 'facility'],
  'facility code': ['k1', 'b1', '', 'l1'],
  indicator: ['OPD', 'ANC', 'Grand total', 'indicator'],
  age: ['<5', '5+', '', 'age'],
  period: ['202601', 'Feb 2026', '2026-03', '13/04/2026', '04/13/2026', 'someday', '', 'period'],
  'period name': ['January 2026', '202602', ''],
  remark: ['checked', '', 'see below'],
  'opd visits': ['5', '7,5', 'n/a', '', 'opd visits'],
  value: ['10', '1.234', '1,5', '12 %', '-3', '', 'ten', '#N/A', 'value', '1.234.567'],
};
const names = Object.keys(columns);

const file = fc
  .record({
    heading: fc.subarray(names, { minLength: 2 }),
    // Mostly the first texts of each column: a file of nothing but faults has no layout.
    rows: fc.array(
      fc.array(fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, fc.nat(9)), { minLength: names.length, maxLength: names.length }),
      {
        minLength: 1,
        maxLength: 40,
      },
    ),
    odd: fc.array(fc.constantFrom('', 'Source: register', 'a,b', '"x\ny",1'), { maxLength: 2 }),
  })
  .map(({ heading, rows, odd }) => {
    const lines = rows.map((row) =>
      heading.map((name, at) => `"${(columns[name] as string[])[row[at]! % (columns[name] as string[]).length]}"`).join(','),
    );
    return [heading.join(','), ...lines, ...odd, ...lines.slice(0, 3), ...odd].join('\n');
  });

test('values, what is left out and what is doubtful are the same read by numbers of texts as row by row', () => {
  fc.assert(
    fc.property(file, (text) => {
      expect(readAll(text, true)).toEqual(readAll(text, false));
    }),
    { numRuns: 300 },
  );
});

test('also below the top that a layout is found by', () => {
  const rows = Array.from({ length: 2500 }, (_, at) => `Place ${at % 9},${at % 2 === 0 ? 'OPD' : 'ANC'},2026-0${1 + (at % 6)},${at % 50}`);
  const ends = ['Place 1,OPD,13/04/2026,"1,5"', 'Total,OPD,202601,7', 'Place 2,OPD,"202605 ",ten', '', 'Source: register', 'a,b,c,d,e'];
  const text = ['place,indicator,period,value', ...rows, ...ends].join('\n');
  expect(readAll(text, true)).toEqual(readAll(text, false));
});
