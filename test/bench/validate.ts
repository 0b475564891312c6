import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ValidationReport } from '../../src/core/validation-report.ts';
import type { Bench } from './bench.ts';
import { nodeHas, pythonWith } from './find-installed.ts';
import { mustFind } from './found.ts';
import { linearity } from './linearity.ts';
import { DELIVER, nodeReader, REPORT_PEAK } from './node-child.ts';
import { pythonReader } from './python-child.ts';
import { race, type Absent, type Contender } from './race.ts';
import { raceTable } from './race-table.ts';
import { writeBigWorkbook } from './write-big-workbook.ts';
import { writeNationalYear, type NationalYear } from './write-national-year.ts';

const ROWS = 7_200_000;
const ROUNDS = 1;
const WORKBOOK = { rows: 100_000, columns: 20 };
const SIZES = [100_000, 720_000, 2_000_000];

const RIVALS = fileURLToPath(new URL('./validate-rivals.js', import.meta.url));

/** A national year with every rule, beside DuckDB and pandas doing three of them; a workbook; and how time and memory grow. */
export async function benchValidate({ root, scratch, rows = ROWS, rounds = ROUNDS }: Bench): Promise<string> {
  const file = join(scratch, 'national.csv');
  const written = writeNationalYear(file, rows);
  const laps = race(
    [duckDb(file, written), deliver(file, written), pandas(file, written), node('raw read', ['raw', file], { rows: written.rows })],
    rounds,
    root,
  );
  const title = `Validation, ${written.rows.toLocaleString('en')} long rows, ${(written.bytes / 1e6).toFixed(0)} MB; ${rounds} rounds (aim: deliver ≤ 1.5 × DuckDB, half its memory)`;
  rmSync(file);
  return [
    raceTable(title, laps),
    await benchWorkbook({ root, scratch, rows, rounds }),
    linearity(sizesUpTo(rows), scratch, root, deliver),
  ].join('\n\n');
}

function sizesUpTo(rows: number): number[] {
  return [...SIZES.filter((size) => size < rows), rows];
}

async function benchWorkbook({ root, scratch, rows = ROWS, rounds = ROUNDS }: Bench): Promise<string> {
  const file = join(scratch, 'big.xlsx');
  const height = Math.min(rows, WORKBOOK.rows);
  const found = await writeBigWorkbook(file, height, WORKBOOK.columns);
  const contenders = [
    command(file, 'deliver, every rule', ({ files }) => expectEqual('deliver', { files: files.length }, { files: 1 })),
    pythonReader('openpyxl, reading alone', ['openpyxl'], ['workbook-openpyxl', file], mustFind('openpyxl', found)),
    nodeReader('exceljs, reading alone', 'workbook-exceljs', file, mustFind('exceljs', found)),
  ];
  return raceTable(
    `Workbook, ${height.toLocaleString('en')} × ${WORKBOOK.columns}, validated; ${rounds} rounds`,
    race(contenders, rounds, root),
  );
}

/** The command as people start it, in a folder without a workspace. */
function command(file: string, name: string, check: (report: ValidationReport) => void): Contender {
  const args = [...REPORT_PEAK, DELIVER, 'validate', file, '--format', 'json', '--fail-on', 'never', '--quiet'];
  return { name, command: process.execPath, args, check: (output) => check(JSON.parse(output) as ValidationReport) };
}

function deliver(file: string, written: NationalYear): Contender {
  return command(file, 'deliver, every rule', ({ files, findings }) => {
    const places = (code: string): number => findings.reduce((sum, one) => sum + (one.code === code ? one.count : 0), 0);
    const found = { rows: files[0]?.rows, notNumbers: places('not-a-number') > 0, repeated: places('exact-duplicate') > 0 };
    expectEqual('deliver', found, { rows: written.rows, notNumbers: written.notNumbers > 0, repeated: written.repeated > 0 });
  });
}

function duckDb(file: string, { rows, notNumbers, repeated, series }: NationalYear): Contender | Absent {
  if (!nodeHas('@duckdb/node-api')) return { name: 'DuckDB', absent: 'not installed (npm i @duckdb/node-api)' };
  return node('DuckDB, three questions', ['duckdb', file], { rows, notNumbers, repeated, series });
}

function pandas(file: string, { rows, notNumbers, repeated, series }: NationalYear): Contender | Absent {
  const python = pythonWith(['pandas']);
  const name = 'pandas, the same three';
  if (python === undefined) return { name, absent: 'not installed (no Python here has pandas)' };
  const check = (output: string): void => expectEqual(name, JSON.parse(output) as object, { rows, notNumbers, repeated, series });
  return { name, command: python, args: ['test/bench/validate-pandas.py', file], check };
}

function node(name: string, args: readonly string[], expected: object): Contender {
  const check = (output: string): void => expectEqual(name, JSON.parse(output) as object, expected);
  return { name, command: process.execPath, args: [...REPORT_PEAK, RIVALS, ...args], check };
}

/** @throws where something else was found than was written: its time would be worth nothing */
function expectEqual(name: string, found: object, expected: object): void {
  if (JSON.stringify(found) !== JSON.stringify(expected))
    throw new Error(`${name} found ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`);
}
