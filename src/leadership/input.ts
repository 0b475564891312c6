import type { LeadershipTables } from '../core/leadership.ts';
import type { Period } from '../core/period/index.ts';
import type { Workspace } from '../core/workspace.ts';
import type { Measures } from '../measures/contract.ts';

/** All that a leadership survey is judged from. */
export interface LeadershipInput {
  readonly tables: LeadershipTables;
  /** For language, indicators, plans and the completeness floor. */
  readonly workspace: Workspace;
  readonly measures: Measures;
  /** Its last day is today: later rounds are not looked at. */
  readonly asOf: Period;
}
