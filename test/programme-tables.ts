import { folderInMemory } from '../src/core/folder-in-memory.ts';
import type { Folder } from '../src/core/folder.ts';
import type { LeftOutRow } from '../src/core/left-out-row.ts';
import { sayPlace, type Source } from '../src/core/source.ts';
import type { Workspace } from '../src/core/workspace.ts';
import { loadWorkspace } from '../src/workspace/load-workspace.ts';
import { sayProblem } from '../src/workspace/problem.ts';

const INDICATORS = 'code,name,kind,over_time,numerator,denominator,direction\nout,Stock-outs,percent,flow,#{c},#{d},down\n';
const PLAN = (priority: string, title: string) =>
  `priority: ${priority}\ntitle: ${title}\nindicator: out\nbaseline: { period: 2025-06, value: 28 }\ntarget: { period: 2027-06, value: 8 }\ntrajectory: { shape: linear }\n`;

/** Two priorities with plans, and one whose plan does not hold. */
export const PLANS: Readonly<Record<string, string>> = {
  'plans/medicines.yaml': PLAN('medicines', 'Medicine stock-outs'),
  'plans/births.yaml': PLAN('births', 'Skilled births'),
  'plans/broken.yaml': 'priority: nurses\n',
};

export interface InUse {
  readonly folder: Folder;
  readonly workspace: Workspace;
}

/** A workspace of a test with some files besides; `settings` are the lines below `programme:`. */
export async function workspaceWith(files: Readonly<Record<string, string | Uint8Array>>, settings = '', language = 'en'): Promise<InUse> {
  const yaml = `version: 1\nname: A\nlanguage: ${language}\n${settings === '' ? '' : `programme: ${settings}\n`}`;
  const folder = folderInMemory({ 'deliver.yaml': yaml, 'indicators.csv': INDICATORS, ...PLANS, ...files });
  return { folder, workspace: await loadWorkspace(folder) };
}

export function leftOutLines(read: { readonly leftOut: readonly LeftOutRow[] } | undefined): string[] {
  return (read?.leftOut ?? []).map(sayProblem);
}

export function remarkLines(read: { readonly remarks?: readonly { readonly at: Source; readonly text: string }[] } | undefined): string[] {
  return (read?.remarks ?? []).map(({ at, text }) => `${sayPlace(at)}: ${text}`);
}

type Cell = string | number | undefined;
export type Rows = readonly (readonly Cell[])[];

/** Rows with every cell in quotes. */
export function quotedCsv(rows: Rows): string {
  const quoted = (cell: Cell) => (cell === undefined ? '' : `"${String(cell).replaceAll('"', '""')}"`);
  return rows.map((row) => `${row.map(quoted).join(',')}\n`).join('');
}

export async function workbookOf(sheets: Readonly<Record<string, Rows>>): Promise<Uint8Array> {
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.addWorksheet(name);
    rows.forEach((row) => sheet.addRow(row.map((cell) => cell ?? null)));
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Without the places, which differ between a CSV and a sheet. */
export function withoutPlaces(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, one: unknown) => (key === 'at' ? undefined : one))) as unknown;
}
