import { describe, expect, test } from 'vitest';
import { makeTable, makeWorkspace, at as period } from '../make-workspace.ts';
import type { Check, CheckContext } from '../../src/core/check.ts';
import type { Store } from '../../src/core/store.ts';
import type { SourceFile, Table } from '../../src/core/table.ts';
import { memoryStore } from '../../src/stores/memory/memory-store.ts';
import { checkContext } from '../../src/checks/check-context.ts';
import { createRun, type RunResult } from '../../src/checks/run-checks.ts';
import { unknownRules } from '../../src/checks/settled-rules.ts';
import { valueAt } from '../../src/checks/place-of.ts';
import { MOST_LISTED } from '../../src/checks/collect-findings.ts';

const WORDS = { title: 'a', why: 'b', message: () => 'Unexpected a, expected b.', fix: () => 'Do c.' };
const COMMON = {
  severity: 'error',
  source: 'a test',
  words: { en: WORDS, fr: WORDS },
  examples: [] as unknown as Check['examples'],
} as const;

/** Finds odd values; those of one value have one cause. */
const odd: Check<'value'> = {
  ...COMMON,
  code: 'odd',
  scope: 'value',
  run(unit, report) {
    const { value = 0 } = unit.observation;
    if (value % 2 === 1) report(valueAt(unit), { value }, value === 7 ? 'seven' : undefined);
  },
};

function sourceOf(table: Table, file = 'june.csv'): SourceFile {
  return { file, sha256: '', format: 'csv', tables: [table] };
}

const at = { file: 'deliver.yaml', line: 3 };

function runAll(
  checks: readonly Check[],
  sources: readonly SourceFile[],
  context: CheckContext = checkContext({ today: 0 }),
  before: (store: Store) => void = () => {},
): RunResult {
  const store = memoryStore();
  before(store);
  const run = createRun(checks, context, { store });
  for (const source of sources) for (const _ of run.file(source));
  const walk = run.finish();
  for (;;) {
    const step = walk.next();
    if (step.done === true) return step.value;
  }
}

describe('a run of rules', () => {
  test('gives places of one cause as one finding, others by themselves, ordered by place', () => {
    const table = makeTable([
      ['A', 'x', '202601', 7],
      ['B', 'x', '202601', 3],
      ['C', 'x', '202601', 7],
      ['D', 'x', '202601', 2],
    ]);
    const { findings, outcomes } = runAll([odd], [sourceOf(table)]);
    expect(findings.map(({ at: first, places, args }) => [first.line, places.length, args['value']])).toEqual([
      [2, 2, 7],
      [3, 1, 3],
    ]);
    expect(outcomes.map(({ code, status }) => [code, status])).toEqual([['odd', 'found']]);
  });

  test('counts what it no longer lists', () => {
    const many = makeTable(Array.from({ length: MOST_LISTED + 5 }, (_, index) => [`P${index}`, 'x', '202601', 7] as const));
    const [finding] = runAll([odd], [sourceOf(many)]).findings;
    expect(finding?.places).toHaveLength(MOST_LISTED);
    expect(finding?.count).toBe(MOST_LISTED + 5);
  });

  test('says not run for rules that are off, lack their input, or found nothing of their kind', () => {
    const lacking: Check = { ...odd, code: 'lacking', needs: () => 'needs metadata' };
    const empty: Check = { ...odd, code: 'empty', run() {}, end: () => 'no such element in these files' };
    const workspace = makeWorkspace({ rules: { odd: { off: true, options: {}, at } } });
    const { outcomes, off } = runAll([odd, lacking, empty], [], checkContext({ today: 0, workspace }));
    expect(outcomes).toEqual([
      { code: 'empty', status: 'not-run', reason: 'no such element in these files' },
      { code: 'lacking', status: 'not-run', reason: 'needs metadata' },
      { code: 'odd', status: 'not-run', reason: 'switched off in deliver.yaml' },
    ]);
    expect(off).toEqual(['odd']);
  });

  test('re-grades findings, and says so', () => {
    const workspace = makeWorkspace({ rules: { odd: { severity: 'info', options: {}, at } } });
    const { findings, regraded } = runAll([odd], [sourceOf(makeTable([['A', 'x', '202601', 3]]))], checkContext({ today: 0, workspace }));
    expect(findings.map(({ severity }) => severity)).toEqual(['info']);
    expect(regraded).toEqual([{ code: 'odd', from: 'error', to: 'info' }]);
  });

  test('shows series of history and uploads together, and knows which came now', () => {
    const seen: unknown[] = [];
    const series: Check<'series'> = {
      ...COMMON,
      code: 'series',
      scope: 'series',
      run(unit) {
        seen.push([unit.place, unit.values, unit.values.map((_, index) => unit.isUploaded(index)), unit.at(unit.values.length - 1).file]);
      },
    };
    const store = memoryStore();
    const run = createRun([series], checkContext({ today: 0 }), { store });
    const fact = { place: 'A', element: 'x', category: '', rank: 0, at: { file: 'data/may.csv', line: 2, column: 4 } };
    run.history({ ...fact, period: period('202605'), value: 5 });
    run.history({ ...fact, period: period('202606'), value: 6 });
    run.history({ ...fact, place: 'B', period: period('202605'), value: 1 });
    for (const _ of run.file(sourceOf(makeTable([['A', 'x', '202606', 8]]))));
    for (const _ of run.finish());
    expect(seen).toEqual([['A', [5, 8], [false, true], 'june.csv']]);
  });

  test('options come from deliver.yaml, and codes are not looked up on objects’ own words', () => {
    const workspace = makeWorkspace({ rules: { odd: { options: { threshold: 5 }, at } } });
    const context = checkContext({ today: 0, workspace });
    expect(context.option('odd', 'threshold')).toBe(5);
    expect(context.option('constructor', 'name')).toBeUndefined();
    expect(context.option('odd', 'constructor')).toBeUndefined();
  });
});

test('codes that no rule has are named with the nearest', () => {
  const rules = { 'decimal-cuont': { off: true, options: {}, at }, odd: { options: {}, at }, zebra: { options: {}, at } } as const;
  expect(unknownRules(rules, ['decimal-count', 'odd'])).toEqual([
    { code: 'decimal-cuont', nearest: 'decimal-count', at },
    { code: 'zebra', nearest: undefined, at },
  ]);
});
