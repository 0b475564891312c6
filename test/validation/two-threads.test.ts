import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answer, buffersIn } from '../../bin/answer-task.ts';
import type { ThreadTask } from '../../src/core/thread-task.ts';
import type { SecondThread } from '../../src/effects.ts';
import { runCase } from '../golden/run-case.ts';

const ROWS = 420_000;
const PLACES = 70;
const ELEMENTS = ['OPD visits', 'ANC first visit', 'DTP1', 'DTP3', 'Measles vaccine doses given to children', 'Consultations générales'];
const AGES = ['under five years of age', 'five years of age and above'];
const SERIES = PLACES * ELEMENTS.length * AGES.length;
const MIDDLE = ROWS / 2;

const rowOf = (place: number | string, element: string, age: string, period: string, value: number | string): string =>
  `Centre de Santé ${place},${element},${age},${period},${value}`;

/** @param month beyond the months of a place its values are repeated under another name */
function usualRow(row: number): string {
  const series = row % SERIES;
  const month = Math.floor(row / SERIES) % 24;
  const again = Math.floor(row / SERIES / 24);
  const place = (Math.floor(series / ELEMENTS.length / AGES.length) % PLACES) + again * PLACES;
  const element = ELEMENTS[Math.floor(series / AGES.length) % ELEMENTS.length] as string;
  const period = `${2024 + Math.floor(month / 12)}${String((month % 12) + 1).padStart(2, '0')}`;
  return rowOf(place, element, AGES[series % AGES.length] as string, period, 40 + ((row * 7919) % 23));
}

/** Faults of many kinds, at the start, around the middle of the file and at its end. */
const FAULTS: readonly string[] = [
  rowOf(1, 'DTP1', 'under five years of age', '202401', 'about ten'),
  rowOf(1, 'DTP1', 'under five years of age', '202401', '4O'),
  rowOf(2, 'DTP3', 'under five years of age', '202405', 90_000),
  rowOf(3, 'DTP3', 'under five years of age', '203501', 12),
  rowOf(4, 'DTP3', 'under five years of age', 'someday', 12),
  rowOf(5, 'OPD visits', 'under five years of age', '202402', -4),
  rowOf(6, 'OPD visits', 'under five years of age', '202402', '3.7'),
  rowOf(7, 'OPD visits', 'under five years of age', '202402', '#N/A'),
  rowOf(8, 'OPD visits', 'under five years of age', '202402', '2024-01-02'),
  `${rowOf(9, 'OPD visits', 'under five years of age', '202402', 5)},9`,
  'Centre de Santé 9,OPD visits',
  '',
  rowOf('Total', 'OPD visits', 'under five years of age', '202402', 5).replace('Centre de Santé ', ''),
  usualRow(11),
];

function textOf(more: readonly string[], lineEnd: (row: number) => string): string {
  const lines = ['place,indicator,age,period,value\n'];
  for (let row = 0; row < ROWS; row++) {
    if (row === 1000 || row === MIDDLE || row === ROWS - 50) for (const fault of [...FAULTS, ...more]) lines.push(fault, lineEnd(row));
    // The same row in both halves, and another value for the key of a row in the other half.
    if (row === MIDDLE + 900) lines.push(usualRow(77), '\n', usualRow(78).replace(/\d+$/u, '7'), '\n');
    lines.push(usualRow(row), lineEnd(row));
  }
  return lines.join('');
}

const QUOTED = [
  '"Centre de Santé ""A""\nat the lake",OPD visits,under five years of age,202402,5',
  '"Centre de Santé 3",DTP1,under five years of age,"202403",17',
  `Centre de Santé 3" pipe,DTP1,under five years of age,202403,17`,
];

const WORKSPACE: Readonly<Record<string, string>> = {
  'deliver.yaml':
    'version: 1\nname: Test (synthetic)\nrules:\n  consistency-over-time:\n    deviation: 0.01\n  negative-count:\n    severity: warning\n',
  'places.csv': [
    'code,name,parent,level',
    'C,Country,,country',
    'D1,North,C,district',
    'D2,South,C,district',
    ...Array.from({ length: PLACES * 4 }, (_, at) => `F${at},Centre de Santé ${at},D${1 + (at % 2)},facility`),
  ].join('\n'),
  'indicators.csv': 'code,name,kind,over_time,numerator,direction\nopd,OPD,count,flow,#{OPD visits},up\n',
  'reports.csv': 'data_set,elements,period_type,who,deadline_days\nHMIS,OPD visits;DTP1,monthly,facility,15\n',
  'submissions.csv': 'data_set,place,period,received\nHMIS,F1,202402,2024-03-20\nHMIS,F2,202402,2024-03-10\n',
};

/** What a file is, whether the half of the first thread has no quote in mid-cell, and its bytes. */
const FILES: readonly (readonly [string, boolean, Buffer])[] = [
  ['plain', true, Buffer.from(textOf([], () => '\n'))],
  ['CRLF from the last third on', true, Buffer.from(textOf([], (row) => (row < (ROWS * 2) / 3 ? '\n' : '\r\n')))],
  ['quotes over lines in the second half alone', true, Buffer.from(textOf([], () => '\n').replace(/4O(?![^]*4O)/u, '"4""O\n"'))],
  ['quotes over lines, and CRLF from the middle on', false, Buffer.from(textOf(QUOTED, (row) => (row < MIDDLE ? '\n' : '\r\n')))],
  [
    'Windows-1252',
    true,
    Buffer.from(
      textOf(QUOTED.slice(1, 2), () => '\r\n'),
      'latin1',
    ),
  ],
];

let folder: string;
/** What one thread said of the last file. */
let said = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'deliver-threads-'));
  for (const [path, text] of Object.entries(WORKSPACE)) writeFileSync(join(folder, path), text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Answers on this thread, with all that goes to and fro copied as between threads. */
function copyingThread(answered: string[]): SecondThread {
  const copied = (task: ThreadTask): unknown => {
    const copy: ThreadTask = structuredClone(task);
    const given = answer('file' in copy ? { ...copy, file: join(folder, copy.file) } : copy);
    answered.push(task.kind);
    return structuredClone(given, { transfer: buffersIn(task, given) });
  };
  return { ask: async (task) => copied(task), begin: (task) => () => copied(task), end: () => undefined };
}

const failing: SecondThread = {
  ask: () => Promise.reject(new Error('no thread today')),
  begin: () => () => undefined,
  end: () => undefined,
};

const args = (more: readonly string[]): string[] => ['validate', 'year.csv', '--format', 'json', '--fail-on', 'never', ...more];

describe.each(FILES)('a large file on two threads: %s', (_, isSimple, bytes) => {
  beforeAll(() => writeFileSync(join(folder, 'year.csv'), bytes));

  test('gives the same bytes as on one', { timeout: 300_000 }, async () => {
    expect(bytes.length).toBeGreaterThan(20_000_000);
    const answered: string[] = [];
    const one = await runCase(folder, args(['--threads', '1']), { secondThread: () => failing });
    const two = await runCase(folder, args([]), { secondThread: () => copyingThread(answered) });
    said = one.stdout;
    // From a quote over lines on the file is read as text, by this thread alone.
    expect(answered).toEqual(isSimple ? ['sha256', 'scan', 'series'] : ['sha256', 'series']);
    expect(one.exitCode).toBe(0);
    expect(one.stdout === two.stdout).toBe(true);
    const { findings, files } = JSON.parse(two.stdout) as { findings: { code: string }[]; files: { sha256: string }[] };
    const codes = new Set(findings.map(({ code }) => code));
    for (const code of ['not-a-number', 'suspicious-text', 'negative-count', 'future-period', 'unreadable-period', 'exact-duplicate'])
      expect(codes).toContain(code);
    for (const code of ['conflicting-duplicate', 'missing-cell', 'extra-cell', 'error-cell', 'outlier-modified-z', 'reporting-timeliness'])
      expect(codes).toContain(code);
    expect(files[0]?.sha256).toHaveLength(64);
  });
});

test('a thread that fails changes nothing', { timeout: 300_000 }, async () => {
  const { stdout } = await runCase(folder, args([]), { secondThread: () => failing });
  expect(stdout === said).toBe(true);
});

const DELIVER = fileURLToPath(new URL('../../dist/bin/deliver.js', import.meta.url));
const isWanted = process.env['DELIVER_PROCESSES'] === '1' && existsSync(DELIVER);
if (!isWanted) console.warn('skipped: validate on two real threads (build, then set DELIVER_PROCESSES=1)');

test.skipIf(!isWanted)('real threads give the same bytes', { timeout: 300_000 }, () => {
  const validate = (more: readonly string[]): string =>
    execFileSync(process.execPath, [DELIVER, ...args(more)], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
  expect(validate([]) === validate(['--threads', '1'])).toBe(true);
});
