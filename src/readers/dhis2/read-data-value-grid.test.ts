import { describe, expect, test } from 'vitest';
import type { Cell, Grid } from '../../core/grid.ts';
import type { Table } from '../../core/table.ts';
import { dataValueSetGrid } from './data-value-shape.ts';
import { readDataValueSetGrid } from './read-data-value-grid.ts';

const DE = 'f7n9E0hX8qk';
const OU = 'DiszpKrYNg8';

function gridOf(rows: readonly (readonly Cell[])[], sheet?: string): Grid {
  return {
    file: 'dvs.csv',
    ...(sheet === undefined ? {} : { sheet }),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    notes: [],
    rows: () => rows.map((cells, index) => ({ line: index + 1, cells })),
  };
}

function tableOf(rows: readonly (readonly Cell[])[], sheet?: string): Table {
  const grid = gridOf(rows, sheet);
  return readDataValueSetGrid(grid, dataValueSetGrid(grid)!, 'dvs.csv');
}

const HEADING = ['dataelement', 'period', 'orgunit', 'categoryoptioncombo', 'attributeoptioncombo', 'value', 'deleted'];

test('a row becomes a value with its cell', () => {
  const table = tableOf([HEADING, [DE, '201201', OU, 'kjuiHgy67hg', '', '10001', 'false']]);
  const [value] = [...table.observations()];
  expect(value).toMatchObject({ indicator: DE, category: 'kjuiHgy67hg', value: 10001, text: '10001', line: 2, column: 6 });
  expect([value!.place, value!.period.id]).toEqual([{ text: OU, parents: [] }, '201201']);
  expect([table.headerRows, table.dataRows, table.layout]).toEqual([[1], { first: 2, last: 2 }, 'data-value-set']);
});

test('blank, default and the built-in uid are one category, and a mechanism is part of the key', () => {
  const keys = [
    ['', ''],
    ['default', 'default'],
    ['HllvX50cXC0', 'HllvX50cXC0'],
    ['a', ''],
    ['a', 'b'],
    ['', 'b'],
    ['a', 'a'],
  ];
  const table = tableOf([HEADING, ...keys.map(([coc, aoc]) => [DE, '2012Q1', OU, coc!, aoc!, '1', ''])]);
  expect([...table.observations()].map((value) => value.category)).toEqual(['', '', '', 'a', 'a / b', 'default / b', 'a / a']);
});

test('a value that is no number keeps its text', () => {
  const written = ['0200', '-1.50', '1.5e3', '2E-3', 'true', 'Yes"', 'POCT', '1e999', '+5', '.5', 'two  words\nand more'];
  const table = tableOf([HEADING, ...written.map((value) => [DE, '201201', OU, '', '', value, ''])]);
  const values = [...table.observations()];
  expect(values.map((value) => value.text)).toEqual([
    '0200',
    '-1.50',
    '1500',
    '0.002',
    'true',
    'Yes"',
    'POCT',
    '1e999',
    '+5',
    '.5',
    'two  words\nand more',
  ]);
  expect(values.map((value) => value.value)).toEqual([200, -1.5, 1500, 0.002, ...Array(7).fill(undefined)]);
});

test('cells of a workbook are taken for what they are', () => {
  const cells: Cell[] = [
    5,
    1e21,
    true,
    { kind: 'percent', number: 0.95, shown: '95%' },
    { kind: 'date', iso: '2012-01-01' },
    { kind: 'error', code: '#N/A' },
  ];
  const table = tableOf([HEADING, ...cells.map((value) => [DE, 201201, OU, '', '', value, ''])], 'Data');
  expect([...table.observations()].map(({ value, text, percent }) => [value, text, percent])).toEqual([
    [5, '5', undefined],
    [1e21, '1000000000000000000000', undefined],
    [undefined, 'true', undefined],
    [0.95, '0.95', 'fraction'],
    [undefined, '2012-01-01', undefined],
  ]);
  expect(table.leftOut).toEqual([
    {
      at: { file: 'dvs.csv', sheet: 'Data', line: 7, column: 6, cell: 'F7' },
      code: 'error-cell',
      reason: 'error #N/A in place of a value',
      cells: 1,
    },
  ]);
});

test('what is left out has its cell and its reason, and is the same when read again', () => {
  const table = tableOf([
    HEADING,
    [DE, '2016Q5', OU, '', '', '1', ''],
    [DE, '201201', OU, '', '', '', ''],
    [DE, '201201', OU, '', '', '7', 'TRUE'],
    ['', '201201', OU, '', '', '7', ''],
    [DE, '201201', '', '', '', '7', ''],
    [DE, '', OU, '', '', '7', ''],
    [DE, 'Jan-Mar 2012', OU, '', '', '7', ''],
    ['', ' ', '', ''],
    [DE, '201201', OU],
    [DE, '201203', OU, '', '', '8', ''],
    [DE, '201204', OU, '', '', '8', ''],
    [DE, '201205', OU, '', '', '8', ''],
    [DE, '201206', OU, '', '', '8', ''],
  ]);
  for (let round = 0; round < 2; round += 1) expect([...table.observations()]).toHaveLength(4);
  expect(table.leftOut.map(({ at, code, cells }) => [at.cell, code, cells])).toEqual([
    ['B2', 'unreadable-period', 1],
    ['F3', 'missing-value', 0],
    ['G4', 'deleted-value', 1],
    ['A5', 'no-data-element', 1],
    ['C6', 'no-org-unit', 1],
    ['B7', 'unreadable-period', 1],
    ['B8', 'unreadable-period', 1],
    ['F10', 'missing-value', 0],
  ]);
  expect(table.leftOut[0]!.reason).toContain('Unexpected quarterly period 5 in "2016Q5"');
  expect(table.leftOut[6]!.reason).toBe('Unexpected "Jan-Mar 2012" from 201201 to 201203, expected one period, write it as 202601.');
});

describe('what is recognised', () => {
  const row = [DE, '201201', OU, '', '', '10001'];

  test('a file without a heading, by its content', () => {
    const table = tableOf([row, [DE, '201202', OU, '', '', '5']]);
    expect([table.headerRows, table.dataRows]).toEqual([[], { first: 1, last: 2 }]);
    expect([...table.observations()]).toHaveLength(2);
  });

  test.each([
    [
      'a table of names',
      [
        ['Facility', 'Month', 'Cases'],
        ['Kaya', '201201', '5'],
      ],
    ],
    ['rows with too few fields', [row.slice(0, 4)]],
    ['rows without period ids', [[DE, 'January', OU, '', '', '1']]],
    ['periods in words under the same headings', [HEADING, ['ANC', 'January 2019', 'Kaya', '', '', '5', '']]],
    ['decimal commas under the same headings', [HEADING, ['ANC', '201901', 'Kaya', '', '', '5,5', '']]],
    ['nothing', []],
  ])('not %s', (_, rows) => {
    expect(dataValueSetGrid(gridOf(rows))).toBeUndefined();
  });

  test('a heading alone holds nothing', () => {
    const table = tableOf([HEADING]);
    expect([[...table.observations()], table.dataRows, table.headerRows]).toEqual([[], undefined, [1]]);
  });

  test('more headings than fields are noted', () => {
    const table = tableOf([HEADING, row]);
    expect(table.notes).toEqual([
      {
        code: 'heading-longer-than-rows',
        line: 1,
        column: 7,
        text: 'Unexpected 7 headings over rows of 6 fields, expected as many fields as headings, check "deleted".',
      },
    ]);
  });
});

test('spaces and kept quotes around fields are no part of them', () => {
  const table = tableOf([
    ['"dataelement"', '   "period"', ' orgunit', 'value'],
    [` ${DE} `, '  "2017-01"', OU, '  "2"'],
  ]);
  expect([...table.observations()].map(({ indicator, period, text }) => [indicator, period.id, text])).toEqual([[DE, '201701', '2']]);
});

test('its mapping names the columns', () => {
  const mapping = tableOf([
    ['de', 'pe', 'ou', 'coc', 'acoc', 'value', 'Comment'],
    [DE, '2017Q1', OU, 'a', 'b', '1', 'x'],
  ]).mapping!;
  expect(mapping.keys.map(({ column, role }) => `${column} ${role}`)).toEqual([
    '1 indicator',
    '2 period',
    '3 place',
    '4 category',
    '5 category',
    '7 ignored',
  ]);
  expect(mapping.values).toEqual([{ column: 6, header: 'value' }]);
});

test('Ethiopian periods are read in their calendar', () => {
  const grid = gridOf([HEADING, [DE, '201113', OU, '', '', '1', '']]);
  const table = readDataValueSetGrid(grid, dataValueSetGrid(grid)!, 'dvs.csv', 'ethiopian');
  expect([...table.observations()].map(({ period }) => [period.id, period.calendar])).toEqual([['201113', 'ethiopian']]);
});
