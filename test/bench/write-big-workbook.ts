import { countCells, type Found } from './found.ts';

/** Writes a sheet like a facility export: three columns of text that repeat, the rest numbers. @returns what a reader must find */
export async function writeBigWorkbook(file: string, rows: number, columns: number): Promise<Found> {
  const { default: exceljs } = await import('exceljs');
  const writer = new exceljs.stream.xlsx.WorkbookWriter({ filename: file, useStyles: true, useSharedStrings: true });
  const count = countCells();
  const sheet = writer.addWorksheet('Data');
  for (let row = 1; row <= rows; row++) {
    const cells: (string | number)[] = [
      `Health Centre ${row % 503}`,
      `Indicator ${row % 41}`,
      `2026-${String((row % 12) + 1).padStart(2, '0')}`,
    ];
    for (let column = 3; column < columns; column++) cells.push(((row * 31 + column * 17) % 10_007) / (column % 2 === 0 ? 8 : 1));
    const written = cells.slice(0, columns);
    written.forEach(count.cell);
    sheet.addRow(written).commit();
  }
  sheet.commit();
  await writer.commit();
  return count.found;
}
