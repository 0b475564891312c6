import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/catalogue.ts';
import { CONSISTENCY_CHECKS } from '../../src/checks/consistency/index.ts';
import { conflictOf } from '../../src/checks/dhis2-conflict.ts';
import type { Metadata } from '../../src/core/metadata.ts';
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

describe('dhis2-core’s values with something illegal', () => {
  const folder = 'dhis2-core/dxf2/datavalueset/';
  const metadata: Metadata = {
    orgUnits: [{ id: 'DiszpKrYNg8', name: 'Ngelehun' }],
    dataElements: [
      { id: 'f7n9E0hX8qk', name: 'Element A', valueType: 'INTEGER', categoryCombo: 'bjDvmb4bfuf' },
      { id: 'eY5ehpbEsB7', name: 'Element C', valueType: 'INTEGER', categoryCombo: 'bjDvmb4bfuf' },
    ],
    categoryOptionCombos: [{ id: 'HllvX50cXC0', name: 'default', categoryCombo: 'bjDvmb4bfuf' }],
  };

  test.skipIf(!hasRealData(folder)).each([
    ['dataValueSetIllegalCoc.xml', 'unknown-category-option-combo', 'E7613', 'E8108'],
    ['dataValueSetIllegalOrgUnit.xml', 'unknown-org-unit', 'E7612', 'E8107'],
  ])('%s: %s, as DHIS2 says %s and %s', async (file, code, before243, from243) => {
    const { findings } = await validateReal(CHECKS, [`${folder}${file}`], metadata);
    const found = findings.find((finding) => finding.code === code);
    expect(found?.places).toHaveLength(1);
    expect(conflictOf(found!)).toMatchObject({ before243: { code: before243 }, from243: { code: from243 } });
    expect(findings.filter((finding) => finding.code === 'foreign-disaggregation')).toEqual([]);
  });
});
