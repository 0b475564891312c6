/** All that the leadership pack is composed from. */
import type { Json } from '../../core/document.ts';
import type { Language } from '../../core/language.ts';
import type { Period } from '../../core/period/index.ts';
import type { Workspace } from '../../core/workspace.ts';
import type { LeadershipResult } from '../../leadership/result.ts';
import type { InputFile } from '../stocktake/input.ts';

export interface LeadershipInput {
  readonly result: LeadershipResult;
  /** The contract value that the JSON format writes; it holds no number of a hidden cell. */
  readonly facts: Json;
  /** Indicators and places name the results that teams chose. */
  readonly workspace: Pick<Workspace, 'name' | 'author' | 'indicators' | 'places'>;
  readonly inputs: readonly InputFile[];
  readonly asOf: Period;
  readonly language: Language;
}
