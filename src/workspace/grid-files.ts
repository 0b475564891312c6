import type { Folder } from '../core/folder.ts';
import type { Grid, GridFile } from '../core/grid.ts';
import { UserError } from '../core/user-error.ts';
import { proposeNearest, sayKnown } from './nearest-name.ts';
import type { Findings } from './problem.ts';
import { sheetMeant } from './table-words.ts';

/** Opens a delimited file of the workspace. */
export async function openCsv(folder: Folder, file: string): Promise<GridFile> {
  const { readCsv } = await import('../readers/csv/read-csv.ts');
  return readCsv(file, folder.open(file));
}

/**
 * Opens a workbook of the workspace and finds its sheets by name. Sheets that are not known are remarked on and left out.
 * @returns sheet name as known → grid; empty where there is no such workbook
 */
export async function openSheets(folder: Folder, file: string, known: readonly string[], findings: Findings): Promise<Map<string, Grid>> {
  const sheets = new Map<string, Grid>();
  if (!folder.exists(file)) return sheets;
  const { readWorkbook } = await import('../readers/xlsx/read-workbook.ts');
  const book = await readWorkbook(file, folder.open(file));
  for (const grid of book.grids) {
    const name = sheetMeant(grid.sheet ?? '', known);
    const at = { file, ...(grid.sheet === undefined ? {} : { sheet: grid.sheet }) };
    if (name === undefined && grid.state !== undefined && grid.state !== 'visible') continue; // lists that cells choose from
    if (name === undefined) {
      findings.remark(
        at,
        `Unexpected sheet, expected one of ${sayKnown(known)}; it is left out. ${proposeNearest(grid.sheet ?? '', known, '')}`.trim(),
      );
    } else if (sheets.has(name)) {
      findings.problem(at, `Unexpected second sheet for ${name}, expected one.`, 'Remove or rename one of the two.');
    } else sheets.set(name, grid);
  }
  return sheets;
}

/** What a failing reader says becomes one problem among the others. */
export async function orProblem<T>(work: () => Promise<T>, file: string, findings: Findings): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    findings.problem(error.at ?? { file }, error.message, error.fix ?? 'Save the file again, or restore a copy.');
    return undefined;
  }
}
