import { expect, test } from 'vitest';
import type { ReportFinding, ValidationReport } from '../core/validation-report.ts';
import { readEarlierReport } from './earlier-report.ts';
import { exitCodeOf } from './exit-code.ts';
import { fingerprintOf } from './fingerprint.ts';
import { newSince } from './new-since.ts';
import { nextSteps } from './next-steps.ts';
import { countFindings } from './count-findings.ts';

function finding(more: Partial<ReportFinding> = {}): ReportFinding {
  const at = more.at ?? { file: 'june.csv', line: 12, column: 2, cell: 'B12' };
  const one = {
    code: 'negative-count',
    severity: 'error' as const,
    at,
    places: [at],
    count: 1,
    args: { place: 'Rubona', value: -4 },
    ...more,
  };
  return { ...one, message: 'Unexpected −4, expected 0 or more.', fix: 'Check it.', fingerprint: fingerprintOf(one) };
}

function report(findings: readonly ReportFinding[]): ValidationReport {
  return {
    schema: 'deliver.validation/1',
    language: 'en',
    files: [],
    ...countFindings(findings),
    checks: [],
    findings,
    nextSteps: nextSteps(findings, 0),
  };
}

const earlier = (findings: readonly ReportFinding[]) => readEarlierReport(JSON.stringify(report(findings)), 'may.json');
const moved = { file: './june.csv', line: 90, column: 2, cell: 'B90' };

test('a finding keeps its fingerprint where its line moves and its usual range changes', () => {
  const args = { place: 'Rubona', element: 'OPD', period: '202606', value: 812 };
  const one = fingerprintOf(finding({ args: { ...args, usualHigh: 131, n: 24 } }));
  expect(one).toMatch(/^[0-9a-f]{16}$/);
  expect(fingerprintOf(finding({ at: moved, args: { ...args, usualHigh: 140, n: 25 } }))).toBe(one);
  expect(fingerprintOf(finding({ args: { ...args, value: 813 } }))).not.toBe(one);
  expect(fingerprintOf(finding({ args, at: { file: 'july.csv' } }))).not.toBe(one);
  expect(fingerprintOf(finding({ args, code: 'outlier-who-z' }))).not.toBe(one);
});

test('two rules at one place are two; positions, counts and second opinions name nothing', () => {
  const of = (args: ReportFinding['args']): string => fingerprintOf(finding({ args }));
  const spot = { place: 'Rubona', period: '202606' };
  expect(of({ ...spot, rule: 'ANC 1 >= ANC 4' })).not.toBe(of({ ...spot, rule: 'DTP1 >= DTP3' }));
  expect(of({ ...spot, values: ['5', '6'] })).not.toBe(of({ ...spot, values: ['5', '7'] }));
  expect(of({ ...spot, line: 3, cells: 4, places: '3, 9', variants: ['outlier-fastr'], n: 12 })).toBe(
    of({ ...spot, line: 5, cells: 6, places: '4', variants: [], n: 13 }),
  );
});

test('nothing is new where only lines moved', () => {
  const result = newSince(report([finding({ at: moved })]), earlier([finding()]));
  expect(result.findings).toEqual([]);
  expect(result.summary).toEqual({ error: 0, warning: 0, info: 0 });
  expect(result.since).toEqual({ file: 'may.json', known: 1, gone: 0 });
  expect(exitCodeOf(result)).toBe(0);
});

test('of two alike, one was there', () => {
  const [first, second] = [finding({ args: {} }), finding({ args: {}, at: moved })];
  expect(newSince(report([first, second]), earlier([first])).findings).toEqual([second]);
});

test('a cause that has spread says how many places it had; one that shrank is known', () => {
  const places = Array.from({ length: 154 }, (_, index) => ({ file: 'june.csv', line: 12 + index }));
  const all = finding({ places, count: 154 });
  const [few] = newSince(report([all]), earlier([finding({ count: 150 })])).findings;
  expect(few).toMatchObject({ count: 154, placesBefore: 150 });
  expect(newSince(report([finding({ count: 3 })]), earlier([all])).findings).toEqual([]);
});

test('what is gone is counted', () => {
  expect(newSince(report([]), earlier([finding(), finding({ code: 'late-report' })])).since).toMatchObject({ known: 0, gone: 2 });
});

test.each([
  ['not JSON', 'Unexpected content'],
  ['[]', 'Unexpected content'],
  ['{"schema":"deliver.stocktake/1"}', 'Unexpected schema "deliver.stocktake/1"'],
  ['{}', 'Unexpected content without a schema'],
  ['{"schema":"deliver.validation/1"}', 'Unexpected report without findings'],
  ['{"schema":"deliver.validation/1","findings":[{"code":"x"}]}', 'Unexpected finding'],
])('an earlier report that is none is a clear error: %s', (text, message) => {
  expect(() => readEarlierReport(text, 'may.json')).toThrow(message);
});

test.each([
  [[], 'error', 0],
  [['warning'], 'error', 0],
  [['warning'], 'warning', 1],
  [['info'], 'warning', 0],
  [['info'], 'info', 1],
  [['error'], 'warning', 1],
  [['error'], 'never', 0],
] as const)('findings %j with --fail-on %s exit with %i', (severities, failOn, code) => {
  expect(exitCodeOf(report(severities.map((severity) => finding({ severity }))), failOn)).toBe(code);
});

test('300 errors exit with 1, and a file that could not be read with 2', () => {
  const many = report(Array.from({ length: 300 }, () => finding()));
  expect(exitCodeOf(many)).toBe(1);
  const refused = { file: 'x.xlsx', sha256: '', format: 'unknown', layout: 'unknown', rows: 0, tables: [], leftOut: [] };
  expect(exitCodeOf({ ...many, files: [{ ...refused, refused: { message: 'Unexpected password, expected none.' } }] })).toBe(2);
});

test('next steps: the letter, safe repairs, then accepting when it can be done', () => {
  expect(nextSteps([], 0)).toEqual([{ kind: 'accept', when: 'now' }]);
  expect(nextSteps([finding({ severity: 'warning' })], 2)).toEqual([
    { kind: 'letter' },
    { kind: 'fix', repairs: 2 },
    { kind: 'accept', when: 'with-waivers', waive: ['negative-count'] },
  ]);
  expect(nextSteps([finding()], 0).at(-1)).toEqual({ kind: 'accept', when: 'after-errors' });
});
