import type { Action } from '../../core/action.ts';
import type { Folder } from '../../core/folder.ts';
import type { LeftOutRow } from '../../core/left-out-row.ts';
import type { Workspace } from '../../core/workspace.ts';
import { tableFinder } from '../load-tables.ts';
import { defined } from '../part-tables/defined.ts';
import { KnownPriorities } from '../part-tables/known-priorities.ts';
import { LeftOut } from '../part-tables/left-out.ts';
import { once } from '../part-tables/once.ts';
import { findTable, readRows } from '../part-tables/read-rows.ts';
import { Findings, WorkspaceError, type Remark } from '../problem.ts';
import type { RowReader } from '../row-reader.ts';
import { WORKSPACE_FORMS } from '../workspace-forms.ts';
import { ACTIONS } from './actions-table.ts';
import { readCell } from './written-cell.ts';

export interface LoadedActions {
  readonly actions: Action[];
  readonly leftOut: LeftOutRow[];
  readonly remarks: readonly Remark[];
  /** There is a table of actions, be it empty. */
  readonly exists: boolean;
}

/**
 * Loads what was agreed: actions.csv, or the sheet Actions of workspace.xlsx. A row that does not hold is left out with its reason; one with an
 * unknown priority stays, without it. Whether a day is still to come is for the caller to say.
 * @throws WorkspaceError where the table cannot be read as one
 */
export async function loadActions(folder: Folder, workspace: Workspace): Promise<LoadedActions> {
  const findings = new Findings();
  const find = await tableFinder(folder, [...WORKSPACE_FORMS, ACTIONS], findings);
  const found = await findTable(find, ACTIONS, findings);
  if (findings.problems.length > 0) throw new WorkspaceError(findings.problems);
  const leftOut = new LeftOut();
  const priorities = new KnownPriorities(workspace);
  const key = {
    column: 'code',
    of: (one: Action) => [one.code.toLowerCase()],
    say: (one: Action) => `action with code "${one.code}"`,
    fix: 'Remove one, or give it a code that no other has had.',
  };
  const reading = { leftOut, findings };
  const rows = readRows(found, reading, (row) => readAction(row, priorities, reading));
  const actions = once(rows, key, reading).map(({ value }) => value);
  return { actions, leftOut: leftOut.rows(), remarks: findings.remarks, exists: found !== undefined };
}

function readAction(row: RowReader, priorities: KnownPriorities, { leftOut, findings }: { leftOut: LeftOut; findings: Findings }) {
  const code = row.needed('code');
  const title = row.needed('title');
  const owner = row.text('owner');
  if (owner === undefined)
    row.problem('owner', `Unexpected action "${code ?? ''}" without an owner, expected who will do it.`, 'Fill in the owner.');
  const agreed = row.needed('agreed') === undefined ? undefined : row.date('agreed');
  const due = row.needed('due') === undefined ? undefined : row.date('due');
  const done = row.date('done');
  for (const [what, day] of Object.entries({ due, done }))
    if (agreed !== undefined && day !== undefined && day < agreed)
      row.problem(
        what,
        `Unexpected ${what} ${day} before the day it was agreed, ${agreed}, expected that day or a later one.`,
        'Correct one of the two.',
      );
  const priority = priorities.maybeIn(row, leftOut, 'the action stays, without its priority');
  const dropped = textIn(row, 'dropped');
  if (dropped !== undefined && row.text('done') === undefined)
    findings.remark(
      row.atCell('done'),
      'Unexpected blank "done" of an action that was dropped, expected the day; it counts as dropped from the start.',
    );
  if (code === undefined || title === undefined || owner === undefined || agreed === undefined || due === undefined) return undefined;
  const more = defined({ priority, occasion: textIn(row, 'occasion'), done, dropped, note: textIn(row, 'note') });
  return { code, title: readCell(title), owner: readCell(owner), agreed, due, ...more, at: row.at } satisfies Action;
}

function textIn(row: RowReader, column: string): string | undefined {
  const text = row.text(column);
  return text === undefined ? undefined : readCell(text);
}
