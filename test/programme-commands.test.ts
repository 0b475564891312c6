/** The commands of a programme as somebody types them who has not read the manual. */
import { cpSync, mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCase, type CaseRun } from './golden/run-case.ts';

const fixture = (name: string): string => fileURLToPath(new URL(`../fixtures/${name}/input`, import.meta.url));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'typed-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function lay(name: string): void {
  cpSync(fixture(name), folder, { recursive: true });
}

function written(run: CaseRun, path: string): string {
  return new TextDecoder().decode(run.written.get(path));
}

describe('actions', () => {
  test.each([
    [['add', 'Try', '--owner', 'CIO', '--due', '2026-01-01'], 'Unexpected due 2026-01-01 before the day it was agreed, 2026-07-10'],
    [['add', 'Try', '--owner', 'CIO', '--due', 'tomorrow'], 'Unexpected due "tomorrow", expected a date that exists'],
    [['add', 'Try', '--owner', ' ', '--due', '2026-12-01'], 'Unexpected blank "owner"'],
    [['add', 'Try', '--owner', 'CIO', '--due', '2026-12-01', '--priority', 'stock-oust'], 'Write "stock-outs" (the nearest)'],
    [['close', 'A9'], 'Unexpected code "A9", expected that of an action'],
    [['close', 'A1'], 'Unexpected closing of "A1", expected an open action: it was closed on 2026-03-30'],
    [['close', 'A2', '--on', '2030-01-01'], 'Unexpected closing of "A2" on 2030-01-01, expected a day that has come (today is 2026-07-10)'],
    [['close', 'A2', '--dropped', ''], 'Unexpected dropping of "A2" without a reason'],
    [['list', '--priority', 'nonsense'], 'Unexpected priority "nonsense", expected one with a plan ("stock-outs")'],
    [['take', '.'], 'Unexpected folder, expected a file'],
    [['take', 'missing.csv'], 'Unexpected nothing at this path'],
    [['take', 'reasons.csv'], 'Unexpected file without a commitments sheet'],
  ])('actions %j is refused in a sentence, and nothing is written', async (args, sentence) => {
    lay('what-was-agreed');
    writeFileSync(join(folder, 'reasons.csv'), 'a,b\n1,2\n');
    const run = await runCase(folder, ['actions', ...args]);
    expect(run.stderr).toContain(sentence);
    expect([run.exitCode, run.written.size]).toEqual([2, 0]);
  });

  test('what stands in the table already is not taken again, on whatever day', async () => {
    lay('what-was-agreed');
    const rows = [
      'Commitment,Owner,Due',
      'Second store opened,Director of Pharmacy,2026-06-30',
      '"Contract with suppliers, three years",Director of Procurement,2026-09-30',
    ];
    writeFileSync(join(folder, 'again.csv'), `${rows.join('\n')}\n`);
    const run = await runCase(folder, ['actions', 'take', 'again.csv', '--agreed', '2026-06-20']);
    expect(run.stderr).toContain('0 actions added, 2 were there already.');
    expect(run.written.size).toBe(0);
  });

  test('the table of actions itself is no commitments sheet', async () => {
    lay('what-was-agreed');
    const run = await runCase(folder, ['actions', 'take', 'actions.csv']);
    expect(run.stderr).toContain('Unexpected file without a commitments sheet');
    expect([run.exitCode, run.written.size]).toEqual([2, 0]);
  });

  test('the actions of one priority are listed', async () => {
    lay('what-was-agreed');
    expect((await runCase(folder, ['actions', 'list', '--priority', 'stock-outs'])).exitCode).toBe(0);
  });
});

describe('causes', () => {
  test.each([
    [['skilled-births', '--choose', 'voucher'], 'Unexpected intervention "voucher", expected one that was ranked'],
    [['skilled-birth', '--choose', 'vouchers'], 'Unexpected priority "skilled-birth", expected one with causes: skilled-births'],
  ])('causes %j is refused in a sentence, and no plan changes', async (args, sentence) => {
    lay('choose-an-intervention');
    const run = await runCase(folder, ['causes', ...args]);
    expect(run.stderr).toContain(sentence);
    expect([run.exitCode, run.written.size]).toEqual([2, 0]);
  });

  test('an intervention that was chosen leaves every number of the stocktake as it is, and is chosen once', async () => {
    lay('choose-an-intervention');
    const take = async (): Promise<{ [key: string]: unknown }> =>
      JSON.parse(
        written(await runCase(folder, ['stocktake', '--as-of', '2026-06', '--format', 'json', '--output', 'out']), 'out/stocktake.json'),
      );
    const before = await take();
    const chosen = await runCase(folder, ['causes', 'skilled-births', '--choose', 'vouchers', 'vouchers']);
    const plan = written(chosen, 'plans/skilled-births.yaml');
    expect(plan.match(/id: vouchers/g)).toHaveLength(1);
    writeFileSync(join(folder, 'plans/skilled-births.yaml'), plan);
    const after = await take();
    expect({ ...after, inputs: [] }).toEqual({ ...before, inputs: [] });
    const again = await runCase(folder, ['causes', 'skilled-births', '--choose', 'vouchers']);
    expect(again.stderr).toContain('vouchers stands in plans/skilled-births.yaml already.');
    expect(written(again, 'plans/skilled-births.yaml')).toBe(plan);
  });
});

describe('without tables, or with wrong ones', () => {
  test.each([
    ['programme', 'Unexpected workspace without a programme'],
    ['causes', 'Unexpected workspace without root causes'],
    ['leadership', 'Unexpected workspace without a leadership survey'],
  ])('%s says what to add', async (command, sentence) => {
    lay('stocktake-en-francais');
    const run = await runCase(folder, [command]);
    expect(run.stderr).toContain(sentence);
    expect(run.stderr).toContain('deliver init --with');
    expect(run.exitCode).toBe(2);
  });

  test('a survey goes on without a second form, an answer off the scale, an older form and a round without a date', async () => {
    lay('a-team-of-four-stays-hidden');
    const rounds = 'code,title,date,version\nstart,At the start,2026-01-12,2\nlater,Later,,2\n';
    writeFileSync(join(folder, 'leadership/rounds.csv'), rounds);
    const head = 'round,respondent,team,role,version,plan1,plan2,plan3,plan4\n';
    const good = Array.from({ length: 8 }, (_, at) => `start,D${at},district,self,2,4,4,4,2\n`).join('');
    const odd =
      'start,D1,district,self,2,1,1,1,1\nstart,D8,district,self,2,9,4,4,2\nstart,D9,district,self,1,4,4,4,2\nlater,D1,district,self,2,4,4,4,2\n';
    rmSync(join(folder, 'leadership/responses'), { recursive: true });
    mkdirSync(join(folder, 'leadership/responses'));
    writeFileSync(join(folder, 'leadership/responses/forms.csv'), head + good + odd);
    const run = await runCase(folder, ['leadership', '--as-of', '2026-06', '--format', 'markdown,json', '--output', 'pack']);
    expect(run.exitCode).toBe(0);
    const page = written(run, 'pack/leadership.md');
    expect(page).toContain('leadership/rounds.csv, line 3, column 3 (date) | Unexpected blank "date"');
    expect(page).toContain('leadership/responses/forms.csv, line 10 | Unexpected second form "practices" of one respondent');
    expect(page).toContain('line 11, column 6 (plan1) | Unexpected answer "9" to "plan1", expected a whole number from 1 to 5');
    expect(page).toContain('line 12, column 5 (version) | Unexpected form of version "1", expected "2"');
    expect(page).toContain('line 13, column 1 (round) | Unexpected round "later"');
    const { scores } = JSON.parse(written(run, 'pack/leadership.json')) as {
      scores: { scale: string; team: string | null; respondents?: number }[];
    };
    // D1 answered twice and counts in neither; D8 keeps the three answers that are on the scale.
    expect(scores.find(({ scale, team }) => scale === 'plan' && team === null)?.respondents).toBe(8);
  });
});
