/** Commitments come back from a retreat on the sheet that its pack printed, and become actions. */
import type { Action } from '../../core/action.ts';
import type { ByteSource } from '../../core/bytes.ts';
import type { Grid, GridFile, Row } from '../../core/grid.ts';
import type { LeftOutRow } from '../../core/left-out-row.ts';
import { UserError } from '../../core/user-error.ts';
import type { Workspace } from '../../core/workspace.ts';
import { sniffContent } from '../../readers/sniff.ts';
import { KnownPriorities } from '../part-tables/known-priorities.ts';
import { LeftOut } from '../part-tables/left-out.ts';
import { readRows } from '../part-tables/read-rows.ts';
import { Findings } from '../problem.ts';
import type { RowReader } from '../row-reader.ts';
import { readTable, type TableForm } from '../table.ts';
import { commitmentColumn } from './commitment-headings.ts';

export interface Commitments {
  readonly actions: readonly Omit<Action, 'at' | 'code'>[];
  readonly leftOut: readonly LeftOutRow[];
  readonly remarks: readonly { readonly at: LeftOutRow['at']; readonly text: string }[];
}

const FORM: TableForm = { name: 'commitments', sheet: 'Commitments', required: ['title', 'owner', 'due'], optional: ['priority', 'step'] };

/**
 * Reads a commitments sheet: a workbook (every sheet is looked at) or a delimited file. Rows that nobody wrote on are passed over; one that
 * is half filled in is left out with its place.
 * @param agreed ISO day of the retreat
 * @throws UserError where no sheet has the headings
 */
export async function readCommitments(
  file: string,
  bytes: ByteSource,
  workspace: Pick<Workspace, 'plans' | 'brokenPlans'>,
  agreed: string,
  occasion: string | undefined,
): Promise<Commitments> {
  const { grids } = await openGrids(file, bytes);
  const tables = grids.flatMap((grid) => headed(grid) ?? []);
  if (tables.length === 0)
    throw new UserError(
      'Unexpected file without a commitments sheet, expected one with the headings "What we will do", "Owner" and "Due".',
      'Use the sheet that deliver retreat wrote, with its headings as they are.',
      { file },
    );
  const leftOut = new LeftOut();
  const findings = new Findings();
  const priorities = new KnownPriorities(workspace);
  const actions = tables.flatMap((grid) => {
    const table = readTable(grid, FORM, findings);
    const read = (row: RowReader) => readCommitment(row, agreed, occasion, priorities, leftOut);
    return table === undefined ? [] : readRows({ table, inRows: new Map() }, { leftOut, findings }, read).map(({ value }) => value);
  });
  for (const problem of findings.problems) leftOut.add(problem);
  return { actions, leftOut: leftOut.rows(), remarks: findings.remarks };
}

async function openGrids(file: string, bytes: ByteSource): Promise<GridFile> {
  if (sniffContent(bytes) !== 'workbook') return (await import('../../readers/csv/read-csv.ts')).readCsv(file, bytes);
  return (await import('../../readers/xlsx/read-workbook.ts')).readWorkbook(file, bytes);
}

function readCommitment(row: RowReader, agreed: string, occasion: string | undefined, priorities: KnownPriorities, leftOut: LeftOut) {
  const [title, owner, due, step] = [row.text('title'), row.text('owner'), row.text('due'), row.text('step')];
  // The priorities are printed on the sheet, and notes stand below it: a line on which nothing was promised is no commitment.
  if (title === undefined && owner === undefined && due === undefined && step === undefined) return undefined;
  row.needed('title');
  row.needed('owner');
  const day = row.needed('due') === undefined ? undefined : row.date('due');
  if (day !== undefined && day < agreed)
    row.problem(
      'due',
      `Unexpected due ${day} before the day it was agreed, ${agreed}, expected that day or a later one.`,
      'Correct the date.',
    );
  const priority = priorities.maybeIn(row, leftOut, 'the action is taken without its priority');
  if (title === undefined || owner === undefined || day === undefined) return undefined;
  return {
    title,
    owner,
    agreed,
    due: day,
    ...(priority === undefined ? {} : { priority }),
    ...(occasion === undefined ? {} : { occasion }),
    ...(step === undefined ? {} : { note: step }),
  };
}

/** The part of a sheet from its headings on, named as columns of the table; undefined where it has none. */
function headed(grid: Grid): Grid | undefined {
  let line: number | undefined;
  for (const row of grid.rows()) {
    const names = new Set(row.cells.flatMap((cell) => (typeof cell === 'string' ? (commitmentColumn(cell) ?? []) : [])));
    if (FORM.required.every((name) => names.has(name))) {
      line = row.line;
      break;
    }
  }
  if (line === undefined) return undefined;
  const first = line;
  return {
    ...grid,
    notes: [],
    *rows(): Iterable<Row> {
      for (const row of grid.rows()) {
        if (row.line < first) continue;
        yield row.line === first
          ? { ...row, cells: row.cells.map((cell) => (typeof cell === 'string' ? (commitmentColumn(cell) ?? cell) : cell)) }
          : row;
      }
    },
  };
}
