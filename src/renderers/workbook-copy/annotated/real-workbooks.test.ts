import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hasRealData, realData } from '../../../../test/real-data.ts';
import { bytesInMemory } from '../../../core/bytes.ts';
import type { GridFile, Row } from '../../../core/grid.ts';
import type { ReportFinding } from '../../../core/validation-report.ts';
import { readWorkbook } from '../../../readers/xlsx/read-workbook.ts';
import { annotatedCopy } from './annotated-copy.ts';

const FOLDERS = ['xlsx-apache-poi', 'xlsx-calamine', 'xlsx-exceljs', 'xlsx-readxl', 'xlsx-tidyxl'].filter((folder) => hasRealData(folder));
/** Tens of thousands of merges or cells: slow, and nothing new. */
const LARGE = 400_000;

/** A finding on three cells of every sheet, one of them blank. */
function findingsOn(file: GridFile): ReportFinding[] {
  const places = file.grids.flatMap(({ sheet = '' }) => [
    { file: file.file, sheet, line: 1, column: 1 },
    { file: file.file, sheet, line: 2, column: 2 },
    { file: file.file, sheet, line: 300, column: 30 },
  ]);
  const words = { message: 'Unexpected x, expected y.', fix: 'Do z.' };
  return [
    {
      code: 'x',
      severity: 'error',
      at: places[0] ?? { file: file.file },
      places,
      count: places.length,
      args: {},
      fingerprint: 'x',
      ...words,
    },
  ];
}

function cellsOf(file: GridFile): [string, string | undefined, Row[]][] {
  return file.grids.map((grid) => [grid.sheet ?? '', grid.state, [...grid.rows()].map(({ line, cells }) => ({ line, cells: [...cells] }))]);
}

test.skipIf(FOLDERS.length === 0)('workbooks of other people keep every cell, sheet and merge', { timeout: 120_000 }, async () => {
  const rebuilt: string[] = [];
  let seen = 0;
  for (const folder of FOLDERS)
    for (const name of readdirSync(realData(folder))) {
      const path = join(realData(folder), name);
      if (!/\.xls[xm]$/u.test(name)) continue;
      const bytes = new Uint8Array(readFileSync(path));
      if (bytes.length > LARGE) continue;
      const file = await readWorkbook(name, bytesInMemory(bytes)).catch(() => undefined);
      const before = readable(file);
      if (file === undefined || before === undefined || file.format !== 'xlsx') continue;
      const copy = annotatedCopy({ file, bytes, report: { findings: findingsOn(file), language: 'en' } });
      const after = await readWorkbook(name, bytesInMemory(copy));
      seen++;
      if (isRebuilt(after)) {
        rebuilt.push(name);
        continue;
      }
      expect(cellsOf(after).slice(1), `${folder}/${name}`).toEqual(before);
      expect(after.grids.slice(1).map(({ merges }) => merges)).toEqual(file.grids.map(({ merges }) => merges));
    }
  console.warn(`${seen} workbooks, rebuilt: ${rebuilt.join(', ')}`);
  expect(seen).toBeGreaterThan(FOLDERS.length * 5);
});

/** Undefined where its reader refuses it. */
function readable(file: GridFile | undefined): ReturnType<typeof cellsOf> | undefined {
  try {
    return file === undefined ? undefined : cellsOf(file);
  } catch {
    return undefined;
  }
}

function isRebuilt({ grids }: GridFile): boolean {
  return [...(grids[0]?.rows() ?? [])].some(({ line, cells }) => line === 3 && String(cells[0]).includes('rebuilt'));
}
