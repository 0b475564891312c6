import type { Folder } from '../../core/folder.ts';
import type { ProgrammeTables } from '../../core/programme.ts';
import type { Workspace } from '../../core/workspace.ts';
import { tableFile } from '../load-tables.ts';
import { defined } from '../part-tables/defined.ts';
import { KnownCodes } from '../part-tables/known-codes.ts';
import { KnownPriorities } from '../part-tables/known-priorities.ts';
import { LeftOut } from '../part-tables/left-out.ts';
import type { FoundTable } from '../part-tables/read-rows.ts';
import { remarkStrayFiles } from '../part-tables/stray-files.ts';
import { Findings, WorkspaceError } from '../problem.ts';
import type { TableForm } from '../table.ts';
import { openTables } from './open-tables.ts';
import * as tables from './programme-tables.ts';
import { readActivities } from './read-activities.ts';
import { readLeaders } from './read-leaders.ts';
import { readLog } from './read-log.ts';
import { readParticipation } from './read-participation.ts';
import { readSupport } from './read-support.ts';
import type { Reading } from './reading.ts';

/** Which tables others cannot do without. */
const NEEDS: readonly (readonly [needed: TableForm, by: readonly TableForm[]])[] = [
  [tables.LEADERS, [tables.ACTIVITIES, tables.PARTICIPATION, tables.COACHING_LOG]],
  [tables.ACTIVITIES, [tables.PARTICIPATION, tables.COACHING_LOG]],
];

/**
 * Loads the tables of a leadership and delivery programme, as CSV in `programme/` or as sheets of programme.xlsx. A row that does not hold is
 * left out with its reason, and so is one that names it.
 * @param today ISO date; a session dated later is left out, where it is given
 * @returns undefined where there is no table of a programme but those of causes
 * @throws WorkspaceError where a table cannot be read as one: a column is missing, it stands twice, or a table that it needs is not there
 */
export async function loadProgramme(folder: Folder, workspace: Workspace, today?: string): Promise<ProgrammeTables | undefined> {
  const findings = new Findings();
  const found = await openTables(folder, tables.PROGRAMME_TABLES, findings);
  const strays = remarkStrayFiles(folder, tables.ALL_PROGRAMME_TABLES, tables.PROGRAMME_PLACE, findings);
  if (found.size === 0 && findings.problems.length === 0 && strays === 0) return undefined;
  needTables(found, findings);
  if (findings.problems.length > 0) throw new WorkspaceError(findings.problems);
  const codes = { leaders: new KnownCodes('leader', 'named'), activities: new KnownCodes('activity', 'coded', 'activities') };
  const { start, end } = workspace.programme ?? {};
  const leftOut = new LeftOut();
  const read = readTables(found, { leftOut, findings, priorities: new KnownPriorities(workspace), codes, start, end, today });
  return { ...read, leftOut: leftOut.rows(), remarks: findings.remarks };
}

function readTables(found: ReadonlyMap<string, FoundTable>, reading: Reading): Omit<ProgrammeTables, 'leftOut' | 'remarks'> {
  const table = (form: TableForm) => found.get(form.name);
  const leaders = readLeaders(table(tables.LEADERS), reading);
  const activities = readActivities(table(tables.ACTIVITIES), leaders, reading);
  return {
    ...defined({ start: reading.start, end: reading.end }),
    leaders,
    activities,
    participations: readParticipation(table(tables.PARTICIPATION), activities, reading),
    notes: readLog(table(tables.COACHING_LOG), reading),
    support: readSupport(table(tables.SUPPORT), reading),
  };
}

function needTables(found: ReadonlyMap<string, FoundTable>, findings: Findings): void {
  if (findings.problems.length > 0) return;
  for (const [needed, by] of NEEDS) {
    const user = by.find((form) => found.has(form.name));
    if (user === undefined || found.has(needed.name)) continue;
    const file = tableFile(needed, tables.PROGRAMME_PLACE);
    findings.problem(
      { file },
      `Unexpected gap: no ${file}, expected it (or a sheet ${needed.sheet} in ${tables.PROGRAMME_PLACE.workbook}) beside the table of ${user.name}.`,
      `Add the file with the headings ${needed.required.join(', ')}, or make all tables with: deliver init --with programme`,
    );
  }
}
