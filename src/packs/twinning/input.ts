/** All that the two twinning packs are composed from. */
import type { Json } from '../../core/document.ts';
import type { Language } from '../../core/language.ts';
import type { Period } from '../../core/period/index.ts';
import type { TwinningNetwork, TwinningSettings } from '../../core/twinning.ts';
import type { Workspace } from '../../core/workspace.ts';
import type { MatchResult } from '../../twinning/match-result.ts';
import type { TwinningResult } from '../../twinning/result.ts';
import type { InputFile } from '../stocktake/input.ts';

interface PackInput {
  /** The contract value that the JSON format writes. */
  readonly facts: Json;
  readonly settings: TwinningSettings;
  readonly workspace: Pick<Workspace, 'name' | 'author'>;
  readonly inputs: readonly InputFile[];
  readonly language: Language;
}

export interface TwinningInput extends PackInput {
  readonly result: TwinningResult;
}

export interface MatchInput extends PackInput {
  readonly match: MatchResult;
  /** Names of members and topics. */
  readonly network: Pick<TwinningNetwork, 'members' | 'topics' | 'leftOut'>;
  readonly asOf: Period;
}
