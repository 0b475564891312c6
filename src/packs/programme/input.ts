/** All that the programme pack is composed from. */
import type { Json } from '../../core/document.ts';
import type { Language } from '../../core/language.ts';
import type { Period } from '../../core/period/index.ts';
import type { Workspace } from '../../core/workspace.ts';
import type { ActionsResult } from '../../delivery/actions/result.ts';
import type { CausesOfPriority } from '../../delivery/causes/result.ts';
import type { ProgrammeResult } from '../../programme/result.ts';
import type { InputFile } from '../stocktake/input.ts';

export interface ProgrammeInput {
  readonly result: ProgrammeResult;
  readonly actions: ActionsResult;
  readonly causes?: readonly CausesOfPriority[];
  /** The contract value that the JSON format writes. */
  readonly facts: Json;
  /** Indicators and plans say in which unit a priority's indicator moved. */
  readonly workspace: Pick<Workspace, 'name' | 'author' | 'indicators' | 'plans'>;
  readonly inputs: readonly InputFile[];
  readonly asOf: Period;
  readonly language: Language;
}
