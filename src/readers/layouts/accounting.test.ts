import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell } from '../../core/grid.ts';
import { gridOf } from '../../../test/grid-literal.ts';
import { isBlank } from './cell-text.ts';
import { readProposed } from './index.ts';

const PLACE = fc.constantFrom('Kaya', 'Nord', 'TOTAL', 'Total Clinic', '', ' ', 'Sous-total', 'District', 'Source: x');
const CELL: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -5, max: 5000 }).map(String) },
  fc.integer(),
  fc.constantFrom<Cell>(
    '',
    ' ',
    '-',
    'n/a',
    '1,5',
    '1.5',
    '12 %',
    'ten',
    true,
    { kind: 'error', code: '#REF!' },
    { kind: 'percent', number: 0.5, shown: '50%' },
    { kind: 'date', iso: '2026-01-01' },
  ),
);
const PERIOD = fc.constantFrom('202601', '2026Q1', 'Jan-26', 'soon', '', 'TOTAL', '03/04/2026');
const HEADINGS = [
  ['District', 'Jan 2026', 'Feb 2026', 'Total'],
  ['Facility', 'Period', 'ANC1', 'ANC4'],
  ['Period', 'Kaya Hospital', 'Nord Hospital', 'Kaya Hospital'],
  ['Region', 'District', 'Cases', 'Deaths'],
];

/** Every cell with a value under a value heading is an observation, or incomplete, or left out: once. */
test('no cell is lost or counted twice', () => {
  const table = fc.constantFrom(...HEADINGS).chain((heading) => {
    const key = (name: string) => (/Period/u.test(name) ? PERIOD : /^(?:District|Facility|Region)$/u.test(name) ? PLACE : CELL);
    return fc.tuple(fc.constant(heading), fc.array(fc.tuple(...heading.map(key)), { minLength: 1, maxLength: 12 }));
  });
  fc.assert(
    fc.property(table, ([heading, rows]) => {
      const read = readProposed(gridOf([heading, ...rows]), {});
      const cells = [...read.observations()].map(({ line, column }) => `${line} ${column}`);
      const incomplete = [...(read.incomplete?.() ?? [])].map(({ line, column }) => `${line} ${column}`);
      const mapping = read.mapping;
      if (mapping === undefined) return;
      expect(new Set([...cells, ...incomplete]).size).toBe(cells.length + incomplete.length);
      const data = [heading, ...rows].slice(Math.max(...read.headerRows));
      const wanted = data.flatMap((row: readonly Cell[]) => mapping.values.filter(({ column }) => !isBlank(row[column - 1]))).length;
      const others = new Set(['ignored-column', 'total-column', 'note-row']);
      const left = read.leftOut
        .filter(({ code, reason }) => !others.has(code) && !reason.startsWith('nothing says'))
        .reduce((sum, entry) => sum + entry.cells, 0);
      expect(cells.length + incomplete.length + left).toBe(wanted);
    }),
    { numRuns: 1000 },
  );
});

/** Met by the property above, with seed −135971667: the second row was taken for a heading, and the total's error told twice. */
test('an error in a total row under a bad row is counted once', () => {
  const error: Cell = { kind: 'error', code: '#REF!' };
  const rows = [
    ['Facility', 'Period', 'ANC1', 'ANC4'],
    ['Kaya', '202601', '0', '0'],
    ['Kaya', '202601', '', 'ten'],
    ['TOTAL', '2026Q1', error, 0],
  ];
  const read = readProposed(gridOf(rows), {});
  expect(read.headerRows).toEqual([1]);
  expect([...read.observations()].map(({ line, column }) => [line, column])).toEqual([
    [2, 3],
    [2, 4],
  ]);
  expect(read.leftOut.map(({ code, cells, at }) => [code, cells, at.line])).toEqual([
    ['not-a-number', 1, 3],
    ['total-row', 2, 4],
  ]);
});
