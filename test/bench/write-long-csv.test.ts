import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, expect, test } from 'vitest';
import { writeLongCsv } from './write-long-csv.ts';

const folder = mkdtempSync(join(tmpdir(), 'long-csv-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([false, true])('the file holds what its writer counted, and each key once (quoted: %s)', (quoted) => {
  const file = join(folder, `${quoted}.csv`);
  const written = writeLongCsv(file, 25_000, quoted);
  const [, ...rows] = parse(readFileSync(file)) as string[][];
  expect(rows).toHaveLength(25_000);
  expect(new Set(rows.map((row) => row.slice(0, 4).join('|'))).size).toBe(25_000);
  expect(rows.flat().filter((cell) => cell !== '')).toHaveLength(written.found.cells);
  expect(rows.filter((row) => row[4] !== '')).toHaveLength(written.values);
  expect(rows.reduce((sum, row) => sum + Number(row[4]), 0)).toBe(written.found.sum);
  expect(readFileSync(file)).toHaveLength(written.bytes);
});
