import { expect, test } from 'vitest';
import type { Check } from '../core/check.ts';
import type { Severity } from '../core/finding.ts';
import { day, monthOf } from '../core/period/index.ts';
import type { ValidationReport } from '../core/validation-report.ts';
import { openSource } from '../readers/open.ts';
import { memoryStore } from '../stores/memory/memory-store.ts';
import { exampleBytes } from '../../test/checks/example-files.ts';
import { finish } from '../../test/checks/run-example.ts';
import { checkContext } from './check-context.ts';
import { createRun } from './run-checks.ts';
import { lineAt, tableAt, valueAt } from './place-of.ts';
import { buildReport, type ReportInput } from './report.ts';

const WORDS = {
  title: 'Odd value',
  why: 'It is odd.',
  message: ({ value, places }: Record<string, unknown>) =>
    `Unexpected ${String(value)} in ${String(places)} places, expected something else.`,
  fix: () => 'Change it.',
};

/** Finds every value of 7. */
function sevens(severity: Severity, where: 'value' | 'heading' | 'file' = 'value'): Check {
  const check: Check<'value'> = {
    code: 'sevens',
    severity,
    source: 'test',
    scope: 'value',
    words: { en: WORDS, fr: WORDS },
    run(unit, report) {
      if (unit.observation.value !== 7) return;
      report(where === 'value' ? valueAt(unit) : where === 'heading' ? lineAt(unit, 1) : tableAt(unit), { value: 7 }, 'sevens');
    },
    examples: [
      { says: '', files: {}, finds: [] },
      { says: '', files: {}, finds: [] },
    ],
  };
  return check as unknown as Check;
}

async function reportOf(
  name: string,
  file: Parameters<typeof exampleBytes>[0],
  check: Check,
  more: Partial<ReportInput> = {},
): Promise<ValidationReport> {
  const run = createRun([check], checkContext({ today: day(2026, 7, 15) }), { store: memoryStore() });
  const source = await openSource(name, await exampleBytes(file), {});
  for (const _ of run.file(source));
  return buildReport({ language: 'en', checks: [check], run: finish(run.finish()), sources: [source], ...more });
}

const CSV =
  'Report of the district\n\nplace,indicator,period,value\nKaya,OPD,2026-06,10\nRubona,OPD,2026-06,7\nMinazi,OPD,2026-06,7\nTOTAL,OPD,2026-06,24\n';

test('rows of data are counted without title, heading and total, and those that a finding names are not usable', async () => {
  const report = await reportOf('june.csv', CSV, sevens('warning'));
  expect(report.files[0]).toMatchObject({ file: 'june.csv', format: 'csv', layout: 'long', rows: 3, rowsUsable: 1, delimiter: ',' });
  expect(report.files[0]?.leftOut.map((one) => one.code)).toContain('total-row');
  expect(report.findings).toHaveLength(1);
  expect(report.findings[0]).toMatchObject({ count: 2, message: 'Unexpected 7 in 2 places, expected something else.', fix: 'Change it.' });
  expect(report.summaryPlaces).toEqual({ error: 0, warning: 2, info: 0 });
});

test('remarks take nothing away', async () => expect((await reportOf('june.csv', CSV, sevens('info'))).files[0]?.rowsUsable).toBe(3));

test('an error about a heading or a whole file promises nothing; a warning about it does not touch rows', async () => {
  for (const where of ['heading', 'file'] as const) {
    expect((await reportOf('june.csv', CSV, sevens('error', where))).files[0]).not.toHaveProperty('rowsUsable');
    expect((await reportOf('june.csv', CSV, sevens('warning', where))).files[0]?.rowsUsable).toBe(3);
  }
});

test('rows of several sheets are added up, and those of hidden ones are not', async () => {
  const rows = [
    ['place', 'indicator', 'period', 'value'],
    ['Kaya', 'OPD', '2026-06', 7],
    ['Rubona', 'OPD', '2026-06', 12],
  ];
  const report = await reportOf('june.xlsx', { sheets: { North: rows, South: rows, Old: rows }, hidden: ['Old'] }, sevens('error'));
  expect(report.files[0]).toMatchObject({ rows: 4, rowsUsable: 2 });
  expect(report.files[0]?.tables.map((table) => table.sheet)).toEqual(['North', 'South', 'Old']);
});

test('a row with several wrong values is one row', async () => {
  const report = await reportOf('june.csv', 'place,2026-04,2026-05,2026-06\nKaya,7,7,7\nRubona,1,2,3\n', sevens('error'));
  expect(report.files[0]).toMatchObject({ rows: 2, rowsUsable: 1 });
});

test('a data value set has values in place of rows', async () => {
  const values = [7, 8, 9].map((value) => ({
    dataElement: 'a',
    period: '202606',
    orgUnit: 'b',
    categoryOptionCombo: `c${value}`,
    value: String(value),
  }));
  const report = await reportOf('set.json', JSON.stringify({ dataValues: values }), sevens('error'));
  expect(report.files[0]).toMatchObject({ format: 'json', rows: 3, rowsUsable: 2 });
});

test('periods, sender and DHIS2 codes are taken in; refused files come last', async () => {
  const report = await reportOf('june.csv', CSV, sevens('error'), {
    periodsOf: () => [monthOf(2026, 6), monthOf(2026, 1), monthOf(2026, 6)],
    uploaderOf: (file) => (file === 'june.csv' ? 'Gakenke' : undefined),
    dhis2Of: () => ({ before243: 'E7619', from243: 'E8108' }),
    refused: [{ file: 'x.xlsx', sha256: 'ab', message: 'Unexpected password, expected none.' }],
    repairs: 2,
  });
  expect(report.files[0]).toMatchObject({
    uploader: 'Gakenke',
    periods: { first: '202601', last: '202606', count: 2, words: 'January 2026 to June 2026' },
  });
  expect(report.files[1]).toMatchObject({
    file: 'x.xlsx',
    sha256: 'ab',
    rows: 0,
    refused: { message: 'Unexpected password, expected none.' },
  });
  expect(report.findings[0]?.dhis2).toEqual({ before243: 'E7619', from243: 'E8108' });
  expect(report.nextSteps).toContainEqual({ kind: 'fix', repairs: 2 });
});

test('a file with nothing but a heading has no rows', async () => {
  expect((await reportOf('empty.csv', 'place,indicator,period,value\n', sevens('error'))).files[0]).toMatchObject({
    rows: 0,
    rowsUsable: 0,
  });
});
