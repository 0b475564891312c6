import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { STRUCTURE_CHECKS } from '../../src/checks/structure/index.ts';
import type { Finding } from '../../src/core/finding.ts';
import { hasRealData, realData } from '../real-data.ts';
import { linesOf, validateReal } from './run-real.ts';

/** goodtables' names of structural errors → ours. Its others are about schemas and data packages. */
const CODES: Readonly<Record<string, string>> = {
  'blank-header': 'blank-column',
  'duplicate-header': 'duplicate-column',
  'missing-value': 'missing-cell',
  'extra-value': 'extra-cell',
  'blank-row': 'blank-row',
};

/** Table, row (null for the heading), column, code: as goodtables' scenarios write them. */
type Expected = readonly [table: number, row: number | null, column: number | null, code: string];

interface Scenario {
  readonly source: string;
  readonly expected: readonly Expected[];
}

const FOLDER = 'csv-goodtables/';
const scenarios = hasRealData(FOLDER) ? structuralScenarios() : [];

describe('goodtables’ scenarios', () => {
  test.skipIf(!hasRealData(FOLDER))('are found: five files with a structural expectation', () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(5);
  });

  test.skipIf(scenarios.length === 0).each(scenarios)('$source', async ({ source, expected }) => {
    const { findings } = await validateReal(STRUCTURE_CHECKS, [FOLDER + source]);
    for (const [, row, column, code] of expected) {
      const wanted = `${CODES[code]} ${row ?? 1}${column === null ? '' : `:${column}`}`;
      expect(placesOf(findings, column !== null)).toContain(wanted);
    }
  });

  test.skipIf(!hasRealData(FOLDER))('have exactly those errors where nothing limits them', async () => {
    const exact = scenarios.filter(({ source }) => /defective_rows|duplicate_columns|headerless_columns|empty_rows_multiple/u.test(source));
    for (const { source, expected } of exact) {
      const { findings } = await validateReal(STRUCTURE_CHECKS, [FOLDER + source]);
      expect([source, findings.reduce((sum, { places }) => sum + places.length, 0)]).toEqual([source, expected.length]);
    }
  });
});

describe('the suites’ other files', () => {
  test.skipIf(!hasRealData('csv-goodtables/data/invalid.csv'))('invalid.csv has all its errors of headings and rows', async () => {
    const { findings } = await validateReal(STRUCTURE_CHECKS, ['csv-goodtables/data/invalid.csv']);
    expect(placesOf(findings, true)).toEqual(
      expect.arrayContaining([
        'blank-column 1:3',
        'duplicate-column 1:4',
        'missing-cell 2:3',
        'missing-cell 2:4',
        'missing-cell 3:3',
        'extra-cell 5:5',
      ]),
    );
    expect(linesOf(findings, 'blank-row')).toEqual([4]);
  });

  test
    .skipIf(!hasRealData('csv-goodtables/data/valid.csv'))
    .each([
      'csv-goodtables/data/valid.csv',
      'csv-goodtables/data/latin1.csv',
      'csv-csvlint/valid.csv',
      'csv-csvlint/crlf-line-endings.csv',
    ])('%s has no error', async (path) => {
    const { findings } = await validateReal(STRUCTURE_CHECKS, [path]);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('real workbooks and returns', () => {
  test.skipIf(!hasRealData('nhs-ae/'))('the NHS return ends in a total row, which is told', async () => {
    const { findings } = await validateReal(STRUCTURE_CHECKS, ['nhs-ae/Monthly-AE-April-2025.csv']);
    expect(findings.filter(({ code }) => code === 'total-row')).toHaveLength(1);
  });

  test.skipIf(!hasRealData('xlsx-calamine/'))('calamine: the seven errors of Excel', async () => {
    const errors = await validateReal(STRUCTURE_CHECKS, [findFile('xlsx-calamine', 'errors.xlsx')]);
    const found = errors.findings.filter(({ code }) => code === 'error-cell');
    expect(new Set(found.map(({ args }) => args['error']))).toEqual(
      new Set(['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!']),
    );
  });

  test.skipIf(!hasRealData('datim-validation/'))('datim: the upload without a heading', async () => {
    const { findings } = await validateReal(STRUCTURE_CHECKS, ['datim-validation/uploads/test-data-no-header.csv']);
    expect(findings.map(({ code, at }) => [code, at.line])).toEqual([['no-header', 1]]);
  });
});

function structuralScenarios(): Scenario[] {
  const folder = realData(`${FOLDER}tests/scenarios`);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .flatMap((name) =>
      Object.values(
        (parse(readFileSync(`${folder}/${name}`, 'utf8')) as Record<string, { source?: unknown; report?: Expected[] }> | null) ?? {},
      ),
    )
    .flatMap(({ source, report = [] }) => {
      const expected = report.filter(([, , , code]) => CODES[code] !== undefined);
      const isHere = typeof source === 'string' && source.endsWith('.csv') && existsSync(realData(FOLDER + source));
      return isHere && expected.length > 0 ? [{ source, expected }] : [];
    });
}

function placesOf(findings: readonly Finding[], withColumn: boolean): string[] {
  return findings.flatMap(({ code, places }) => places.map(({ line, column }) => `${code} ${line}${withColumn ? `:${column}` : ''}`));
}

function findFile(folder: string, name: string): string {
  const found = readdirSync(realData(folder), { recursive: true }).find((path) => String(path).endsWith(name));
  return `${folder}/${String(found)}`;
}
