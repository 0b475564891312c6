import type { Period } from '../core/period/period.ts';
import type { TwinningNetwork, TwinningSettings } from '../core/twinning.ts';
import type { Workspace } from '../core/workspace.ts';
import type { Measures } from '../measures/contract.ts';

/** All that a network is judged from. */
export interface NetworkInput {
  readonly network: TwinningNetwork;
  readonly settings: TwinningSettings;
  /** For indicators, targets and plans; its measures answer for the members' places. */
  readonly workspace: Workspace;
  readonly measures: Measures;
  /** Its last day is today. */
  readonly asOf: Period;
}
