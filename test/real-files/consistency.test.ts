import { describe, expect, test } from 'vitest';
import { CONSISTENCY_CHECKS } from '../../src/checks/consistency/index.ts';
import { hasRealData } from '../real-data.ts';
import { linesOf, realMetadata, validateReal } from './run-real.ts';

describe('datim-validation’s uploads', () => {
  const folder = 'datim-validation/';
  const uploads = `${folder}uploads/test-data`;
  const metadata = (): ReturnType<typeof realMetadata> =>
    realMetadata(
      ...[
        'categoryOptionCombos-7c8597',
        'dataElements-74e9df',
        'dataSets-248987',
        'organisationUnits.json-f4ac7c',
        'validationRules.json-e14ed6',
      ].map((name) => `${folder}metadata/${name}.json`),
    );

  test.skipIf(!hasRealData(folder))('exact duplicates: 1, of line 2 in line 3', async () => {
    const { findings } = await validateReal(CONSISTENCY_CHECKS, [`${uploads}-exact-dups.csv`], metadata());
    expect(findings.filter(({ code }) => code === 'exact-duplicate')).toHaveLength(1);
    expect(linesOf(findings, 'exact-duplicate')).toEqual([3]);
    expect(linesOf(findings, 'conflicting-duplicate')).toEqual([]);
  });

  // Sides as datim-validation's own tests have them (methods.md 2.8).
  test.skipIf(!hasRealData(folder)).each([
    ['simple-pass', []],
    ['simple-fail', [['ZHANmjdL1bk', 6, 5, 2]]],
    ['never-skip-missing-left', []],
    ['never-skip-missing-right', [['ZHANmjdL1bk', 5, 0, 2]]],
    [
      'exclusive-fail',
      // The planted fault, and both values against a total that is missing: NEVER_SKIP counts it 0.
      [
        ['HuQJfVXWkaC', 5, 0, 2],
        ['r1Il8vhDBMo', 5, 10, 2],
        ['DBpBh0Yi91n', 10, 0, 3],
      ],
    ],
  ])('validation %s', async (name, expected) => {
    const { findings } = await validateReal(CONSISTENCY_CHECKS, [`${uploads}-validation-${name}.csv`], metadata());
    const broken = findings.filter(({ code }) => code === 'validation-rule');
    const found = broken.map(({ args, at, places }) => [args['ruleId'], args['left'], args['right'], at.line, places.length]);
    expect(found.sort()).toEqual(expected.map((one) => [...one, 1]).sort());
  });

  test.skipIf(!hasRealData(folder))('every rule can be evaluated', async () => {
    const { outcomes } = await validateReal(CONSISTENCY_CHECKS, [`${uploads}.csv`], metadata());
    expect(outcomes.find(({ code }) => code === 'validation-rule-not-evaluated')?.status).toBe('clean');
  });
});

describe('dhis2-core’s import tests', () => {
  const folder = 'dhis2-core/dxf2/datavalueset/';

  test.skipIf(!hasRealData(folder))('BooleanDuplicatesTest.csv: every key that stands twice is named, with all its lines', async () => {
    const { findings } = await validateReal(CONSISTENCY_CHECKS, [`${folder}dataValueSetBooleanDuplicatesTest.csv`]);
    expect(linesOf(findings, 'exact-duplicate')).toEqual([3]);
    expect(linesOf(findings, 'conflicting-duplicate')).toEqual([4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
  });
});
