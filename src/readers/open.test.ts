import { describe, expect, test } from 'vitest';
import { bytesInMemory } from '../core/bytes.ts';
import type { Mapping } from '../core/mapping.ts';
import { describeFile } from './describe.ts';
import { openSource } from './open.ts';
import { RunningTotal } from './running-total.ts';
import { sniffContent } from './sniff.ts';

const bytes = (text: string) => bytesInMemory(new TextEncoder().encode(text));
const CSV = 'District;Jan 2026;Feb 2026\nKaya;1,5;2\nNord;3;-\n';

describe('sniffContent', () => {
  test.each([
    ['{"dataValues": []}', 'json'],
    ['\uFEFF [ {"dataElement": 1} ]', 'json'],
    ['[District],Month\nKaya,1', 'delimited'],
    ['<?xml version="1.0"?><a/>', 'xml'],
    ['District,Month\n', 'delimited'],
    ['PK\u0003\u0004', 'workbook'],
  ])('%j is %s', (text, kind) => expect(sniffContent(bytes(text))).toBe(kind));
});

test('a delimited file: hash, form and what it holds', async () => {
  const source = await openSource('x.csv', bytes(CSV));
  expect(source).toMatchObject({ format: 'csv', encoding: 'utf-8', delimiter: ';', decimal: ',' });
  // printf 'District;Jan 2026;Feb 2026\nKaya;1,5;2\nNord;3;-\n' | sha256sum
  expect(source.sha256).toBe('ad7830e399e5dccd4bc99cc357fa3693f6305f086e572abd768377dfdd5d9c20');
  expect(describeFile(source).tables).toMatchObject([
    {
      layout: 'wide-by-period',
      headerRows: [1],
      dataRows: { first: 2, last: 3 },
      observations: 3,
      periods: { first: '202601', last: '202602', count: 2, type: 'monthly' },
      places: 2,
      indicators: [{ name: 'value', observations: 3, sum: 6.5 }],
      leftOut: [{ code: 'missing-marker', at: { file: 'x.csv', line: 3, column: 3, cell: 'C3' } }],
    },
  ]);
});

test('a saved mapping is held against the file, and names what the file does not', async () => {
  const { tables } = await openSource('x.csv', bytes(CSV));
  const mapping = { ...(tables[0]?.mapping as Mapping), constants: { indicator: 'Nets' } };
  const again = await openSource('y.csv', bytes(CSV), { mapping });
  expect(describeFile(again).tables[0]?.indicators[0]?.name).toBe('Nets');
  await expect(openSource('z.csv', bytes(CSV.replace('Feb', 'Mar')), { mapping })).rejects.toThrow(
    'Unexpected heading "Mar 2026" in column C, expected "Feb 2026".',
  );
  await expect(openSource('x.csv', bytes(CSV), { mapping: { ...mapping, sheet: 'June' } })).rejects.toThrow(
    'expected the mapped sheet "June"',
  );
});

test.each([
  ['JSON of something else', '{"organisationUnits": [{"id": "a"}]}', 'Unexpected JSON that holds no data'],
  ['a web page', '<!doctype html><html><body>Sign in</body></html>', 'Unexpected'],
  ['an empty file', '', 'Unexpected'],
])('%s is refused in one line', async (_, text, message) => {
  await expect(openSource('x', bytes(text))).rejects.toMatchObject({ name: 'UserError', message: expect.stringContaining(message) });
});

test('sums do not drift', () => {
  const total = new RunningTotal();
  for (let step = 0; step < 10; step++) total.add(0.1, '0.1');
  expect(total.value).toBe(1);
  const large = new RunningTotal();
  for (const value of [1e16, 1, -1e16]) large.add(value, String(value));
  expect(large.value).toBe(1);
});
