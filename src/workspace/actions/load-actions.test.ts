import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leftOutLines, quotedCsv, remarkLines, withoutPlaces, workbookOf, workspaceWith } from '../../../test/programme-tables.ts';
import type { Action } from '../../core/action.ts';
import { programmeFiles } from '../../demo/programme-files.ts';
import { ACTION_COLUMNS } from './actions-table.ts';
import { actionsText } from './actions-text.ts';
import { loadActions } from './load-actions.ts';
import { nextActionCode } from './next-code.ts';
import { withAction } from './with-action.ts';
import { withClosed } from './with-closed.ts';

const HEAD = 'code,title,owner,agreed,due,priority,occasion,done,dropped,note\n';
async function load(text: string | undefined) {
  const { folder, workspace } = await workspaceWith(text === undefined ? {} : { 'actions.csv': text });
  return loadActions(folder, workspace);
}
const failure = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as { line: string }).line;
  }
  return '';
};
const NEW = { code: 'A2', title: 'Sign', owner: 'Ana', agreed: '2026-01-30', due: '2026-03-01' };

describe('actions', () => {
  test('may not be there, or be an empty table', async () => {
    expect(await load(undefined)).toEqual({ actions: [], leftOut: [], remarks: [], exists: false });
    expect(await load(HEAD)).toEqual({ actions: [], leftOut: [], remarks: [], exists: true });
  });

  test('are read from the demo, from French headings, and alike from a workbook without a remark', async () => {
    const demo = programmeFiles(1).find(({ path }) => path === 'actions.csv');
    const read = await load(new TextDecoder().decode(demo?.bytes));
    expect(read.actions).toHaveLength(10);
    expect(read.actions[8]).toMatchObject({ code: 'A9', done: '2026-05-18', dropped: 'Redistribution made it needless' });
    const french = await load(
      'code;titre;responsable;convenu le;échéance;priorité;occasion;fait le;abandonné;note\nA1;T;R;30/01/2026;01/03/2026;births;o;;;n\n',
    );
    expect(leftOutLines(french)).toEqual([]);
    expect(french.actions).toMatchObject([
      { title: 'T', owner: 'R', agreed: '2026-01-30', due: '2026-03-01', priority: 'births', note: 'n' },
    ]);
    const rows = [
      ACTION_COLUMNS,
      ACTION_COLUMNS.map(
        (column) => ({ code: 'A1', title: "'=T", owner: 'R', agreed: '2026-01-30', due: '2026-03-01', note: 'n' })[column],
      ),
    ];
    const { folder, workspace } = await workspaceWith({ 'workspace.xlsx': await workbookOf({ Actions: rows }) });
    expect(workspace.remarks.filter(({ at }) => at.file === 'workspace.xlsx')).toEqual([]);
    const sheet = await loadActions(folder, workspace);
    expect(sheet.actions[0]).toMatchObject({ title: '=T' });
    expect(withoutPlaces(sheet)).toEqual(withoutPlaces(await load(quotedCsv(rows))));
    await expect(actionsText(folder)).rejects.toMatchObject({
      line: expect.stringContaining('a workbook is read and not written') as string,
    });
  });

  test.each([
    [
      'A1,T,R,2026-03-01,2026-02-01,,,,,',
      'line 2, column 5 (due): Unexpected due 2026-02-01 before the day it was agreed, 2026-03-01, expected that day or a later one. Correct one of the two.',
      0,
    ],
    ['A1,T,R,2026-03-01,2026-04-01,,,2026-02-01,,', 'column 8 (done): Unexpected done 2026-02-01 before the day it was agreed', 0],
    [
      'A1,T,,2026-03-01,2026-04-01,,,,,',
      'column 3 (owner): Unexpected action "A1" without an owner, expected who will do it. Fill in the owner.',
      0,
    ],
    ['A1,,R,2026-03-01,2026-04-01,,,,,', 'Unexpected blank "title"', 0],
    [',T,R,2026-03-01,2026-04-01,,,,,', 'Unexpected blank "code"', 0],
    ['A1,T,R,,2026-04-01,,,,,', 'Unexpected blank "agreed"', 0],
    ['A1,T,R,2026-03-01,,,,,,', 'Unexpected blank "due"', 0],
    ['A1,T,R,2026-03-01,2026-02-30,,,,,', 'Unexpected due "2026-02-30", expected a date that exists', 0],
    [
      'A1,T,R,2026-03-01,2026-04-01,birth,,,,',
      'column 6 (priority): Unexpected priority "birth", expected one with a plan ("births", "medicines", "nurses"); the action stays, without its priority. Write "births" (the nearest)',
      1,
    ],
    [
      'A1,T,R,2026-03-01,2026-04-01,,,,,\na1,U,R,2026-03-01,2026-04-01,,,,,',
      'Unexpected second action with code "A1", expected one (the other: actions.csv, line 2); they differ, so none of them counts.',
      0,
    ],
  ])('a row that does not hold is said: %s', async (rows, message, stay) => {
    const read = await load(`${HEAD}${rows}\n`);
    expect(leftOutLines(read)).toHaveLength(1);
    expect(leftOutLines(read)[0]).toContain(message);
    expect(read.actions).toHaveLength(stay);
  });

  test('one dropped without a day, and one that stands twice, are remarked on', async () => {
    expect(remarkLines(await load(`${HEAD}A1,T,R,2026-03-01,2026-04-01,,,,why,\n`))[0]).toContain(
      'expected the day; it counts as dropped from the start',
    );
    expect(remarkLines(await load(`${HEAD}A1,T,R,2026-03-01,2026-04-01,,,,,\nA1,T,R,2026-03-01,2026-04-01,,,,,\n`))[0]).toContain(
      'count once',
    );
  });

  test('a table without a column stops', async () => {
    await expect(load('code,title,owner,agreed\n')).rejects.toMatchObject({
      line: expect.stringContaining('Unexpected headings without "due"') as string,
    });
  });
});

describe('adding', () => {
  test('keeps the delimiter, line ends, order of columns and mark of the file, and every byte of it', () => {
    const text = '\uFEFFcode;responsable;titre;convenu le;échéance;autre\r\n# une note;;;;;\r\nA1;"R; S";T;2026-01-01;01/02/2026;x';
    expect(withAction(text, { ...NEW, title: 'a;b "c"', owner: '=cmd' })).toBe(
      `${text}\r\nA2;'=cmd;"a;b ""c""";2026-01-30;2026-03-01;\r\n`,
    );
  });

  test('makes a file where there is none', () => {
    expect(withAction(undefined, NEW)).toBe(`\uFEFF${HEAD}A2,Sign,Ana,2026-01-30,2026-03-01,,,,,\n`);
    expect(withAction('\uFEFF', NEW)).toBe(withAction(undefined, NEW));
  });

  test.each([
    [
      HEAD,
      { due: '2026-01-29' },
      'actions.csv: Unexpected due 2026-01-29 before the day it was agreed, 2026-01-30, expected that day or a later one. Correct one of the two.',
    ],
    [HEAD, { due: 'soon' }, 'Unexpected due "soon", expected a date that exists'],
    [HEAD, { owner: ' ' }, 'Unexpected blank "owner"'],
    [`${HEAD}a2,T,R,x,y,,,,,\n`, {}, 'Unexpected code "A2" a second time'],
    [
      'code,title,owner,agreed,due\n',
      { note: 'n' },
      'Unexpected table without "note", expected the column for "n". Add the column "note".',
    ],
    ['a,b\n1,2\n', {}, 'Unexpected table without headings, expected "code" among them.'],
  ])('is refused: %#', (text, change, message) => {
    expect(failure(() => withAction(text, { ...NEW, ...change }))).toContain(message);
  });

  test('a file that is not UTF-8 is not written', async () => {
    const { folder } = await workspaceWith({ 'actions.csv': Uint8Array.from([...new TextEncoder().encode(`${HEAD}A1,`), 0xe9]) });
    await expect(actionsText(folder)).rejects.toMatchObject({
      line: 'actions.csv: Unexpected encoding, expected UTF-8. Save the file as CSV UTF-8, then run it again.',
    });
    const marked = await workspaceWith({ 'actions.csv': `\uFEFF${HEAD}` });
    expect(await actionsText(marked.folder)).toBe(`\uFEFF${HEAD}`);
    expect(await actionsText((await workspaceWith({})).folder)).toBeUndefined();
  });

  test('takes the next code, and none a second time', () => {
    expect(nextActionCode(undefined)).toBe('A1');
    expect(nextActionCode(`${HEAD}A9,,,,,,,,,\na10,,,,,,,,,\nB77,,,,,,,,,\n`)).toBe('A11');
    expect(nextActionCode(HEAD, ['A4', 'x'])).toBe('A5');
  });
});

describe('closing', () => {
  const text =
    '\uFEFFcode;titre;responsable;convenu le;échéance;fait le;abandonné\r\nA1;"T\r\n;""";R;30/01/2026;01/03/2026;;\r\nA2;U;R;2026-01-30;2026-03-01\r\nA3;V;R;2026-01-30;2026-03-01;2026-02-01;';
  test.each([
    ['A1', undefined, ';01/03/2026;;\r\n', ';01/03/2026;2026-02-15;\r\n'],
    ['a1', 'no; need', ';01/03/2026;;\r\n', ';01/03/2026;2026-02-15;"no; need"\r\n'],
    ['A2', undefined, 'A2;U;R;2026-01-30;2026-03-01\r\n', 'A2;U;R;2026-01-30;2026-03-01;2026-02-15\r\n'],
    ['A2', '=x', 'A2;U;R;2026-01-30;2026-03-01\r\n', "A2;U;R;2026-01-30;2026-03-01;2026-02-15;'=x\r\n"],
  ])('%s changes its own cells only', (code, dropped, before, after) => {
    expect(withClosed(text, code, '2026-02-15', dropped)).toBe(text.replace(before, after));
  });

  test.each([
    [
      'A9',
      '2026-02-15',
      text,
      'actions.csv: Unexpected code "A9", expected that of an action ("A1", "A2", "A3"). See: deliver actions list --all',
    ],
    ['A3', '2026-02-15', text, 'Unexpected closing of "A3", expected an open action: it was closed on 2026-02-01.'],
    [
      'A1',
      '2026-01-29',
      text,
      'Unexpected closing of "A1" on 2026-01-29 before the day it was agreed, 2026-01-30, expected that day or a later one.',
    ],
    ['A1', '2026-02-30', text, 'Unexpected day "2026-02-30", expected a date that exists'],
    ['A1', '2026-02-15', 'code,title\nA1,T\n', 'Unexpected table without "done", expected the column.'],
    ['A1', '2026-02-15', 'code,done\nA1,\nA1,\n', 'Unexpected second action "A1"'],
    ['A1', '2026-02-15', 'code,done,dropped\nA1,,why\n', 'expected an open action: it was dropped.'],
  ])('%s is refused: %#', (code, date, file, message) => {
    expect(failure(() => withClosed(file, code, date))).toContain(message);
  });

  test('one dropped for no reason is refused: it would count as done', () => {
    expect(failure(() => withClosed(text, 'A1', '2026-02-15', ' '))).toContain(
      'Unexpected dropping of "A1" without a reason, expected why',
    );
  });
});

const words = fc
  .tuple(
    fc.constantFrom('', '=', '+', '-', '@', '#', '# ', "'", "'=", "''-", '"', '-5', 'é'),
    fc.stringMatching(/^[A-Za-z0-9 ,;"'\n=é.-]{1,12}$/),
  )
  .map(([start, rest]) => (start + rest).trim())
  .filter((text) => text !== '');
const maybe = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined });
const day = (from: string, to: string) =>
  fc.date({ min: new Date(from), max: new Date(to), noInvalidDate: true }).map((one) => one.toISOString().slice(0, 10));

test('actions added to any file read back as themselves, also when closed', async () => {
  const drafts = fc.array(
    fc.record({
      title: words,
      owner: words,
      agreed: day('2026-01-01', '2026-02-01'),
      due: day('2026-02-02', '2026-05-01'),
      priority: fc.constantFrom(undefined, 'births'),
      occasion: maybe(words),
      note: maybe(words),
      dropped: maybe(words),
      close: fc.boolean(),
    }),
    { minLength: 1, maxLength: 5 },
  );
  await fc.assert(
    fc.asyncProperty(
      drafts,
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      async (rows, delimiter, lineEnd, mark) => {
        let text = (mark ? '\uFEFF' : '') + ACTION_COLUMNS.toReversed().join(delimiter) + lineEnd;
        const wanted: unknown[] = [];
        for (const { close, dropped, ...row } of rows) {
          const action = JSON.parse(JSON.stringify({ code: nextActionCode(text), ...row })) as Omit<Action, 'at'>;
          text = withAction(text, action);
          if (close) text = withClosed(text, action.code, '2026-04-01', dropped);
          wanted.push({ ...action, ...(close ? { done: '2026-04-01', ...(dropped === undefined ? {} : { dropped }) } : {}) });
        }
        const read = await load(text);
        expect(leftOutLines(read)).toEqual([]);
        expect(withoutPlaces(read.actions)).toEqual(wanted);
      },
    ),
    { numRuns: 150 },
  );
});
