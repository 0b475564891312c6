/** All that the pack of root causes is composed from. */
import type { Json } from '../../core/document.ts';
import type { Language } from '../../core/language.ts';
import type { LeftOutRow } from '../../core/left-out-row.ts';
import type { Period } from '../../core/period/index.ts';
import type { Plan } from '../../core/plan.ts';
import type { Workspace } from '../../core/workspace.ts';
import type { CausesOfPriority } from '../../delivery/causes/result.ts';
import type { InputFile } from '../stocktake/input.ts';

export interface CausesInput {
  readonly causes: readonly CausesOfPriority[];
  /** For the priorities' titles. */
  readonly plans: readonly Pick<Plan, 'priority' | 'title'>[];
  /** Rows of the two tables that were not taken. */
  readonly leftOut?: readonly LeftOutRow[];
  /** The contract value that the JSON format writes; `deliver.causes/1` of these causes where absent. */
  readonly facts?: Json;
  readonly workspace: Pick<Workspace, 'name' | 'author'>;
  readonly inputs: readonly InputFile[];
  readonly asOf: Period;
  readonly language: Language;
}
