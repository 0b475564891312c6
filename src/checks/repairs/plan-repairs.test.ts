import { describe, expect, test } from 'vitest';
import type { Mapping } from '../../core/mapping.ts';
import type { Observation } from '../../core/observation.ts';
import { readPeriod, type Period } from '../../core/period/index.ts';
import type { Place } from '../../core/place.ts';
import type { Repair } from '../../core/repair.ts';
import type { Table } from '../../core/table.ts';
import { gridOf } from '../../../test/grid-literal.ts';
import { unexpectedChanges } from './compare-readings.ts';
import { decimalRepair } from './decimal-sign.ts';
import { planRepairs } from './plan-repairs.ts';

const place = (code: string, name: string, aliases: readonly string[] = []): Place => ({ code, name, level: 'district', aliases });
const PLACES = [
  place('D1', 'Gakenke', ['Gakenke DH', 'Nord']),
  place('D2', 'Rulindo', ['Nord', 'Gakenke 2']),
  place('D3', 'Gakenke 2'),
  place('D4', '=cmd', ['Kaya']),
];

function periodOf(text: string): Period | undefined {
  const read = readPeriod(text);
  return read.kind === 'period' ? read.period : undefined;
}

function tableOf(rows: readonly (readonly string[])[], more: Partial<Mapping> = {}): Table {
  const mapping: Mapping = {
    layout: 'long',
    headerRows: [1],
    firstRow: 2,
    keys: [
      { column: 1, header: 'place', role: 'place' },
      { column: 2, header: 'indicator', role: 'indicator' },
      { column: 3, header: 'period', role: 'period' },
    ],
    values: [{ column: 4, header: 'value' }],
    constants: {},
    numbers: { decimal: '.' },
    ...more,
  };
  const observations = (): Observation[] =>
    rows.slice(1).flatMap(([name = '', indicator = '', text = ''], index) => {
      const period = periodOf(text.trim());
      return period === undefined
        ? []
        : [{ place: { text: name.trim(), parents: [] }, indicator, category: '', period, value: 1, text: '1', line: index + 2, column: 4 }];
    });
  return { layout: mapping.layout, mapping, headerRows: [1], observations, leftOut: [], unsure: [], notes: [], grid: gridOf(rows) };
}

const HEAD = ['place', 'indicator', 'period', 'value'];
const plan = (...rows: readonly string[][]): [string | undefined, string, readonly string[]][] =>
  planRepairs('a.csv', [tableOf([HEAD, ...rows])], { places: PLACES }).map(({ at, to, why }) => [at.cell, to, why]);

describe('planRepairs', () => {
  test('a clean file has none', () => {
    expect(plan(['Gakenke', 'ANC first visits', '202606', '12.5'])).toEqual([]);
  });

  test('spaces around and inside names, not inside several lines', () => {
    expect(plan([' Gakenke', 'ANC  first visits ', '202606', ' 12 '], ['Rulindo', 'ANC\nfirst ', '202606', '1'])).toEqual([
      ['A2', 'Gakenke', ['spaces']],
      ['B2', 'ANC first visits', ['spaces']],
    ]);
  });

  test('an exact alias of one place becomes its name; two bearers, another place’s name and other case do not', () => {
    expect(plan(['Gakenke  DH', 'x', '202606', '1'])).toEqual([['A2', 'Gakenke', ['spaces', 'alias']]]);
    expect(plan(['Nord', 'x', '202606', '1'], ['Gakenke 2', 'x', '202606', '1'], ['GAKENKE DH', 'x', '202606', '1'])).toEqual([]);
  });

  test('in a column of codes it becomes the code', () => {
    const table = tableOf([HEAD, ['Gakenke DH', 'x', '202606', '1']], { keys: [{ column: 1, header: 'place', role: 'place-code' }] });
    expect(planRepairs('a.csv', [table], { places: PLACES })[0]).toMatchObject({ from: 'Gakenke DH', to: 'D1', why: ['alias'] });
  });

  test('nothing becomes what a spreadsheet program would run', () => {
    expect(plan(['Kaya', ' =1+1', '202606', '1'], [' @x', '-x ', '202606', '1'])).toEqual([]);
  });

  test('a period that is read becomes canonical; what is not read stays', () => {
    expect(
      plan(
        ['Gakenke', 'x', 'June 2026', '1'],
        ['Gakenke', 'x', 'T2 2026', '1'],
        ['Gakenke', 'x', ' 202606', '1'],
        ['Gakenke', 'x', 'soon', '1'],
      ),
    ).toEqual([
      ['C2', '202606', ['period-spelling']],
      ['C3', '2026Q2', ['period-spelling']],
      ['C4', '202606', ['spaces']],
    ]);
  });

  test('a decimal comma among decimal points, never what may group thousands, never a value', () => {
    expect(plan(['Gakenke', 'x', '202606', '12,5'], ['Gakenke', 'x', '202606', '1,234'], ['Gakenke', 'x', '202606', '812'])).toEqual([
      ['D2', '12.5', ['decimal-sign']],
    ]);
  });

  test('in a data value set a comma may be text', () => {
    const table = tableOf([HEAD, ['Gakenke', 'x', '202606', '12,5']], { layout: 'data-value-set' });
    expect(planRepairs('a.csv', [table], { places: PLACES })).toEqual([]);
  });

  test('headings: periods and aliases, but never two of the same', () => {
    const rows = [
      ['place ', 'Jan 2026', 'Feb 2026', 'February 2026'],
      ['Gakenke', '1', '2', '3'],
    ];
    const values = ['202601', '202602', '202602'].map((period, index) => ({
      column: index + 2,
      header: rows[0]?.[index + 1] ?? '',
      period,
    }));
    const table = tableOf(rows, { layout: 'wide-by-period', keys: [{ column: 1, header: 'place', role: 'place' }], values });
    const planned = planRepairs('a.csv', [{ ...table, observations: () => [] }], { places: PLACES });
    expect(planned.map(({ at, to }) => [at.cell, to])).toEqual([
      ['A1', 'place'],
      ['B1', '202601'],
    ]);
  });
});

describe('decimalRepair', () => {
  test.each([
    ['12,5', '.', '12.5'],
    ['-0,125', '.', '-0.125'],
    ['1 234,5', '.', '1234.5'],
    ['1.234,5', '.', '1234.5'],
    ['95,5 %', '.', '95.5 %'],
    ['12.5', ',', '12,5'],
    ['1,234', '.', undefined],
    ['1 234', '.', undefined],
    ['12.5', '.', undefined],
    ['1,23,456', '.', undefined],
    ['n/a', '.', undefined],
    ['', '.', undefined],
  ] as const)('%s with decimal %s → %s', (text, decimal, to) => {
    expect(decimalRepair(text, { decimal })?.to).toBe(to);
  });
});

describe('unexpectedChanges', () => {
  const rows = [HEAD, ['Gakenke', 'x', '202606', '1'], ['Rulindo', 'x', '202606', '1']];
  test('none where both read the same', () => {
    expect(unexpectedChanges([tableOf(rows)], [tableOf(rows)], [])).toEqual([]);
  });

  test('another place, a lost value and a new value are each told', () => {
    const repairs: Repair[] = [{ at: { file: 'a.csv', line: 9, column: 1, cell: 'A9' }, from: 'a', to: 'b', why: ['spaces'] }];
    const told = (after: readonly (readonly string[])[]): (string | undefined)[] =>
      unexpectedChanges([tableOf(rows)], [tableOf(after)], repairs).map(({ cell }) => cell);
    expect(told([HEAD, ['Gakenke', 'x', '202606', '1'], ['Kaya', 'x', '202606', '1']])).toEqual(['D3']);
    expect(told([HEAD, ['Gakenke', 'x', '202606', '1']])).toEqual(['D3']);
    expect(told([...rows, ['Kaya', 'x', '202606', '1']])).toEqual(['D4']);
    expect(told([HEAD, ['Gakenke', 'x', '202605', '1'], ['Rulindo', 'x', '202606', '1']])).toEqual(['D2']);
  });

  test('a place changed by an alias is expected', () => {
    const repairs: Repair[] = [{ at: { file: 'a.csv', line: 3, column: 1 }, from: 'Rulindo', to: 'R', why: ['alias'] }];
    expect(
      unexpectedChanges([tableOf(rows)], [tableOf([HEAD, ['Gakenke', 'x', '202606', '1'], ['R', 'x', '202606', '1']])], repairs),
    ).toEqual([]);
  });
});
