import { describe, expect, test } from 'vitest';
import { VALUES_CHECKS } from '../../src/checks/values/index.ts';
import type { Metadata } from '../../src/core/metadata.ts';
import { hasRealData } from '../real-data.ts';
import { linesOf, realMetadata, validateReal } from './run-real.ts';

const FOLDER = 'datim-validation/';
const uploads = `${FOLDER}uploads/test-data`;

function metadata(): Metadata {
  return realMetadata(...['dataElements-74e9df', 'optionSets-1bc013'].map((name) => `${FOLDER}metadata/${name}.json`));
}

describe('datim-validation’s uploads', () => {
  test.skipIf(!hasRealData(FOLDER))('bad value: 1.5 for a whole number, foo and 0200', async () => {
    const { findings } = await validateReal(VALUES_CHECKS, [`${uploads}-bad-value.csv`], metadata());
    const found = findings.filter(({ code }) => code === 'wrong-value-type');
    expect(found.map(({ args, at }) => [args['value'], at.line])).toEqual([
      ['1.5', 2],
      ['foo', 3],
      ['0200', 4],
    ]);
    expect(found.map(({ args }) => args['dhis2'])).toEqual(found.map(() => ['E7619', 'E8122']));
  });

  test.skipIf(!hasRealData(FOLDER))('option sets: one word that is no option', async () => {
    const { findings } = await validateReal(VALUES_CHECKS, [`${uploads}-bad-value-option-sets.csv`], metadata());
    expect(linesOf(findings, 'invalid-option')).toEqual([3]);
  });

  test.skipIf(!hasRealData(FOLDER))('negative values: two, with metadata and without', async () => {
    for (const known of [metadata(), undefined]) {
      const { findings } = await validateReal(VALUES_CHECKS, [`${uploads}-neg-values.csv`], known);
      expect(linesOf(findings, 'negative-count')).toEqual([2, 3]);
    }
  });

  test.skipIf(!hasRealData(FOLDER))('the clean upload of a thousand rows has no error in its values', async () => {
    const { findings } = await validateReal(VALUES_CHECKS, [`${uploads}.csv`], metadata());
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('dhis2-core’s import tests', () => {
  const folder = 'dhis2-core/dxf2/datavalueset/';

  test.skipIf(!hasRealData(folder))('booleans: rows 10, 11, 16 and 17 (from 0) are rejected, 14 are taken', async () => {
    const types: Metadata = {
      dataElements: [
        { id: 'jH26dja2f30', name: 'Boolean', valueType: 'BOOLEAN' },
        { id: 'jH26dja2f31', name: 'True only', valueType: 'TRUE_ONLY' },
      ],
    };
    const { findings, files } = await validateReal(VALUES_CHECKS, [`${folder}dataValueSetBooleanTest.csv`], types);
    // Row 0 stands in line 2.
    expect(linesOf(findings, 'wrong-value-type')).toEqual([12, 13, 18, 19]);
    expect(files[0]?.values).toBe(18);
  });
});
