import { bytesInMemory, type ByteSource } from '../../src/core/bytes.ts';
import type { ExampleFile } from '../../src/core/check.ts';

type Workbook = Extract<ExampleFile, { sheets: unknown }>;
type WorkbookCell = Workbook['sheets'][string][number][number];

/** The bytes of an example's file: text as UTF-8, bytes as they are, a sketch as a real workbook. */
export async function exampleBytes(file: ExampleFile): Promise<ByteSource> {
  if (typeof file === 'string') return bytesInMemory(new TextEncoder().encode(file));
  if ('latin1' in file) return bytesInMemory(Uint8Array.from(Buffer.from(file.latin1, 'latin1')));
  return bytesInMemory(await workbookBytes(file));
}

async function workbookBytes(sketch: Workbook): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  for (const [index, [name, rows]] of Object.entries(sketch.sheets).entries()) {
    const sheet = workbook.addWorksheet(name);
    rows.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        if (cell === null) return;
        const target = sheet.getCell(row + 1, column + 1);
        target.value = cellValue(cell) as never;
        if (isDate(cell)) target.numFmt = 'yyyy-mm-dd';
      }),
    );
    if (sketch.hidden?.includes(name) === true) sheet.state = 'hidden';
    if (index > 0) continue;
    for (const row of sketch.hiddenRows ?? []) sheet.getRow(row).hidden = true;
    for (const column of sketch.hiddenColumns ?? []) sheet.getColumn(column).hidden = true;
    for (const range of sketch.merges ?? []) sheet.mergeCells(range);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function isDate(cell: WorkbookCell): cell is { readonly date: string } {
  return typeof cell === 'object' && cell !== null && 'date' in cell;
}

function cellValue(cell: WorkbookCell): unknown {
  if (typeof cell !== 'object' || cell === null) return cell;
  if ('date' in cell) return new Date(`${cell.date}T00:00:00Z`);
  if ('error' in cell) return { error: cell.error };
  return cell.value === undefined ? { formula: cell.formula } : { formula: cell.formula, result: cell.value };
}
