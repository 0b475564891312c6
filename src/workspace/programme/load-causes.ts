import type { CauseTables } from '../../core/causes.ts';
import type { Folder } from '../../core/folder.ts';
import type { Workspace } from '../../core/workspace.ts';
import { KnownPriorities } from '../part-tables/known-priorities.ts';
import { LeftOut } from '../part-tables/left-out.ts';
import { Findings, WorkspaceError } from '../problem.ts';
import { CauseCodes } from './cause-codes.ts';
import { openTables } from './open-tables.ts';
import { CAUSES, CAUSE_TABLES, INTERVENTIONS } from './programme-tables.ts';
import { readCauses } from './read-causes.ts';
import { readRatings } from './read-ratings.ts';

/**
 * Loads the root causes of priorities and what raters think of the interventions against them: causes and interventions in `programme/`, as
 * CSV or as sheets of programme.xlsx. A row that does not hold is left out with its reason.
 * @returns undefined where there is neither table
 * @throws WorkspaceError where a table cannot be read as one
 */
export async function loadCauses(folder: Folder, workspace: Workspace): Promise<CauseTables | undefined> {
  const findings = new Findings();
  const found = await openTables(folder, CAUSE_TABLES, findings);
  if (findings.problems.length > 0) throw new WorkspaceError(findings.problems);
  if (found.size === 0) return undefined;
  const leftOut = new LeftOut();
  const reading = { leftOut, findings, priorities: new KnownPriorities(workspace), causes: new CauseCodes() };
  const causes = readCauses(found.get(CAUSES.name), reading);
  const ratings = readRatings(found.get(INTERVENTIONS.name), reading);
  return { causes, ratings, leftOut: leftOut.rows(), remarks: findings.remarks };
}
