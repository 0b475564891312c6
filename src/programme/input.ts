/** All that a programme is reviewed from. */
import type { Day } from '../core/period/index.ts';
import type { ProgrammeTables } from '../core/programme.ts';
import type { Workspace } from '../core/workspace.ts';
import type { ActionsResult } from '../delivery/actions/result.ts';
import type { PriorityResult } from '../delivery/result.ts';

export interface ProgrammeInput {
  readonly tables: ProgrammeTables;
  readonly workspace: Pick<Workspace, 'language' | 'brokenPlans'>;
  readonly priorities: readonly PriorityResult[];
  readonly actions: ActionsResult;
  /** The last day of as-of. */
  readonly today: Day;
}
