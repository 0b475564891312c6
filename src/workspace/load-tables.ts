import type { Folder } from '../core/folder.ts';
import type { Grid } from '../core/grid.ts';
import { openCsv, openSheets, orProblem } from './grid-files.ts';
import type { Findings } from './problem.ts';
import { readTable, type TableForm, type WrittenTable } from './table.ts';

export const TABLES_WORKBOOK = 'workspace.xlsx';

/** Finds a table of the workspace: as CSV or as a sheet of workspace.xlsx, never both. */
export type FindTable = (form: TableForm) => Promise<WrittenTable | undefined>;

/** Opens the workbook, if there is one, and gives a way to find each table. A missing table is undefined, without a problem. */
export async function tableFinder(folder: Folder, forms: readonly TableForm[], findings: Findings): Promise<FindTable> {
  const known = forms.map((form) => form.sheet);
  const opened = await orProblem(() => openSheets(folder, TABLES_WORKBOOK, known, findings), TABLES_WORKBOOK, findings);
  const sheets = opened ?? new Map<string, Grid>();
  return async (form) => {
    const file = `${form.name}.csv`;
    const sheet = sheets.get(form.sheet);
    if (!folder.exists(file))
      return sheet === undefined ? undefined : orProblem(async () => readTable(sheet, form, findings), TABLES_WORKBOOK, findings);
    if (sheet !== undefined) {
      const message = `Unexpected second table of ${form.name}, expected one (the other: ${TABLES_WORKBOOK}, sheet ${sheet.sheet}).`;
      findings.problem({ file }, message, 'Keep one of the two.');
      return undefined;
    }
    return orProblem(() => readCsvTable(folder, file, form, findings), file, findings);
  };
}

async function readCsvTable(folder: Folder, file: string, form: TableForm, findings: Findings): Promise<WrittenTable | undefined> {
  const { grids, delimiter } = await openCsv(folder, file);
  const grid = grids[0] ?? emptyGrid(file);
  return readTable(grid, form, findings, delimiter);
}

function emptyGrid(file: string): Grid {
  return { file, merges: [], hiddenRows: new Set(), hiddenColumns: new Set(), notes: [], rows: () => [] };
}
