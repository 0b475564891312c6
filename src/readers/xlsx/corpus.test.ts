import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hasRealData, realData } from '../../../test/real-data.ts';
import { bytesInMemory } from '../../core/bytes.ts';
import type { Cell, Grid, GridFile } from '../../core/grid.ts';
import { cellName } from '../../core/source.ts';
import { UserError } from '../../core/user-error.ts';
import { readWorkbook } from './read-workbook.ts';
import { gridOfWorksheet } from './whole/worksheet-grid.ts';

const FOLDERS = ['xlsx-apache-poi', 'xlsx-calamine', 'xlsx-exceljs', 'xlsx-readxl', 'xlsx-tidyxl'].filter((folder) => hasRealData(folder));
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(realData(folder))
    .filter((name) => /\.xls[xmb]?$|\.ods$/.test(name))
    .map((name) => `${folder}/${name}`),
);
const MOST_SECONDS = 5;

/** What cannot be read, and why; all others must be. */
const REFUSED: Readonly<Record<string, RegExp>> = {
  'xlsx-calamine/pass_protected.xlsx': /password-protected/,
  'xlsx-calamine/issue252.xlsx': /attribute without a value in part xl\/_rels\/workbook\.xml\.rels/,
  'xlsx-exceljs/invalid-xml.xlsx': /text outside of the document in part xl\/worksheets\/sheet1\.xml/,
  'xlsx-exceljs/missing-bits.xlsx': /archive without a workbook/,
};

/** Cells in which SheetJS differs, and why ours is right (the table in README.md). */
const BETTER_THAN_SHEETJS: Readonly<Record<string, Readonly<Record<string, Cell>>>> = {
  'xlsx-apache-poi/InlineString.xlsx': { 'Sheet1!A1': '\u{1F61C}more text' },
  'xlsx-calamine/has_x000D_inline.xlsx': { 'Sheet1!A1': 'ABC\r\nDEF' },
  'xlsx-calamine/minimal_package.xlsx': { 'Sheet1!A1': 'ARREST BOOKINGS for 01/30/17' },
  'xlsx-calamine/richtext-after-plain.xlsx': { 'Sheet1!A2': 'tvalrval1rval2' },
  'xlsx-readxl/inlineStr2.xlsx': { 'Requirements!B1': 'BeforeHierarchy' },
  'xlsx-readxl/los-angeles-arrests-xlsx.xlsx': { 'Sheet1!A1': 'ARREST BOOKINGS for 01/30/17' },
  'xlsx-readxl/missing-v-node-xlsx.xlsx': { 'Sheet1!C2': { kind: 'error', code: '#NO-VALUE' } },
  'xlsx-readxl/richtext-coloured.xlsx': { 'Sheet1!A2': 'tvalrval1rval2' },
  'xlsx-tidyxl/inlineStr2.xlsx': { 'Requirements!B1': 'BeforeHierarchy' },
};

async function open(path: string): Promise<GridFile> {
  return readWorkbook(path, bytesInMemory(readFileSync(realData(path))));
}

function cellsOf(grid: Grid): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const row of grid.rows()) {
    for (const [index, cell] of row.cells.entries())
      if (cell !== '') cells.set(`${grid.sheet ?? ''}!${cellName(index + 1, row.line)}`, cell);
  }
  return cells;
}

async function cellsOfFile(path: string): Promise<Map<string, Cell>> {
  return new Map((await open(path)).grids.flatMap((grid) => [...cellsOf(grid)]));
}

async function cellsBySheetJs(path: string): Promise<Map<string, Cell>> {
  const { read } = await import('@e965/xlsx');
  const book = read(readFileSync(realData(path)), { type: 'buffer', dense: true, cellNF: true, cellStyles: true });
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  return new Map(
    book.SheetNames.flatMap((name) => [...cellsOf(gridOfWorksheet(path, name, 'visible', book.Sheets[name] ?? {}, date1904))]),
  );
}

/** Dates that a file holds as text have no format of their own: only the day is compared. */
function withoutShown(cell: Cell | undefined): Cell | undefined {
  return typeof cell === 'object' && cell.kind === 'date' ? { kind: 'date', iso: cell.iso } : cell;
}

test.skipIf(FOLDERS.length === 0)('the corpus is there', () => {
  expect(FILES.length).toBeGreaterThanOrEqual(150);
});

for (const path of FILES) {
  const refused = REFUSED[path];
  test(
    `${path} is ${refused === undefined ? 'read, with the cells that SheetJS reads' : 'refused in one line'}`,
    { timeout: MOST_SECONDS * 1000 },
    async () => {
      if (refused !== undefined) {
        const error: unknown = await cellsOfFile(path).catch((reason: unknown) => reason);
        expect(error).toBeInstanceOf(UserError);
        expect((error as UserError).line).toMatch(refused);
        expect((error as UserError).line).not.toContain('\n');
        return;
      }
      const ours = await cellsOfFile(path);
      const better = BETTER_THAN_SHEETJS[path] ?? {};
      for (const [at, cell] of Object.entries(better)) expect([at, ours.get(at)]).toEqual([at, cell]);
      if (path === 'xlsx-apache-poi/60825.xlsx') return; // SheetJS throws on its sheet without a part
      const theirs = await cellsBySheetJs(path);
      const differing = [...new Set([...ours.keys(), ...theirs.keys()])].filter(
        (at) => !(at in better) && JSON.stringify(withoutShown(ours.get(at))) !== JSON.stringify(withoutShown(theirs.get(at))),
      );
      expect(differing).toEqual([]);
    },
  );
}

test.skipIf(!hasRealData('xlsx-calamine'))('serial 42735 in a 1904 workbook is serial 44197 in a 1900 one: 2021-01-01', async () => {
  const iso = { kind: 'date', iso: '2021-01-01' };
  expect((await cellsOfFile('xlsx-calamine/date_1904.xlsx')).get('Sheet1!A1')).toMatchObject(iso);
  expect((await cellsOfFile('xlsx-calamine/date.xlsx')).get('Sheet1!A1')).toMatchObject(iso);
  expect((await cellsOfFile('xlsx-calamine/date_iso.xlsx')).get('Sheet!A1')).toEqual(iso);
});

test.skipIf(!hasRealData('xlsx-calamine'))('any_sheets lists visible, hidden, very hidden and chart sheets', async () => {
  const { grids } = await open('xlsx-calamine/any_sheets.xlsx');
  expect(grids.map((grid) => [grid.sheet, grid.state, grid.notes.map((note) => note.code)])).toEqual([
    ['Visible', 'visible', []],
    ['Hidden', 'hidden', []],
    ['VeryHidden', 'very-hidden', []],
    ['Chart', 'visible', ['no-cells']],
  ]);
});

test.skipIf(!hasRealData('xlsx-calamine'))('errors.xlsx lists the seven errors', async () => {
  const cells = [...(await cellsOfFile('xlsx-calamine/errors.xlsx')).values()];
  expect(cells.map((cell) => (typeof cell === 'object' && cell.kind === 'error' ? cell.code : cell))).toEqual([
    '#DIV/0!',
    '#NAME?',
    '#VALUE!',
    '#NULL!',
    '#REF!',
    '#NUM!',
    '#N/A',
  ]);
});

test.skipIf(!hasRealData('xlsx-readxl'))('deaths.xlsx holds its table in A5:F15, between notes', async () => {
  const cells = await cellsOfFile('xlsx-readxl/deaths.xlsx');
  expect(cells.get('arts!A5')).toBe('Name');
  expect(cells.get('arts!F5')).toBe('Date of death');
  expect(cells.get('arts!A15')).toBe('George Michael');
  expect(cells.get('arts!F15')).toMatchObject({ kind: 'date', iso: '2016-12-25' });
  expect(cells.get('arts!E6')).toMatchObject({ kind: 'date', iso: '1947-01-08' });
});

test.skipIf(!hasRealData('xlsx-tidyxl'))('the day that never was stays text, with a note', async () => {
  const { grids } = await open('xlsx-tidyxl/1900-02-29.xlsx');
  expect([...(grids[0]?.rows() ?? [])]).toEqual([{ line: 1, cells: ['1900-02-29'] }]);
  expect(grids[0]?.notes).toMatchObject([{ code: 'no-such-day', line: 1, column: 1 }]);
});

test.skipIf(!hasRealData('xlsx-apache-poi'))('fifty thousand merges are listed, and rows without a value are not', async () => {
  const { grids } = await open('xlsx-apache-poi/57893-many-merges.xlsx');
  expect(grids[0]?.merges.length).toBe(50_000);
  expect([...(grids[0]?.rows() ?? [])]).toEqual([]);
});

test.skipIf(!hasRealData('xlsx-exceljs'))('hidden rows and columns are told', async () => {
  const [grid] = (await open('xlsx-exceljs/google-sheets.xlsx')).grids;
  expect([...(grid?.hiddenRows ?? [])]).toEqual([2]);
  expect([...(grid?.hiddenColumns ?? [])]).toEqual([2]);
});
