import type { Folder } from '../../core/folder.ts';
import type { TwinningNetwork } from '../../core/twinning.ts';
import { twinningSettings } from '../../core/twinning-settings.ts';
import type { Workspace } from '../../core/workspace.ts';
import { tableFile, tableFinder } from '../load-tables.ts';
import { remarkStrayFiles } from '../part-tables/stray-files.ts';
import { Findings, WorkspaceError } from '../problem.ts';
import { KnownCodes } from '../part-tables/known-codes.ts';
import { LeftOut } from '../part-tables/left-out.ts';
import { readChecklists } from './read-checklists.ts';
import { readAttendance, readEvents } from './read-events.ts';
import { readMembers } from './read-members.ts';
import { readPairs } from './read-pairs.ts';
import { readGoals, readMilestones } from './read-plans.ts';
import { findTable, type FoundTable } from '../part-tables/read-rows.ts';
import type { Reading } from './reading.ts';
import { readScores } from './read-scores.ts';
import { readTopics } from './read-topics.ts';
import { readWishes } from './read-wishes.ts';
import * as tables from './twinning-tables.ts';

/**
 * Loads the tables of a twinning network, as CSV in `twinning/` or as sheets of twinning.xlsx. A row that does not hold is left out
 * with its reason, and so is one that names it.
 * @returns undefined where there is no table of twinning at all
 * @throws WorkspaceError where a table cannot be read as one: a column is missing, it stands twice, or there are no members
 */
export async function loadTwinning(folder: Folder, workspace: Workspace): Promise<TwinningNetwork | undefined> {
  const findings = new Findings();
  const find = await tableFinder(folder, tables.TWINNING_TABLES, findings, tables.TWINNING_PLACE);
  const found = new Map<string, FoundTable>();
  for (const form of tables.TWINNING_TABLES) {
    const table = await findTable(find, form, findings);
    if (table !== undefined) found.set(form.name, table);
  }
  const strays = remarkStrayFiles(folder, tables.TWINNING_TABLES, tables.TWINNING_PLACE, findings);
  if (found.size === 0 && findings.problems.length === 0 && strays === 0 && !folder.exists(tables.TWINNING_PLACE.workbook))
    return undefined;
  needMembers(found, findings);
  if (findings.problems.length > 0) throw new WorkspaceError(findings.problems);
  const reading: Reading = { workspace, settings: twinningSettings(workspace), leftOut: new LeftOut(), findings };
  return readNetwork(found, reading);
}

function readNetwork(found: ReadonlyMap<string, FoundTable>, reading: Reading): TwinningNetwork {
  const table = (form: { readonly name: string }) => found.get(form.name);
  const codes = {
    members: new KnownCodes('member', 'named'),
    topics: new KnownCodes('topic', 'named'),
    pairs: new KnownCodes('pair', 'coded'),
    events: new KnownCodes('event', 'coded'),
  };
  const topics = readTopics(table(tables.TOPICS), codes.topics, reading);
  const members = readMembers(table(tables.MEMBERS), codes.topics, codes.members, reading);
  const pairs = readPairs(table(tables.PAIRS), codes, reading);
  const goals = readGoals(table(tables.GOALS), pairs, codes, reading);
  const milestones = readMilestones(table(tables.MILESTONES), pairs, codes, reading);
  const events = readEvents(table(tables.EVENTS), { members, pairs, codes }, reading);
  const attendance = readAttendance(table(tables.ATTENDANCE), events, codes, reading);
  const scores = readScores(table(tables.SCORES), topics, codes, reading);
  const checklists = readChecklists(table(tables.CHECKLISTS), codes, reading);
  const wishes = readWishes(table(tables.WISHES), codes, reading);
  return {
    members,
    topics,
    pairs,
    goals,
    milestones,
    events,
    attendance,
    scores,
    checklists,
    wishes,
    leftOut: reading.leftOut.rows(),
    remarks: reading.findings.remarks,
  };
}

function needMembers(found: ReadonlyMap<string, FoundTable>, findings: Findings): void {
  const file = tableFile(tables.MEMBERS, tables.TWINNING_PLACE);
  if (found.has(tables.MEMBERS.name) || findings.problems.length > 0) return;
  findings.problem(
    { file },
    `Unexpected gap: no ${file}, expected it (or a sheet ${tables.MEMBERS.sheet} in ${tables.TWINNING_PLACE.workbook}).`,
    `Add the file with the headings ${tables.MEMBERS.required.join(', ')}, or make all tables with: deliver init --with twinning`,
  );
}
