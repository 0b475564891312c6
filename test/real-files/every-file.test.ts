import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runCase } from '../golden/run-case.ts';
import { hasRealData, realData } from '../real-data.ts';

/** Longest that one file may take, on a busy machine. */
const MOST_SECONDS = 20;
const WORKBOOK = /\.(xlsx|xlsm|xlsb|xls|ods)$/i;
const TEXT = /\.(csv|tsv|txt)$/i;

/** Cannot be read; all others must be. */
const REFUSED: Readonly<Record<string, RegExp>> = {
  'csv-frictionless/data/empty.csv': /empty/,
  'csv-goodtables/data/empty.csv': /empty/,
  'csv-tableschema/empty.csv': /empty/,
  'xlsx-calamine/pass_protected.xlsx': /password/,
  'xlsx-calamine/issue252.xlsx': /attribute without a value/,
  'xlsx-exceljs/invalid-xml.xlsx': /text outside of the document/,
  'xlsx-exceljs/missing-bits.xlsx': /without a workbook/,
};

interface Report {
  readonly files: readonly { readonly file: string; readonly refused?: { readonly message: string } }[];
  readonly summary: Readonly<Record<'error' | 'warning' | 'info', number>>;
  readonly checks: readonly { readonly status: string; readonly reason?: string }[];
}

describe.each([
  ['csv-csvlint', TEXT, 12],
  ['csv-frictionless', TEXT, 84],
  ['csv-goodtables', TEXT, 36],
  ['csv-spectrum', TEXT, 12],
  ['csv-tableschema', TEXT, 13],
  ['xlsx-apache-poi', WORKBOOK, 1],
  ['xlsx-calamine', WORKBOOK, 1],
  ['xlsx-exceljs', WORKBOOK, 1],
  ['xlsx-readxl', WORKBOOK, 1],
  ['xlsx-tidyxl', WORKBOOK, 1],
])('%s', (folder, kind, fewest) => {
  test.skipIf(!hasRealData(folder))('each file is validated, or refused in one line', { timeout: 300_000 }, async () => {
    const names = readdirSync(realData(folder), { recursive: true, encoding: 'utf8' }).filter((name) => kind.test(name));
    expect(names.length).toBeGreaterThanOrEqual(fewest);
    for (const name of names) {
      const path = `${folder}/${name}`;
      const started = performance.now();
      const { exitCode, stdout, stderr } = await runCase(realData('.'), ['validate', path, '--format', 'json']);
      expect((performance.now() - started) / 1000, path).toBeLessThan(MOST_SECONDS);
      expect(stderr, path).toBe('');
      expectComplete(path, exitCode, JSON.parse(stdout) as Report);
    }
  });
});

function expectComplete(path: string, exitCode: number, { files, summary, checks }: Report): void {
  const refused = files[0]?.refused;
  const reason = REFUSED[path];
  if (reason === undefined) expect(refused, path).toBeUndefined();
  else expect(refused?.message, path).toMatch(reason);
  expect(refused?.message ?? 'Unexpected', path).toMatch(/^Unexpected[^\n]*$/);
  expect([path, exitCode]).toEqual([path, refused === undefined ? (summary.error > 0 ? 1 : 0) : 2]);
  for (const check of checks) if (check.status === 'not-run') expect(check.reason, path).toBeTruthy();
}
