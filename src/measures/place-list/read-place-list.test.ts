import { expect, test } from 'vitest';
import type { Cell, Grid } from '../../core/grid.ts';
import { levelOfHeading } from './level-of-heading.ts';
import { asOrgUnits, readPlaceList } from './read-place-list.ts';

function gridOf(rows: readonly (readonly Cell[])[]): Grid {
  return {
    file: 'list.csv',
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    notes: [],
    rows: () => rows.map((cells, index) => ({ line: index + 1, cells })),
  };
}

function pathsOf(rows: readonly (readonly Cell[])[]): string[] | undefined {
  return readPlaceList(gridOf(rows))?.places.map(({ code, name, parent, level }) => `${level}: ${code} = ${name} < ${parent ?? ''}`);
}

test.each([
  ['level_2_name', 2, 'name'],
  ['Niveau 3', 3, 'name'],
  ['orgunitlevel4', 4, 'name'],
  ['admin2Name_fr', 2, 'name'],
  ['level_2_uid', 2, 'code'],
  ['Zone de Santé', 104, 'name'],
  ['Code du district', 104, 'code'],
  ['Facility name', 108, 'name'],
  ['Établissement', 108, 'name'],
])('%s is rank %i, %s', (heading, rank, part) => {
  expect(levelOfHeading(heading)).toEqual({ rank, part });
});

test.each(['level_2_example_attr', 'value', 'remarks', '', 'period', 'area in km'])('%s is no level', (heading) => {
  expect(levelOfHeading(heading)).toBeUndefined();
});

test('levels may stand in any order, with codes beside them', () => {
  expect(
    pathsOf([
      ['List of facilities 2026'],
      ['Facility', 'District', 'District code', 'Beds'],
      ['CS Kaya', 'Gakenke', 'D1', 10],
      ['CS Minazi', 'Gakenke', 'D1', 12],
    ]),
  ).toEqual(['District: D1 = Gakenke < ', 'Facility: Gakenke / CS Kaya = CS Kaya < D1', 'Facility: Gakenke / CS Minazi = CS Minazi < D1']);
});

test('headings that say nothing: columns of words that nest, without constants and numbers', () => {
  expect(
    pathsOf([
      ['A', 'B', 'C', 'D'],
      ['Nord', 'Kaya', 7, 'x'],
      ['Nord', 'Boma', 8, 'x'],
      ['Sud', 'Kaya', 9, 'x'],
      ['Sud', 'Mbula', 9, 'x'],
    ]),
  ).toEqual([
    'A: Nord = Nord < ',
    'B: Nord / Kaya = Kaya < Nord',
    'B: Nord / Boma = Boma < Nord',
    'A: Sud = Sud < ',
    'B: Sud / Kaya = Kaya < Sud',
    'B: Sud / Mbula = Mbula < Sud',
  ]);
});

test('a code that two places share stays with the first; a blank level is passed over', () => {
  expect(
    pathsOf([
      ['Province', 'District', 'District code', 'Facility'],
      ['P1', 'D', '7', 'F1'],
      ['P2', 'D', '7', ''],
      ['P2', '', '', 'F2'],
    ]),
  ).toEqual([
    'Province: P1 = P1 < ',
    'District: 7 = D < P1',
    'Facility: P1 / D / F1 = F1 < 7',
    'Province: P2 = P2 < ',
    'District: P2 / D = D < P2',
    'Facility: P2 / F2 = F2 < P2',
  ]);
});

test('numbers alone, or nothing, are no list', () => {
  expect(pathsOf([])).toBeUndefined();
  expect(
    pathsOf([
      ['a', 'b'],
      [1, 2],
      [3, 4],
    ]),
  ).toBeUndefined();
});

test('as organisation units each has its level', () => {
  const list = readPlaceList(
    gridOf([
      ['Province', 'District'],
      ['P', 'D1'],
      ['P', 'D2'],
    ]),
  );
  expect(asOrgUnits(list?.places ?? []).map(({ id, level }) => [id, level])).toEqual([
    ['P', 1],
    ['P / D1', 2],
    ['P / D2', 2],
  ]);
});
