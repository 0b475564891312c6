import { join } from 'node:path';
import { mustFind } from './found.ts';
import { nodeReader } from './node-child.ts';
import { pythonReader } from './python-child.ts';
import { race } from './race.ts';
import { raceTable } from './race-table.ts';
import type { Bench } from './bench.ts';
import { writeBigWorkbook } from './write-big-workbook.ts';

const ROWS = 100_000;
const COLUMNS = 20;
const ROUNDS = 3;

/** Reading a big workbook, streaming where a library can. */
export async function benchReadWorkbook({ root, scratch, rows = ROWS, rounds = ROUNDS }: Bench): Promise<string> {
  const file = join(scratch, 'big.xlsx');
  const found = await writeBigWorkbook(file, rows, COLUMNS);
  const node = (name: string, reader: string) => nodeReader(name, `workbook-${reader}`, file, mustFind(name, found));
  const python = (name: string, modules: readonly string[], reader: string) =>
    pythonReader(name, modules, [`workbook-${reader}`, file], mustFind(name, found));
  const contenders = [
    node('deliver, cells', 'deliver'),
    node('exceljs, streaming', 'exceljs'),
    node('SheetJS, all at once', 'sheetjs'),
    python('openpyxl, read only', ['openpyxl'], 'openpyxl'),
    python('pandas (openpyxl)', ['pandas', 'openpyxl'], 'pandas'),
    { name: 'DuckDB', absent: 'not measured (its xlsx reader is a download)' },
  ];
  return raceTable(`Workbook, ${rows.toLocaleString('en')} rows × ${COLUMNS}; ${rounds} rounds`, race(contenders, rounds, root));
}
