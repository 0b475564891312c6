import { parse } from 'csv-parse/sync';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeNationalYear } from './write-national-year.ts';

const folder = mkdtempSync(join(tmpdir(), 'national-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the file holds what its writer counted, and the same each time', () => {
  const [file, again] = [join(folder, 'a.csv'), join(folder, 'b.csv')];
  const written = writeNationalYear(file, 144_000);
  expect(writeNationalYear(again, 144_000)).toEqual(written);
  expect(readFileSync(again).equals(readFileSync(file))).toBe(true);
  const [, ...rows] = parse(readFileSync(file)) as string[][];
  const keys = rows.map((row) => row.slice(0, 4).join('|'));
  expect(written).toMatchObject({ rows: rows.length, bytes: readFileSync(file).length, series: 4000 });
  expect(rows.filter((row) => Number.isNaN(Number(row[4])))).toHaveLength(written.notNumbers);
  expect(keys.length - new Set(keys).size).toBe(written.repeated);
  expect([written.notNumbers, written.repeated]).toEqual([1, 1]);
  expect(new Set(rows.map((row) => row.slice(0, 3).join('|'))).size).toBe(4000);
  expect(new Set(rows.map((row) => row[3])).size).toBe(36);
});
