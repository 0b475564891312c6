import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkContext } from '../../src/checks/check-context.ts';
import { PLACES_CHECKS } from '../../src/checks/places/index.ts';
import { createRun } from '../../src/checks/run-checks.ts';
import { TIMING_CHECKS } from '../../src/checks/timing/index.ts';
import { bytesInMemory } from '../../src/core/bytes.ts';
import type { Check } from '../../src/core/check.ts';
import type { Metadata } from '../../src/core/metadata.ts';
import { day } from '../../src/core/period/index.ts';
import type { RuleSetting } from '../../src/core/workspace.ts';
import { readMetadata } from '../../src/readers/dhis2/metadata/read-metadata.ts';
import { openSource } from '../../src/readers/open.ts';
import { memoryStore } from '../../src/stores/memory/memory-store.ts';
import { finish } from '../checks/run-example.ts';
import { makeWorkspace } from '../make-workspace.ts';
import { hasRealData, realData } from '../real-data.ts';

const FOLDER = 'datim-validation';
const isThere = hasRealData(`${FOLDER}/uploads/test-data-bad-periods.csv`);
const CHECKS = [...PLACES_CHECKS, ...TIMING_CHECKS];

let known: Metadata | undefined;
function metadata(): Metadata {
  const folder = realData(`${FOLDER}/metadata`);
  known ??= readMetadata(readdirSync(folder).map((file) => ({ file, bytes: readFileSync(`${folder}/${file}`) })));
  return known;
}

/** Findings of one rule: `[what is wrong, lines]`. */
async function judge(code: string, name: string, rules: Readonly<Record<string, RuleSetting>> = {}) {
  const check = CHECKS.find((one) => one.code === code) as Check;
  const context = checkContext({ today: day(2026, 7, 15), metadata: metadata(), workspace: makeWorkspace({ rules }) });
  const run = createRun([check], context, { store: memoryStore() });
  for (const _ of run.file(await openSource(name, bytesInMemory(readFileSync(realData(`${FOLDER}/uploads/${name}`))))));
  const { outcomes, findings } = finish(run.finish());
  const told = findings.map(({ args, places }) => [String(args['text'] ?? args['period']), places.map(({ line }) => line)]);
  return outcomes[0]!.status === 'found' ? told : outcomes[0]!.status;
}

test.skipIf(!isThere)('bad-periods: 2016Q5 and Oct are illegal, 2017Oct is not', async () => {
  expect(await judge('illegal-period', 'test-data-bad-periods.csv')).toEqual([
    ['2016Q5', [4]],
    ['Oct', [10]],
  ]);
  // Its cells are told once, by the rule that knows why.
  expect(await judge('unreadable-period', 'test-data-bad-periods.csv')).toBe('clean');
  expect(await judge('illegal-period', 'test-data.csv')).toBe('clean');
});

test.skipIf(!isThere)('bad-periods-mechanisms: 4 pairs of period and mechanism in 6 rows', async () => {
  expect(await judge('outside-mechanism-dates', 'test-data-bad-periods-mechanisms.csv')).toEqual([
    ['1973Oct', [2, 5, 9]],
    ['1973Q1', [3]],
    ['1973Oct', [6]],
    ['1973Q4', [10]],
  ]);
});

test.skipIf(!isThere)('bad-mechs: 3 by identifier in 16 rows, 1 by code', async () => {
  const byUid = await judge('unknown-attribute-option-combo', 'test-data-bad-mechs.csv');
  expect((byUid as [string, number[]][]).map(([text, lines]) => [text, lines.length])).toEqual([
    ['99xxxxxx99', 1],
    ['8888', 7],
    ['9999', 8],
  ]);
  const byCode = { 'unknown-attribute-option-combo': { options: { identifiers: 'code' }, at: { file: 'deliver.yaml' } } };
  expect(await judge('unknown-attribute-option-combo', 'test-data-bad-mechs.csv', byCode)).toEqual([['99xxxxxx99', [2]]]);
});

test.skipIf(!isThere).each([
  ['unknown-org-unit', 'test-data-bad-ou-uid.csv', [['SiuNE0ywCW4', [5]]]],
  ['unknown-data-element', 'test-data-bad-de-uid.csv', [['SiuNE0ywCW4', [7]]]],
  ['unknown-attribute-option-combo', 'test-data-bad-acoc-uid.csv', [['SiuNE0ywCW4', [6]]]],
  ['unknown-org-unit', 'test-data.csv', 'clean'],
  ['unknown-data-element', 'test-data.csv', 'clean'],
  ['unknown-attribute-option-combo', 'test-data.csv', 'clean'],
  // No list of disaggregations is among the metadata.
  ['unknown-category-option-combo', 'test-data.csv', 'not-run'],
  ['wrong-period-type', 'test-data.csv', 'not-run'],
])('%s in %s', async (code, name, found) => {
  expect(await judge(code, name)).toEqual(found);
});
