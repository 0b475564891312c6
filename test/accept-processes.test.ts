import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

/** Real processes on the built program: `npm run build`, then DELIVER_PROCESSES=1. */
const DELIVER = fileURLToPath(new URL('../dist/bin/deliver.js', import.meta.url));
const isWanted = process.env['DELIVER_PROCESSES'] === '1' && existsSync(DELIVER);
if (!isWanted) console.warn('skipped: accept by several processes (build, then set DELIVER_PROCESSES=1)');
const TIMEOUT = 300_000;

const FILES: Readonly<Record<string, string>> = {
  'deliver.yaml': 'version: 1\nname: Test (synthetic)\n',
  'places.csv': 'code,name,parent,level\nC,Country,,country\nF1,HC One,C,facility\nF2,HC Two,C,facility\n',
  'indicators.csv': 'code,name,kind,over_time,numerator,direction\nopd,OPD,count,flow,#{OPD visits},up\n',
};
const MONTHS = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'];

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'deliver-processes-'));
  mkdirSync(join(home, 'w', 'data'), { recursive: true });
  for (const [path, text] of Object.entries(FILES)) writeFileSync(join(home, 'w', path), text);
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function upload(month: string): string {
  const path = join(home, `${month}.csv`);
  const number = MONTHS.indexOf(month);
  writeFileSync(path, `place,period,OPD visits\nF1,${month},${101 + ((number * 7) % 11)}\nF2,${month},${212 + ((number * 5) % 13)}\n`);
  return path;
}

const args = (files: readonly string[]): string[] => [DELIVER, 'accept', ...files, '--workspace', join(home, 'w'), '--quiet'];

interface Ended {
  readonly code: number;
  readonly said: string;
}

function accept(files: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, args(files), (fault, stdout, stderr) =>
      resolve({ code: typeof fault?.code === 'number' ? fault.code : fault === null ? 0 : -1, said: stdout + stderr }),
    );
  });
}

/** Starts it and ends it as `kill -9` does. @returns whether it was still running */
function killAfter(files: readonly string[], milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args(files), { stdio: 'ignore' });
    const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
    child.on('exit', (_, signal) => {
      clearTimeout(timer);
      resolve(signal === 'SIGKILL');
    });
  });
}

/** Each upload lies in `data/` once and untouched, the ledger names it once, and nothing else is left there. */
function expectWhole(uploads: readonly string[]): void {
  const data = join(home, 'w', 'data');
  const ledger = readFileSync(join(data, 'ledger.jsonl'), 'utf8').trim().split('\n');
  const lines = ledger.map((line) => JSON.parse(line) as { file: string; sha256: string });
  const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
  expect(lines.map(({ sha256 }) => sha256).sort()).toEqual(uploads.map(hashOf).sort());
  for (const { file, sha256 } of lines) expect(hashOf(join(home, 'w', file))).toBe(sha256);
  // Half-written files of killed runs are swept away when they are a minute old (`atomic-write.ts`).
  const names = readdirSync(data).filter((name) => !/^\..+\.[0-9a-f]{12}\.tmp$/.test(name));
  expect(names.sort()).toEqual([...lines.map(({ file }) => file.slice('data/'.length)), 'ledger.jsonl'].sort());
}

describe.skipIf(!isWanted)('real processes', () => {
  test('six at once, two of them with one file, wait for each other: each file is taken in once', { timeout: TIMEOUT }, async () => {
    const uploads = MONTHS.slice(0, 5).map(upload);
    const ends = await Promise.all([...uploads, uploads[0] as string].map((file) => accept([file])));
    expect(ends.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(ends.filter(({ said }) => said.includes('nothing to do'))).toHaveLength(1);
    expectWhole(uploads);
  });

  test('kill -9 at forty moments: the next run works, and in the end all is there once', { timeout: TIMEOUT }, async () => {
    const uploads = MONTHS.map(upload);
    const started = performance.now();
    await accept([uploads[0] as string]);
    const whole = performance.now() - started;
    let killed = 0;
    for (let step = 0; step < 40; step += 1) {
      // Most moments near the end, where it writes; what was taken in is taken out again, so that each run has it all to do.
      if (await killAfter(uploads, whole * (0.3 + (0.9 * step) / 40))) killed += 1;
      const { code, said } = await accept(uploads);
      expect([step, code, said.includes('Unexpected')]).toEqual([step, 0, false]);
      expectWhole(uploads);
      rmSync(join(home, 'w', 'data'), { recursive: true, force: true });
      mkdirSync(join(home, 'w', 'data'));
    }
    expect(killed).toBeGreaterThan(10);
  });
});
