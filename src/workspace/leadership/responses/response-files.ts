import type { Folder } from '../../../core/folder.ts';
import type { Grid, GridFile } from '../../../core/grid.ts';
import { UserError } from '../../../core/user-error.ts';
import { openCsv } from '../../grid-files.ts';
import { sheetRows, type SheetRows } from './sheet-rows.ts';
import { RESPONSES_FOLDER } from '../leadership-tables.ts';
import type { Reading } from '../reading.ts';
import { LISTS_SHEETS } from './form-words.ts';

const DELIMITED = /\.(csv|tsv|txt)$/i;
const WORKBOOK = /\.(xlsx|xlsm|xls|ods)$/i;
/** What programs leave beside a file that is open, and what a folder's owner notes. */
const NOT_MEANT = /(^|\/)(~\$|\.)|\.md$/i;

/** A file of filled forms. */
export interface ResponseFile {
  readonly file: string;
  readonly sheets: readonly SheetRows[];
}

/** Opens the files of filled forms, in the order of their names. One that cannot be read is left out with its reason. */
export async function responseFiles(folder: Folder, { leftOut, findings }: Reading): Promise<ResponseFile[]> {
  const files: ResponseFile[] = [];
  for (const file of folder.list(RESPONSES_FOLDER)) {
    if (NOT_MEANT.test(file.slice(RESPONSES_FOLDER.length))) continue;
    if (!DELIMITED.test(file) && !WORKBOOK.test(file)) {
      findings.remark({ file }, 'Unexpected file, expected CSV files and workbooks with filled forms; it is left out.');
      continue;
    }
    try {
      const { grids } = await openFile(folder, file);
      files.push({ file, sheets: sheetsOf(grids) });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      leftOut.add({ at: error.at ?? { file }, message: error.message, fix: error.fix ?? 'Save the file again, or restore a copy.' });
    }
  }
  return files;
}

async function openFile(folder: Folder, file: string): Promise<GridFile> {
  if (DELIMITED.test(file)) return openCsv(folder, file);
  const { readWorkbook } = await import('../../../readers/xlsx/read-workbook.ts');
  return readWorkbook(file, folder.open(file));
}

function sheetsOf(grids: readonly Grid[]): SheetRows[] {
  const shown = grids.filter(
    ({ state, sheet }) => (state ?? 'visible') === 'visible' && !(LISTS_SHEETS as readonly string[]).includes(sheet ?? ''),
  );
  return shown.map(sheetRows).filter(({ rows }) => rows.length > 0);
}
