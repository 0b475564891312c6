import { expect, test } from 'vitest';
import type { Cell, Grid } from '../../core/grid.ts';
import type { Table } from '../../core/table.ts';
import { gridOf, merge } from '../../../test/grid-literal.ts';
import { readProposed } from './index.ts';

function read(
  rows: readonly (readonly Cell[])[],
  more: Partial<Grid> = {},
  options = {},
): { table: Table; values: (number | undefined)[]; left: string[] } {
  const table = readProposed(gridOf(rows, more), options);
  const values = [...table.observations()].map(({ value }) => value);
  return { table, values, left: table.leftOut.map(({ code, cells, at }) => `${code} ${at.cell ?? at.line} ${cells}`) };
}

const MONTHS = ['District', 'Jan 2026', 'Feb 2026'];

test('a total row is left out, and its sums are checked', () => {
  const { values, table } = read([MONTHS, ['Kaya', '1', '2'], ['Nord', '3', '4'], ['TOTAL', '4', '6']]);
  expect(values).toEqual([1, 2, 3, 4]);
  expect(table.leftOut).toMatchObject([
    { code: 'total-row', cells: 2, at: { cell: 'A4' }, reason: 'total row (TOTAL in column A), equal to the sums of the rows above' },
  ]);
});

test('a total row that is not the sum is left out too, and that is said', () => {
  const { values, table } = read([MONTHS, ['Kaya', '1', '2'], ['Nord', '3', '4'], ['Total général', '4', '7']]);
  expect(values).toEqual([1, 2, 3, 4]);
  expect(table.unsure.map(({ code }) => code)).toContain('total-differs');
});

test('subtotals of sections and a grand total', () => {
  const { values, left } = read([
    MONTHS,
    ['A', '1', '2'],
    ['B', '3', '4'],
    ['Sous-total', '4', '6'],
    ['C', '5', '5'],
    ['D', '1', '1'],
    ['Southern Region Total', '6', '6'],
    ['Ensemble', '10', '12'],
  ]);
  expect(values).toEqual([1, 2, 3, 4, 5, 5, 1, 1]);
  expect(left).toEqual(['total-row A4 2', 'total-row A7 2', 'total-row A8 2']);
});

test('a facility that is really called Total is read, with a doubt', () => {
  const { values, table } = read([
    ['Facility', 'Jan 2026', 'Feb 2026'],
    ['HC Kaya', '10', '20'],
    ['Total Care Clinic', '3', '4'],
    ['HC Nord', '5', '6'],
  ]);
  expect(values).toEqual([10, 20, 3, 4, 5, 6]);
  expect(table.unsure.find(({ code }) => code === 'maybe-total')?.at).toMatchObject({ line: 3, column: 1 });
});

test('total groups of a long table are told once', () => {
  const rows = ['M', 'F', 'Total'].flatMap((sex) => ['Kaya', 'Nord'].map((place) => [place, '202601', sex, '5']));
  const { values, left } = read([['District', 'Period', 'Sex', 'Cases'], ...rows]);
  expect(values).toHaveLength(4);
  expect(left).toEqual(['total-row C6 2']);
});

test('missing markers, words, errors and blanks', () => {
  const error: Cell = { kind: 'error', code: '#N/A' };
  const { values, left } = read([MONTHS, ['Kaya', '-', 5], ['Nord', '-', 'n/a'], ['Sud', 'ten', error], ['Est', '', 7], ['Ouest', 4, 3]]);
  expect(values).toEqual([5, 7, 4, 3]);
  expect(left).toEqual(['missing-marker B2 2', 'missing-marker C3 1', 'not-a-number B4 1', 'error-cell C4 1']);
});

test('notes below, and blank formatted rows', () => {
  const { table, left } = read([MONTHS, ['Kaya', '1', '2'], ['Nord', '3', '4'], [], ['Source: district registers'], [' ', '', '']]);
  expect(left).toEqual(['note-row A5 1']);
  expect(table.dataRows).toEqual({ first: 2, last: 3 });
});

test('a place without values that stands last is no note', () => {
  expect(read([MONTHS, ['Kaya', '1', '2'], ['Nord', '', '']]).left).toEqual([]);
});

test('serial numbers, coordinates and remarks are no measures', () => {
  const { values, left } = read([
    ['#', 'Facility', 'Latitude', 'Jan 2026', 'Feb 2026', 'Comments'],
    ['1', 'HC Kaya', '-15.2', '1', '2', 'late'],
    ['2', 'HC Nord', '-15.3', '3', '4', ''],
  ]);
  expect(values).toEqual([1, 2, 3, 4]);
  expect(left).toEqual(['ignored-column A2 2', 'ignored-column C2 2', 'ignored-column F2 1']);
});

test('a district merged over its facilities, and a section heading merged across', () => {
  const rows = [
    ['District', 'Facility', 'Jan 2026', 'Feb 2026'],
    ['Kaya', 'A', 1, 2],
    ['', 'B', 3, 4],
    ['', 'C', 5, 6],
  ];
  const table = readProposed(gridOf(rows, { merges: [merge(2, 'A', 3, 'A')] }), {});
  expect([...table.observations()].map(({ place }) => place.parents)).toEqual([['Kaya'], ['Kaya'], ['Kaya'], ['Kaya'], [], []]);
  const sections = readProposed(
    gridOf([MONTHS, ['SOUTH', '', ''], ['Kaya', 1, 2], ['NORTH', '', ''], ['Nord', 3, 4]], {
      merges: [merge(2, 'A', 2, 'C'), merge(4, 'A', 4, 'C')],
    }),
    {},
  );
  expect([...sections.observations()].map(({ place }) => `${place.text} < ${place.parents.join()}`)).toEqual([
    'Kaya < SOUTH',
    'Kaya < SOUTH',
    'Nord < NORTH',
    'Nord < NORTH',
  ]);
});

test('periods that are ranges, ambiguous or unreadable, and rows without a place', () => {
  const { values, left } = read([
    ['District', 'Period', 'Cases'],
    ['Kaya', '2026-01', '1'],
    ['Kaya', '2026-02', '1'],
    ['Kaya', 'Apr-2026 To May-2026', '2'],
    ['Kaya', 'soon', '3'],
    ['', '2026-01', '4'],
  ]);
  expect(values).toEqual([1, 1]);
  expect(left).toEqual(['period-range B4 1', 'unreadable-period B5 1', 'no-place A6 1']);
});

test('the order of dates is decided once; without evidence nothing is guessed', () => {
  const proven = read([
    ['District', 'Date', 'Cases'],
    ['Kaya', '03/04/2026', '1'],
    ['Kaya', '13/04/2026', '2'],
  ]);
  expect(proven.table.mapping?.dates).toBe('dmy');
  expect([...proven.table.observations()].map(({ period }) => period.id)).toEqual(['20260403', '20260413']);
  const open = read([
    ['District', 'Date', 'Cases'],
    ['Kaya', '03/04/2026', '1'],
    ['Kaya', '05/06/2026', '2'],
  ]);
  expect(open.values).toEqual([]);
  expect(open.table.leftOut[0]?.code).toBe('ambiguous-period');
});

test('numbers are read in the format that the file proves', () => {
  const { values, table } = read([MONTHS, ['Kaya', '1 234,5', '2'], ['Nord', '12,5', '-3']]);
  expect(values).toEqual([1234.5, 2, 12.5, -3]);
  expect(table.mapping?.numbers).toEqual({ decimal: ',', group: ' ' });
});

test('percent cells keep what they are', () => {
  const table = readProposed(gridOf([MONTHS, ['Kaya', { kind: 'percent', number: 0.95, shown: '95%' }, '95 %'], ['Nord', 1, 2]]), {});
  expect([...table.observations()].slice(0, 2)).toMatchObject([
    { value: 0.95, percent: 'fraction', text: '0.95' },
    { value: 95, percent: 'points', text: '95' },
  ]);
});

test('a hidden sheet is described and left out, unless asked for', () => {
  const rows = [MONTHS, ['Kaya', 1, 2]];
  const hidden = read(rows, { sheet: 'Old', state: 'hidden' });
  expect(hidden.values).toEqual([]);
  expect(hidden.table.layout).toBe('wide-by-period');
  expect(hidden.table.leftOut).toMatchObject([{ code: 'hidden-sheet', cells: 2 }]);
  expect(read(rows, { sheet: 'Old', state: 'hidden' }, { includeHidden: true }).values).toEqual([1, 2]);
});

test('a table may be copied with a spread, and read again', () => {
  const { table } = read([MONTHS, ['Kaya', 1, 2]], { sheet: 'S' });
  expect({ ...table }).toMatchObject({ sheet: 'S', layout: 'wide-by-period', headerRows: [1] });
  expect([...table.observations()]).toEqual([...table.observations()]);
});

test('second period columns must agree', () => {
  const { table } = read([
    ['periodid', 'periodname', 'District', 'Cases'],
    ['202601', 'January 2026', 'Kaya', '1'],
    ['202602', 'March 2026', 'Kaya', '2'],
  ]);
  expect(table.unsure).toMatchObject([{ code: 'periods-differ', at: { line: 3, column: 2 } }]);
});
