/** All that a retreat's briefing pack is composed from. */
import type { Document, Json } from '../../core/document.ts';
import type { Language } from '../../core/language.ts';
import type { Leader } from '../../core/programme.ts';
import type { Retreat } from '../../core/retreat.ts';
import type { Workspace } from '../../core/workspace.ts';
import type { ActionsResult } from '../../delivery/actions/result.ts';
import type { CausesOfPriority } from '../../delivery/causes/result.ts';
import type { StocktakeResult } from '../../delivery/result.ts';
import type { ProgrammeResult } from '../../programme/result.ts';
import type { InputFile } from '../stocktake/input.ts';

export interface RetreatInput {
  readonly retreat: Retreat;
  /** The table of leaders: names, roles and institutions of the participants. */
  readonly leaders: readonly Leader[];
  /** `document` is the pack composed from `result`, in the same language. */
  readonly stocktake: { readonly result: StocktakeResult; readonly document: Document };
  /** Packs of the same workspace in the same language; absent where there is nothing to show. */
  readonly leadership?: Document;
  readonly twinning?: Document;
  readonly programme?: ProgrammeResult;
  readonly actions: ActionsResult;
  readonly causes?: readonly CausesOfPriority[];
  /** Texts of the sheets by name, in the language: of the exercises, `evaluation` and `facilitator-notes`; others are not used. */
  readonly templates: ReadonlyMap<string, { readonly text: string; readonly file: string }>;
  readonly workspace: Pick<Workspace, 'name' | 'author' | 'thresholds' | 'remarks'>;
  /** The contract value that the JSON format writes; see `retreatFacts`. */
  readonly facts: Json;
  readonly inputs: readonly InputFile[];
  readonly language: Language;
}
