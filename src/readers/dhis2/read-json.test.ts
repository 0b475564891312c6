import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hasRealData, realData } from '../../../test/real-data.ts';
import type { Table } from '../../core/table.ts';
import { UserError } from '../../core/user-error.ts';
import { analyticsRows } from './analytics-rows.ts';
import { readAnalytics } from './analytics-table.ts';
import { readDhis2Json } from './read-json.ts';

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function read(value: unknown): Table | undefined {
  return readDhis2Json(bytesOf(JSON.stringify(value)), 'a.json')?.[0];
}

function said(table: Table): string[] {
  return [...table.observations()].map(({ place, indicator, category, period, text }) =>
    [place.text, indicator, category, period.id, text].join('|'),
  );
}

describe('data value sets', () => {
  test('the set speaks for values that do not', () => {
    const table = read({
      dataSet: 'ds',
      completeDate: '2012-01-09',
      period: '201201',
      orgUnit: 'ou1',
      attributeOptionCombo: 'aoc',
      dataValues: [
        { dataElement: 'a', value: '1', comment: 'x', followup: false },
        { dataElement: 'b', categoryOptionCombo: 'coc', period: '2012Q1', orgUnit: 'ou2', value: 2.5 },
        { dataElement: 'c', value: true, attributeOptionCombo: 'default' },
      ],
    })!;
    expect(said(table)).toEqual(['ou1|a|default / aoc|201201|1', 'ou2|b|coc / aoc|2012Q1|2.5', 'ou1|c||201201|true']);
    expect([table.layout, table.leftOut, table.unsure]).toEqual(['data-value-set', [], []]);
  });

  test('a value knows the line and column where it begins', () => {
    const text =
      '{"orgUnit": "o",\r\n "period": "2012",\r\n "dataValues": [\r\n  {"dataElement": "a", "value": "1"}, {"dataElement": "b", "value": ""}\r\n]}';
    const [table] = readDhis2Json(bytesOf(text), 'a.json')!;
    expect([...table!.observations()].map(({ line, column }) => [line, column])).toEqual([[4, 3]]);
    expect(table!.leftOut).toEqual([
      { at: { file: 'a.json', line: 4, column: 39, field: 'dataValues[1].value' }, code: 'missing-value', reason: 'no value', cells: 0 },
    ]);
    expect(table!.dataRows).toEqual({ first: 4, last: 4 });
  });

  test('what is no data value is left out with its field', () => {
    const value = { dataElement: 'a', period: '2012', orgUnit: 'o', value: '1' };
    const table = read({
      dataValues: [
        7,
        null,
        [],
        { ...value, value: { a: 1 } },
        { ...value, period: '2016Q5' },
        { ...value, deleted: true },
        { ...value, org_Unit: 'o' },
        { ...value, value: null },
        value,
      ],
    })!;
    expect(said(table)).toEqual(['o|a||2012|1']);
    expect(table.leftOut.map(({ at, code }) => `${at.field} ${code}`)).toEqual([
      'dataValues[0] no-data-value',
      'dataValues[1] no-data-value',
      'dataValues[2] no-data-value',
      'dataValues[3].value no-data-value',
      'dataValues[4].period unreadable-period',
      'dataValues[5].deleted deleted-value',
      'dataValues[6].org_Unit misspelt-attribute',
      'dataValues[7].value missing-value',
    ]);
    expect(table.leftOut[6]!.reason).toBe('Unexpected attribute "org_Unit", expected "orgUnit", correct its name.');
  });

  test.skipIf(!hasRealData('datim-validation/uploads/test-json.json'))('datim’s 1,000 values', () => {
    const path = 'datim-validation/uploads/test-json.json';
    const [table] = readDhis2Json(readFileSync(realData(path)), path)!;
    const values = [...table!.observations()];
    // jq '.dataValues | length' and the sum of its values
    expect([values.length, Math.round(values.reduce((sum, value) => sum + (value.value ?? 0), 0) * 1000) / 1000]).toEqual([
      1000, 78814.212,
    ]);
    expect([table!.leftOut, table!.unsure]).toEqual([[], []]);
  });

  test.skipIf(!hasRealData('datim-validation/uploads/test-json-bad-attributes.json'))('datim’s unknown attributes are told', () => {
    const path = 'datim-validation/uploads/test-json-bad-attributes.json';
    const [table] = readDhis2Json(readFileSync(realData(path)), path)!;
    expect([...table!.observations()]).toHaveLength(3);
    expect(table!.unsure.map(({ at, code }) => `${at.line} ${at.field} ${code}`)).toEqual([
      '11 dataValues[1].disagg unknown-attribute',
      '11 dataValues[1].mechanism unknown-attribute',
    ]);
  });
});

describe('analytics', () => {
  const header = (name: string, meta: boolean, hidden = false) => ({ name, meta, hidden });
  const headers = [
    header('dx', true),
    header('ou', true),
    header('co', true),
    header('pe', true),
    header('x', true, true),
    header('value', false),
  ];

  test('names come from the items, places keep their identifier', () => {
    const items = {
      d1: { name: 'ANC  first' },
      d2: { name: 'Twice' },
      d3: { name: 'Twice' },
      o1: { name: 'Kaya' },
      c1: { name: 'Male' },
      c0: { name: 'default' },
    };
    const rows = [
      ['d1', 'o1', 'c1', '202001', 'z', '5.0'],
      ['d2', 'o1', 'c0', '202001', 'z', '1.5E3'],
      ['d3', 'o2', 'HllvX50cXC0', '2020Q1', 'z', 'text'],
      ['d3', 'o2', '', '2020Q1', 'z', ''],
      ['d3', 'o2', '', 'LAST_YEAR', 'z', '1'],
      ['d3'],
    ];
    const table = read({ headers, rows, metaData: { items } })!;
    expect(said(table)).toEqual(['o1|ANC first|Male|202001|5.0', 'o1|d2||202001|1500', 'o2|d3||2020Q1|text']);
    expect([...table.observations()].map((value) => value.place.name)).toEqual(['Kaya', 'Kaya', undefined]);
    expect(table.leftOut.map(({ at, code }) => `${at.field} ${code}`)).toEqual([
      'rows[3].value missing-value',
      'rows[4].pe unreadable-period',
      'rows[5] no-analytics-row',
    ]);
  });

  test('a filter of one item says what no column says', () => {
    const short = [header('dx', true), header('value', false)];
    const metaData = { names: { o: 'Kaya' }, dimensions: { pe: ['2020'], ou: ['o'] } };
    expect(said(read({ headers: short, rows: [['d', '1']], metaData })!)).toEqual(['o|d||2020|1']);
    const without = read({ headers: short, rows: [['d', '1']], height: 2 })!;
    expect(without.leftOut.map(({ code, reason }) => [code, reason])).toEqual([['unreadable-period', 'no period']]);
    expect(without.unsure.map(({ code }) => code)).toEqual(['rows-not-as-declared']);
  });

  test('values without a place say so', () => {
    const table = read({ headers: [header('dx', true), header('pe', true), header('value', false)], rows: [['d', '2020', '1']] })!;
    expect([said(table), table.unsure.map(({ code }) => code)]).toEqual([['|d||2020|1'], ['no-place']]);
  });

  test.skipIf(!hasRealData('dhis2-analytics/aggregate'))('target-with-legend: value = numerator × factor ÷ denominator', () => {
    const path = 'dhis2-analytics/aggregate/target-with-legend.data.json';
    const rows = analyticsRows(readFileSync(realData(path)), path);
    expect(rows).toHaveLength(196);
    for (const { value, numerator, denominator, factor } of rows) {
      expect(Math.abs((numerator! * factor!) / denominator! - value!)).toBeLessThanOrEqual(0.05 + 1e-9);
    }
  });

  test.skipIf(!hasRealData('dhis2-analytics/aggregate')).each([
    ['avgTotalAggregationType', 104, []],
    ['deepWithFilters', 24, []],
    ['diseaseWeeks', 25, ['no-place']],
    ['emptyColumns', 42, ['no-place']],
    ['hierarchy', 2197, []],
    ['lastFiveYears', 1, ['no-place']],
    ['simple', 13, ['rows-not-as-declared']],
    ['target-with-legend', 196, []],
    ['weeklyColumns', 10, ['no-place']],
  ])('%s', (name, values, unsure) => {
    const path = `dhis2-analytics/aggregate/${name}.data.json`;
    const table = readAnalytics(readFileSync(realData(path)), path);
    const keys = [...table.observations()].map(({ place, indicator, category, period }) =>
      [place.text, indicator, category, period.id].join('|'),
    );
    expect([keys.length, new Set(keys).size, table.leftOut, table.unsure.map(({ code }) => code)]).toEqual([values, values, [], unsure]);
  });
});

describe('other files', () => {
  test.each([
    {},
    [],
    'a',
    1,
    null,
    { dataElements: [{ id: 'a', name: 'b' }] },
    { dataValues: 'x' },
    { headers: [], rows: [] },
    { headers: [{ name: 'event' }], rows: [['a']] },
  ])('%j is no data', (value) => {
    expect(read(value)).toBeUndefined();
    expect(() => readAnalytics(bytesOf(JSON.stringify(value)), 'a.json')).toThrow('Unexpected JSON, expected an analytics response');
    expect(() => analyticsRows(bytesOf(JSON.stringify(value)), 'a.json')).toThrow('Unexpected JSON, expected an analytics response');
  });

  test.skipIf(!hasRealData('datim-validation/metadata'))('metadata is no data', () => {
    const path = 'datim-validation/metadata/dataElements-74e9df.json';
    expect(readDhis2Json(readFileSync(realData(path)), path)).toBeUndefined();
  });

  test('an empty set holds nothing', () => {
    const table = read({ dataValues: [] })!;
    expect([[...table.observations()], table.leftOut, table.dataRows]).toEqual([[], [], undefined]);
  });

  test('broken JSON says where', () => {
    const failure = (text: Uint8Array): UserError => {
      try {
        readDhis2Json(text, 'a.json');
      } catch (error) {
        expect(error).toBeInstanceOf(UserError);
        return error as UserError;
      }
      throw new Error('nothing was refused');
    };
    expect(failure(bytesOf('{"dataValues": [\n  {"a": 1}\n  {"b": 2}\n]}')).line).toBe(
      'a.json, line 3, column 3: Unexpected "{", expected a comma or ]. Export it again, or mend it at this place.',
    );
    expect(failure(bytesOf('{"dataValues": [')).message).toBe('Unexpected end of the file, expected a value.');
    expect(failure(Uint8Array.of(0x7b, 0xff, 0x7d)).message).toBe('Unexpected bytes, expected text in utf-8.');
    expect(failure({ length: 300 * 1024 ** 2 } as Uint8Array).message).toBe('Unexpected size of 300 MB, expected at most 256 MB.');
  });

  test('a byte order mark and UTF-16 are understood', () => {
    const text = '{"dataValues":[{"dataElement":"é","period":"2012","orgUnit":"o","value":"1"}]}';
    const utf16 = Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'));
    for (const bytes of [bytesOf(`\uFEFF${text}`), utf16]) expect(said(readDhis2Json(bytes, 'a.json')![0]!)).toEqual(['o|é||2012|1']);
  });
});
