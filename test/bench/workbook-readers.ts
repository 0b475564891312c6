/** Ways of reading a workbook to its end in Node; each counts what it found. */
import { readFileSync } from 'node:fs';
import { diskFile } from '../../src/effects/disk-folder.ts';
import { countCells, type Found, type Reader } from './found.ts';

async function byDeliver(file: string): Promise<Found> {
  const { readWorkbook } = await import('../../src/readers/xlsx/read-workbook.ts');
  const count = countCells();
  for (const grid of (await readWorkbook(file, diskFile(file, file))).grids) for (const row of grid.rows()) row.cells.forEach(count.cell);
  return count.found;
}

async function byExcelJs(file: string): Promise<Found> {
  const { default: exceljs } = await import('exceljs');
  const count = countCells();
  const reader = new exceljs.stream.xlsx.WorkbookReader(file, { sharedStrings: 'cache', styles: 'cache', worksheets: 'emit' });
  for await (const sheet of reader) for await (const row of sheet) row.eachCell((cell) => count.cell(cell.value));
  return count.found;
}

async function bySheetJs(file: string): Promise<Found> {
  const { read } = await import('@e965/xlsx');
  const count = countCells();
  const book = read(readFileSync(file), { type: 'buffer', dense: true });
  for (const sheet of Object.values(book.Sheets)) for (const row of sheet['!data'] ?? []) for (const cell of row ?? []) count.cell(cell?.v);
  return count.found;
}

export const WORKBOOK_READERS = {
  'workbook-deliver': byDeliver,
  'workbook-exceljs': byExcelJs,
  'workbook-sheetjs': bySheetJs,
} satisfies Record<string, Reader>;
