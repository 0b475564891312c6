import type { Folder } from '../core/folder.ts';
import type { Grid } from '../core/grid.ts';
import { openCsv, openSheets, orProblem } from './grid-files.ts';
import type { Findings } from './problem.ts';
import { readTable, type TableForm, type WrittenTable } from './table.ts';

export const TABLES_WORKBOOK = 'workspace.xlsx';

/** Finds a table of the workspace: as CSV or as a sheet of the workbook, never both. */
export type FindTable = (form: TableForm) => Promise<WrittenTable | undefined>;

/** Where a group of tables lies: a workbook with a sheet each, and the folder of the CSV files (`''`: the top). */
export interface TablesPlace {
  readonly workbook: string;
  readonly folder: string;
}

const TOP: TablesPlace = { workbook: TABLES_WORKBOOK, folder: '' };

/** The CSV file of a table. */
export function tableFile(form: TableForm, place: TablesPlace = TOP): string {
  return place.folder === '' ? `${form.name}.csv` : `${place.folder}/${form.name}.csv`;
}

/** Opens the workbook, if there is one, and gives a way to find each table. A missing table is undefined, without a problem. */
export async function tableFinder(folder: Folder, forms: readonly TableForm[], findings: Findings, place = TOP): Promise<FindTable> {
  const known = forms.map((form) => form.sheet);
  const { workbook } = place;
  const opened = await orProblem(() => openSheets(folder, workbook, known, findings), workbook, findings);
  const sheets = opened ?? new Map<string, Grid>();
  return async (form) => {
    const file = tableFile(form, place);
    const sheet = sheets.get(form.sheet);
    if (!folder.exists(file))
      return sheet === undefined ? undefined : orProblem(async () => readTable(sheet, form, findings), workbook, findings);
    if (sheet !== undefined) {
      const message = `Unexpected second table of ${form.name}, expected one (the other: ${workbook}, sheet ${sheet.sheet}).`;
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
