import type { Folder } from '../../core/folder.ts';
import type { LeadershipTables } from '../../core/leadership.ts';
import type { Workspace } from '../../core/workspace.ts';
import { LeftOut } from '../part-tables/left-out.ts';
import { Findings } from '../problem.ts';
import type { Reading } from './reading.ts';
import { readResponses } from './responses/read-responses.ts';
import { readSurveyTables, type RatedLeader } from './survey-tables.ts';

/**
 * Loads leadership surveys: questions, rounds and teams, as CSV in `leadership/` or as sheets of leadership.xlsx, and the filled forms
 * in leadership/responses/. A form, an answer or a row that does not hold is left out with its reason, and the rest goes on.
 * @param leaders of the programme; absent or empty: any code of a leader is taken
 * @returns undefined where there is nothing of a survey at all
 * @throws WorkspaceError where a table is missing or cannot be read as one
 */
export async function loadLeadership(
  folder: Folder,
  workspace: Workspace,
  leaders: readonly RatedLeader[] = [],
): Promise<LeadershipTables | undefined> {
  const reading: Reading = { workspace, leftOut: new LeftOut(), findings: new Findings() };
  const survey = await readSurveyTables(folder, leaders, reading);
  if (survey === undefined) return undefined;
  const responses = await readResponses(folder, survey, reading);
  const { questions, rounds, teams } = survey;
  return { questions, rounds, teams, responses, leftOut: reading.leftOut.rows(), remarks: reading.findings.remarks };
}
