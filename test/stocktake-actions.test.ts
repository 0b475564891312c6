import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCase, type CaseRun } from './golden/run-case.ts';

/** A workspace that recorded its stocktake of March 2026, and is now at that of June. */
const CASE = fileURLToPath(new URL('../fixtures/since-last-time/input', import.meta.url));

const ACTIONS = `code,title,owner,agreed,due,priority,occasion,done,dropped
A1,Post midwives to Gorom,Head of Nursing,2026-02-10,2026-05-31,skilled-births,retreat 1,,
A2,Order delivery beds,Head of Equipment,2026-04-08,2026-06-15,skilled-births,stocktake,2026-06-10,
A3,"=HYPERLINK(""x"") | <b>",Head of Data,2026-04-08,2026-06-20,,stocktake,,
A4,Audit the registers,Head of Data,2026-04-08,2026-09-30,skilled-births,stocktake,,
A5,Due before it was agreed,Head of Data,2026-04-08,2026-04-01,,stocktake,,
A6,Agreed after the quarter,Head of Data,2026-07-02,2026-09-30,,stocktake,,
`;

let folder: string;
let run: CaseRun;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'agreed-'));
  cpSync(CASE, folder, { recursive: true });
  writeFileSync(join(folder, 'actions.csv'), ACTIONS);
  run = await runCase(folder, ['stocktake', '--as-of', '2026-06', '--format', 'terminal,markdown,html,json,excel', '--output', 'out']);
});

afterAll(() => rmSync(folder, { recursive: true }));

function text(name: RegExp): string {
  const found = [...run.written].find(([path]) => name.test(path));
  return new TextDecoder().decode(found?.[1]);
}

test('every format is written, with the table of actions among the inputs', () => {
  expect([run.exitCode, run.stderr.includes('Unexpected error')]).toEqual([0, false]);
  expect([...run.written.keys()].filter((path) => /\.(md|html|json|xlsx|txt)$/.test(path)).length).toBeGreaterThanOrEqual(4);
  expect(JSON.parse(text(/stocktake\.json$/)).inputs.map(({ file }: { file: string }) => file)).toContain('actions.csv');
});

test('the summary counts what was agreed since March', () => {
  expect(text(/\.md$/)).toContain('1 of 3 actions from March 2026 is done, 1 late, 1 open; 1 older one is carried over.');
});

test('the facts hold the actions that count, and say what does not', () => {
  const { actions, notChecked } = JSON.parse(text(/stocktake\.json$/));
  expect(actions.map((one: Record<string, unknown>) => [one['code'], one['state'], one['daysLate'], one['carriedOver']])).toEqual([
    ['A1', 'late', 30, true],
    ['A2', 'done', null, false],
    ['A3', 'late', 10, false],
    ['A4', 'open', null, false],
  ]);
  const said = notChecked.filter(({ what }: { what: string }) => what === 'actions').map(({ reason }: { reason: string }) => reason);
  expect(said[0]).toBe('1 was agreed after 2026-06-30 and is not counted yet: A6');
  expect(said[1]).toMatch(/^actions\.csv, line 6.*Unexpected due 2026-04-01 before the day it was agreed/);
});

test('text that looks like a formula or like markup stays text', () => {
  expect(text(/\.html$/)).not.toContain('| <b>');
  expect(text(/\.md$/)).toContain('\\| ');
});
