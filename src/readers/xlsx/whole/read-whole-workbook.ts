import { allBytes, type ByteSource } from '../../../core/bytes.ts';
import type { GridFile } from '../../../core/grid.ts';
import { UserError } from '../../../core/user-error.ts';
import type { WorkbookLimits } from '../limits.ts';
import { damaged, megabytes, overLimit, passwordProtected } from '../refusals.ts';
import type { Zip } from '../zip/zip-directory.ts';
import { countXlsCells, type OleContainer } from './count-xls-cells.ts';
import { gridOfWorksheet } from './worksheet-grid.ts';

/** Name of the stream in which an encrypted .xlsx hides, as its container spells it. */
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');
const SAVE_AS = 'an .xlsx may be far bigger: save it as one';
const HIDDEN_STATES = ['visible', 'hidden', 'very-hidden'] as const;

/**
 * Reads the formats that only exist as a whole (.xls, .xlsb), through SheetJS. Memory grows with the file, so
 * bigger ones are refused.
 */
export async function readWholeWorkbook(
  file: string,
  bytes: ByteSource,
  format: 'xls' | 'xlsb',
  limits: WorkbookLimits,
  zip?: Zip,
): Promise<GridFile> {
  checkSize(file, bytes, format, limits, zip);
  const all = allBytes(bytes);
  if (format === 'xls' && Buffer.from(all.buffer, all.byteOffset, all.length).includes(ENCRYPTED_PACKAGE)) throw passwordProtected(file);
  const { read, CFB } = await import('@e965/xlsx');
  try {
    if (format === 'xls') checkCells(file, format, countXlsCells(CFB.read(all, { type: 'buffer' }) as OleContainer), limits);
    const book = read(all, {
      type: 'buffer',
      dense: true,
      cellNF: true,
      cellText: false,
      cellDates: false,
      cellHTML: false,
      cellStyles: true,
    });
    const date1904 = book.Workbook?.WBProps?.date1904 === true;
    const grids = book.SheetNames.map((name, index) => {
      const state = HIDDEN_STATES[book.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? 'visible';
      return gridOfWorksheet(file, name, state, book.Sheets[name] ?? {}, date1904);
    });
    return { file, format, grids };
  } catch (error) {
    throw asRefusal(file, format, error);
  }
}

function checkSize(file: string, bytes: ByteSource, format: 'xls' | 'xlsb', limits: WorkbookLimits, zip: Zip | undefined): void {
  const sizes = zip === undefined ? [bytes.size] : [...zip.entries.values()].map((entry) => entry.size);
  const size = sizes.reduce((sum, each) => sum + each, 0);
  const most = limits.wholeBytes[format];
  if (size > most) throw overLimit(file, `.${format} workbook of ${megabytes(size)}`, `${megabytes(most)} (${SAVE_AS})`);
}

function checkCells(file: string, format: string, cells: number, limits: WorkbookLimits): void {
  if (cells <= limits.wholeCells) return;
  throw overLimit(
    file,
    `.${format} workbook of ${cells.toLocaleString('en')} cells`,
    `${limits.wholeCells.toLocaleString('en')} (${SAVE_AS})`,
  );
}

/** SheetJS throws plain errors; whatever it stumbles on, the file is not one that can be read. */
function asRefusal(file: string, format: string, error: unknown): Error {
  if (error instanceof UserError) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (/password|encrypt/i.test(message)) return passwordProtected(file);
  return damaged(file, `.${format} file that does not hold together (${message.split('\n')[0]?.slice(0, 80) ?? ''})`);
}
