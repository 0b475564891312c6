import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/catalogue.ts';
import type { RunResult } from '../../src/checks/run-checks.ts';
import type { Metadata } from '../../src/core/metadata.ts';
import { hasRealData, realData } from '../real-data.ts';
import { linesOf, realMetadata, validateReal } from './run-real.ts';

/** Every rule at once: a fault that one rule finds is not told by another, and nothing else is told by its own. */
describe('datim-validation’s uploads, by every rule', () => {
  const folder = 'datim-validation/';
  const isThere = hasRealData(folder);
  let known: Metadata | undefined;
  const metadata = (): Metadata =>
    (known ??= realMetadata(...readdirSync(realData(`${folder}metadata`)).map((name) => `${folder}metadata/${name}`)));
  const validate = (name: string): Promise<RunResult> => validateReal(CHECKS, [`${folder}uploads/${name}`], metadata());

  test.skipIf(!isThere).each([
    ['test-data-bad-value.csv', 'wrong-value-type', [2, 3, 4]],
    ['test-data-bad-boolean-value.csv', 'wrong-value-type', [3, 4, 5, 6, 7, 8, 9, 10]],
    ['test-data-bad-true-only-value.csv', 'wrong-value-type', [3, 4, 5, 6, 7, 8, 9, 10]],
    ['test-data-bad-value-option-sets.csv', 'invalid-option', [3]],
    ['test-data-neg-values.csv', 'negative-count', [2, 3]],
    ['test-data-exact-dups.csv', 'exact-duplicate', [3]],
    ['test-data-no-header.csv', 'no-header', [1]],
    ['test-data-bad-periods.csv', 'illegal-period', [4, 10]],
    ['test-data-invalid-mechs-dates.csv', 'illegal-period', [4, 10]],
    ['test-data-invalid-mechs-dates.csv', 'outside-mechanism-dates', [2, 6, 9, 11]],
    ['test-data-bad-periods-mechanisms.csv', 'outside-mechanism-dates', [2, 3, 5, 6, 9, 10]],
    ['test-data-bad-mechs.csv', 'unknown-attribute-option-combo', [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]],
    ['test-data-bad-acoc-uid.csv', 'unknown-attribute-option-combo', [6]],
    ['test-data-bad-de-uid.csv', 'unknown-data-element', [7]],
    ['test-data-bad-ou-uid.csv', 'unknown-org-unit', [5]],
    ['test-data-bad-des-ous.csv', 'unknown-org-unit', [4]],
  ])('%s: %s in lines %j and nowhere else', async (name, code, lines) => {
    expect(linesOf((await validate(name)).findings, code)).toEqual(lines);
  });

  // Faults of form that each upload but the one that has it must not have.
  const PLANTED = new Set([
    'no-header',
    'illegal-period',
    'unreadable-period',
    'wrong-value-type',
    'invalid-option',
    'negative-count',
    'exact-duplicate',
    'conflicting-duplicate',
    'unknown-data-element',
    'unknown-org-unit',
    'unknown-attribute-option-combo',
  ]);
  test.skipIf(!isThere).each(['test-data.csv', 'test-json.json', 'test-xml.xml', 'test-data-with-spaces.csv'])(
    '%s has none of the planted faults',
    async (name) => {
      const { findings, files } = await validate(name);
      expect(findings.filter(({ code }) => PLANTED.has(code))).toEqual([]);
      expect(files[0]?.values).toBeGreaterThan(0);
    },
  );

  test.skipIf(!isThere)('disaggregations of mechanisms without a list are not run, never clean', async () => {
    const { outcomes } = await validate('test-data-bad-de-disagg.csv');
    expect(outcomes.find(({ code }) => code === 'unknown-category-option-combo')?.status).toBe('not-run');
  });
});

describe('dhis2-core’s data value sets, by every rule', () => {
  const folder = 'dhis2-core/dxf2/datavalueset/';
  const isThere = hasRealData(folder);

  test.skipIf(!isThere)('B says the same as CSV and as XML: 12 values, and nothing is wrong with them', async () => {
    for (const name of ['dataValueSetB.csv', 'dataValueSetB.xml']) {
      const { findings, files } = await validateReal(CHECKS, [folder + name]);
      expect([name, files[0]?.values, findings.map(({ code }) => code)]).toEqual([name, 12, []]);
    }
  });

  test.skipIf(!isThere)('BNoHeader: the same 12 values, and that the heading is missing', async () => {
    const { findings, files } = await validateReal(CHECKS, [`${folder}dataValueSetBNoHeader.csv`]);
    expect([files[0]?.values, findings.map(({ code }) => code)]).toEqual([12, ['no-header']]);
  });

  test.skipIf(!isThere)('a heading of 11 names over 10 fields is told for each row', async () => {
    const { findings, files } = await validateReal(CHECKS, [`${folder}dataValueSetWithDataSetHeader.csv`]);
    expect(linesOf(findings, 'missing-cell')).toEqual([2, 3, 4]);
    expect(files[0]?.values).toBe(3);
  });

  test.skipIf(!isThere)('two values of one key are told, unless a combination tells them apart', async () => {
    const clashing = new Set(['dataValueSetF.xml', 'dataValueSetG.xml', 'dataValueSetBooleanDuplicatesTest.csv']);
    for (const name of readdirSync(realData(folder))) {
      const { findings } = await validateReal(CHECKS, [folder + name]);
      const clashes = findings.filter(({ code }) => code === 'conflicting-duplicate');
      expect([name, clashes.length > 0]).toEqual([name, clashing.has(name)]);
    }
  });
});
