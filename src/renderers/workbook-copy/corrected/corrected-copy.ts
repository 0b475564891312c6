import type { GridFile } from '../../../core/grid.ts';
import type { Repair } from '../../../core/repair.ts';
import { UserError } from '../../../core/user-error.ts';
import { NotEditable } from '../package/not-editable.ts';
import { correctCsv } from './correct-csv.ts';
import { correctWorkbook } from './correct-workbook.ts';
import type { Correction } from './correction.ts';

/**
 * Makes a copy of an upload with its repairs, in its own format and dialect; the original's bytes are not touched.
 * In a delimited file every other byte stays; in an .xlsx every other cell and part.
 * @throws UserError for formats that are not written (.xls, .xlsb, .ods) and workbooks that are not edited safely
 */
export function correctedCopy(file: GridFile, bytes: Uint8Array, repairs: readonly Repair[]): Correction {
  if (file.format === 'csv') return correctCsv(file, bytes, repairs);
  if (file.format !== 'xlsx') throw notWritten(file, `.${file.format}`);
  try {
    return correctWorkbook(file.file, bytes, repairs);
  } catch (error) {
    if (error instanceof NotEditable) throw notWritten(file, 'strict or unusual .xlsx');
    throw error;
  }
}

function notWritten({ file }: GridFile, format: string): UserError {
  return new UserError(`Unexpected ${format} to correct, expected .csv or .xlsx.`, 'Save it as .xlsx in Excel and correct that copy.', {
    file,
  });
}
