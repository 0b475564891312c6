import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesInMemory } from '../../src/core/bytes.ts';
import { openSource } from '../../src/readers/open.ts';

/** How a program may write a table as text. */
const DIALECT = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  record_delimiter: fc.constantFrom('\n', '\r\n', '\r'),
  quoted: fc.boolean(),
  bom: fc.boolean(),
  eof: fc.boolean(),
  encoding: fc.constantFrom('utf-8', 'utf-16le', 'windows-1252'),
});

/** Names that the separators, quotes and line ends of every dialect stand in. */
const NAME = fc
  .string({ unit: fc.constantFrom('a', 'K', 'é', 'ô', '7', '"', ',', ';', '|', '\t', '\n', "'", ' '), minLength: 1, maxLength: 9 })
  .map((text) => `Clinic ${text}`);
const ROW = fc.record({
  place: NAME,
  element: fc.constantFrom('OPD visits', 'ANC; first', 'BCG, given', 'Stock "A"'),
  month: fc.integer({ min: 1, max: 12 }),
  value: fc.oneof(
    fc.integer({ min: -999, max: 99_999 }),
    fc.double({ min: 0, max: 1e6, noNaN: true }).map((number) => Math.round(number * 100) / 100),
  ),
});

/** csv-stringify leaves a line feed bare where lines end with CR alone: then nobody could tell it from a line end. */
const LINE_BREAK = /[\r\n]/u;

const fold = (text: string): string => text.trim().replace(/\s+/gu, ' ');

function encoded(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-16le') return Buffer.from(`\uFEFF${text.replace(/^\uFEFF/u, '')}`, 'utf16le');
  return Buffer.from(encoding === 'utf-8' ? text : text.replace(/^\uFEFF/u, ''), encoding === 'utf-8' ? 'utf8' : 'latin1');
}

test('a table written in any dialect reads back to itself', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(ROW, { minLength: 3, maxLength: 30 }), DIALECT, async (rows, { encoding, ...dialect }) => {
      const period = (month: number): string => `2026${String(month).padStart(2, '0')}`;
      const table = rows.map(({ place, element, month, value }) => [place, element, period(month), value]);
      const text = stringify([['place', 'indicator', 'period', 'value'], ...table], { ...dialect, quoted_match: LINE_BREAK });
      const source = await openSource('written.csv', bytesInMemory(encoded(text, encoding)));
      const read = source.tables.flatMap((one) => [...one.observations()]);
      expect(read.map(({ place, indicator, period: { id }, value }) => [place.text, indicator, id, value])).toEqual(
        rows.map(({ place, element, month, value }) => [fold(place), element, period(month), value === 0 ? 0 : value]),
      );
      expect(source.tables.flatMap(({ leftOut }) => leftOut)).toEqual([]);
      expect(source.delimiter).toBe(dialect.delimiter);
    }),
    { numRuns: Number(process.env['ROUND_TRIPS'] ?? 300) },
  );
});
