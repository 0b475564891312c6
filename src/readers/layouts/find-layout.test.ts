import { expect, test } from 'vitest';
import type { Cell, Grid } from '../../core/grid.ts';
import type { Table } from '../../core/table.ts';
import { placeLabel } from '../../core/place.ts';
import { gridOf, merge } from '../../../test/grid-literal.ts';
import { readProposed } from './index.ts';

function found(rows: readonly (readonly Cell[])[], more: Partial<Grid> = {}): { table: Table; values: string[] } {
  const table = readProposed(gridOf(rows, more), {});
  const values = [...table.observations()].map((one) =>
    [placeLabel(one.place), one.indicator, one.category, one.period.id, one.text].join('|'),
  );
  return { table, values };
}

test('long, with a dimension and year and month apart', () => {
  const { table, values } = found([
    ['Year', 'Month', 'Facility', 'Type', 'Visits'],
    ['2026', '1', 'HC Kaya', 'OPD', '12'],
    ['2026', 'février', 'HC Kaya', 'ANC', '7'],
    ['2026', '2', 'HC Nord', 'OPD', '3'],
  ]);
  expect(table.layout).toBe('long');
  expect(values).toEqual(['HC Kaya|Visits|OPD|202601|12', 'HC Kaya|Visits|ANC|202602|7', 'HC Nord|Visits|OPD|202602|3']);
});

test('long, with data element and value, codes beside names, and parents nearest first', () => {
  const { table } = found([
    ['Region', 'District', 'Facility code', 'Facility', 'Data element', 'Period', 'Value'],
    ['Nord', 'Kaya', 'F1', 'HC Kaya', 'ANC 1st visit', '2026Q1', '12'],
    ['Nord', 'Kaya', 'F1', 'HC Kaya', 'ANC 4th visit', '2026Q1', '5'],
  ]);
  expect(table.layout).toBe('long');
  expect([...table.observations()][0]).toMatchObject({
    place: { text: 'F1', name: 'HC Kaya', parents: ['Kaya', 'Nord'] },
    indicator: 'ANC 1st visit',
    value: 12,
    line: 2,
    column: 7,
  });
});

test('wide by period, an indicator a row, a total at the right', () => {
  const { table, values } = found([
    ['Org unit', 'Data', 'January 2026', 'Feb-26', '202603', 'Total'],
    ['Kaya', 'BCG', '1', '2', '3', '6'],
    ['Kaya', 'OPV', '4', '', '6', '10'],
  ]);
  expect(table.layout).toBe('wide-by-period');
  expect(values).toEqual(['Kaya|BCG||202601|1', 'Kaya|BCG||202602|2', 'Kaya|BCG||202603|3', 'Kaya|OPV||202601|4', 'Kaya|OPV||202603|6']);
  expect(table.leftOut).toMatchObject([{ code: 'total-column', cells: 2, at: { cell: 'F2' } }]);
});

test('wide by period under groups of indicators, merged in a workbook', () => {
  const rows = [
    ['Routine report'],
    [],
    ['District', 'ANC1', '', 'ANC4', ''],
    ['', 'Jan 2026', 'Feb 2026', 'Jan 2026', 'Feb 2026'],
    ['Kaya', 1, 2, 3, 4],
  ];
  const { table, values } = found(rows, { merges: [merge(3, 'A', 4, 'A'), merge(3, 'B', 3, 'C'), merge(3, 'D', 3, 'E')] });
  expect(table.headerRows).toEqual([3, 4]);
  expect(values).toEqual(['Kaya|ANC1||202601|1', 'Kaya|ANC1||202602|2', 'Kaya|ANC4||202601|3', 'Kaya|ANC4||202602|4']);
});

test('the same groups in a delimited file, which keeps no merged cells', () => {
  const { values } = found([
    ['', 'ANC1', '', 'ANC4', ''],
    ['District', 'Jan 2026', 'Feb 2026', 'Jan 2026', 'Feb 2026'],
    ['Kaya', '1', '2', '3', '4'],
  ]);
  expect(values).toEqual(['Kaya|ANC1||202601|1', 'Kaya|ANC1||202602|2', 'Kaya|ANC4||202601|3', 'Kaya|ANC4||202602|4']);
});

test('a year over its months', () => {
  const { table, values } = found([
    ['', '2025', '', '2026'],
    ['Formation sanitaire', 'Nov', 'Déc', 'Janv'],
    ['CSPS Kaya', '1', '2', '3'],
    ['CSPS Nord', '4', '5', '6'],
  ]);
  expect(table.layout).toBe('wide-by-period');
  expect(values.slice(0, 3).map((value) => value.split('|')[3])).toEqual(['202511', '202512', '202601']);
});

test('wide by indicator, the period in the title and groups in two rows of heading', () => {
  const { table, values } = found(
    [
      ['Report for June 2026'],
      ['No', 'Facility', 'OPD visits', '', 'Deliveries'],
      ['', '', '<5', '5+', ''],
      ['1', 'HC Kaya', '10', '20', '3'],
      ['2', 'HC Nord', '11', '21', '4'],
    ],
    { merges: [merge(2, 'C', 2, 'D')] },
  );
  expect(table.layout).toBe('wide-by-indicator');
  expect(values.slice(0, 3)).toEqual([
    'HC Kaya|OPD visits|<5|202606|10',
    'HC Kaya|OPD visits|5+|202606|20',
    'HC Kaya|Deliveries||202606|3',
  ]);
  expect(table.unsure.map(({ code }) => code)).toContain('period-from-title');
});

test('wide by place: what all headings share is the indicator, and one name twice stays two places', () => {
  const { table, values } = found([
    ['periodid', 'periodname', 'RDT cases Kaya Hospital', 'RDT cases Nord Health Centre', 'RDT cases Kaya Hospital'],
    ['202601', 'Jan-26', '1', '2', '3'],
    ['202602', 'Feb-26', '', '5', '6'],
  ]);
  expect(table.layout).toBe('wide-by-place');
  expect(values).toEqual([
    'Kaya Hospital (ambiguous 1)|RDT cases||202601|1',
    'Nord Health Centre|RDT cases||202601|2',
    'Kaya Hospital (ambiguous 2)|RDT cases||202601|3',
    'Nord Health Centre|RDT cases||202602|5',
    'Kaya Hospital (ambiguous 2)|RDT cases||202602|6',
  ]);
  expect(table.unsure).toMatchObject([{ code: 'ambiguous-place', at: { column: 3 } }]);
});

test('the export of a DHIS2 pivot with all its key columns', () => {
  const { table, values } = found([
    [
      'dataid',
      'dataname',
      'datacode',
      'periodid',
      'periodname',
      'organisationunitid',
      'organisationunitname',
      'organisationunitcode',
      'organisationunitdescription',
      'Value',
    ],
    ['fbfJHSPpUQD', 'ANC 1st visit', 'DE_1', '202601', 'January 2026', 'O6uvpzGd5pu', 'Bo', 'OU_264', '', '12'],
    ['cYeuwXTCPkU', 'ANC 2nd visit', 'DE_2', '202601', 'January 2026', 'O6uvpzGd5pu', 'Bo', 'OU_264', '', '9.5'],
  ]);
  expect(table.layout).toBe('long');
  expect(values).toEqual(['O6uvpzGd5pu|ANC 1st visit||202601|12', 'O6uvpzGd5pu|ANC 2nd visit||202601|9.5']);
});

test('a sheet named after its month, and French headings', () => {
  const { values } = found(
    [
      ['N°', 'District sanitaire', 'Consultations', 'Accouchements'],
      [1, 'Kaya', 10, 2],
      [2, 'Nord', 12, 3],
    ],
    { sheet: 'Juin 2026' },
  );
  expect(values).toEqual([
    'Kaya|Consultations||202606|10',
    'Kaya|Accouchements||202606|2',
    'Nord|Consultations||202606|12',
    'Nord|Accouchements||202606|3',
  ]);
});

test('a register of one facility: the place stands in a title', () => {
  const { values } = found([['Health facility: HC Kaya'], ['Month', 'ANC1', 'ANC4'], ['Jan 2026', '5', '3'], ['Feb 2026', '6', '2']]);
  expect(values[0]).toBe('HC Kaya|ANC1||202601|5');
});

test('a period that no part of the file says is not guessed from the file name', () => {
  const { table, values } = found(
    [
      ['District', 'Nets'],
      ['Kaya', '5'],
      ['Nord', '6'],
    ],
    { file: 'report 2018.csv' },
  );
  expect(values).toEqual([]);
  expect([...(table.incomplete?.() ?? [])].map(({ value }) => value)).toEqual([5, 6]);
  expect(table.leftOut).toMatchObject([{ code: 'no-period', cells: 2 }]);
  expect(table.unsure[0]?.text).toContain("The file's name suggests 2018");
});

test.each([
  ['nothing', [], 'no-values'],
  [
    'words only',
    [
      ['District', 'uid', 'Owner'],
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ],
    'no-values',
  ],
  [
    'numbers only',
    [
      ['1', '2'],
      ['3', '4'],
    ],
    'no-header',
  ],
])('unknown, with the reason: %s', (_, rows, code) => {
  const { table, values } = found(rows);
  expect(table.layout).toBe('unknown');
  expect(values).toEqual([]);
  expect(table.unsure[0]?.code).toBe(code);
});

test('years across, as in the immunisation estimates: the country is the place, a sheet the indicator', () => {
  const rows = [
    ['unicef_region', 'iso3', 'country', 'vaccine', '2025', '2024'],
    ['ESAR', 'RWA', 'Rwanda', 'dtp1', 98, 97],
    ['ESAR', 'KEN', 'Kenya', 'dtp1', 95, ''],
  ];
  const { table, values } = found(rows, { sheet: 'DTP1' });
  expect(table.layout).toBe('wide-by-period');
  expect(values.map((value) => value.replace('|dtp1|', '||'))).toEqual(['RWA|DTP1||2025|98', 'RWA|DTP1||2024|97', 'KEN|DTP1||2025|95']);
  expect([...table.observations()][0]?.place).toEqual({ text: 'RWA', name: 'Rwanda', parents: ['ESAR'] });
});

test('a weekly register with an unreadable week in one row keeps the others', () => {
  const { table, values } = found([
    ['Facility', 'Epi week', 'Cases'],
    ['HC Kaya', '2026W1', '3'],
    ['HC Kaya', '2026W2', '4'],
    ['HC Kaya', '2026W77', '5'],
  ]);
  expect(values).toEqual(['HC Kaya|Cases||2026W1|3', 'HC Kaya|Cases||2026W2|4']);
  expect(table.leftOut).toMatchObject([{ code: 'unreadable-period', cells: 1, at: { cell: 'B4' } }]);
});

test('a total column is told from a measure called total by its sums', () => {
  const { table } = found(
    [
      ['Facility', 'Under 5', 'Over 5', 'Total cases', 'Total deaths'],
      ['A', '1', '2', '3', '1'],
      ['B', '4', '5', '9', '0'],
    ],
    { sheet: 'June 2026' },
  );
  expect(table.mapping?.values.map(({ indicator }) => indicator)).toEqual(['Under 5', 'Over 5', 'Total deaths']);
});

test('a file without a heading: its first row of data is not taken for one', () => {
  const { table } = found([
    ['Kaya', 'ANC1', '202601', '5'],
    ['Kaya', 'ANC4', '202601', '6'],
    ['Nord', 'ANC1', '202601', '7'],
  ]);
  expect(table).toMatchObject({ layout: 'unknown', headerRows: [], unsure: [{ code: 'no-header' }] });
});

test('a list of places has a heading of one row, and no values', () => {
  const { table } = found([
    ['level_2_name', 'level_3_name'],
    ['KONGO CENTRAL', 'BOMA BUNGU'],
    ['SANKURU', 'EKANGA CENTRE DE SANTE'],
  ]);
  expect(table).toMatchObject({ layout: 'unknown', headerRows: [1], unsure: [{ code: 'no-values' }] });
});

test('a French code of facilities beside a shortened name tells the facilities apart', () => {
  const { table } = found([
    ['District', 'Code formation', 'Formation sanitaire', 'Mois', 'Accouchements'],
    ['Gasabo', 'D01F01', 'CS', '2024-07', '42'],
    ['Gasabo', 'D01F02', 'CS', '2024-07', '55'],
  ]);
  expect([...table.observations()].map(({ place, value }) => [place.text, place.name, value])).toEqual([
    ['D01F01', 'CS', 42],
    ['D01F02', 'CS', 55],
  ]);
});
