/** All that a stocktake pack is composed from. */
import type { Json } from '../../core/document.ts';
import type { Language } from '../../core/language.ts';
import type { Workspace } from '../../core/workspace.ts';
import type { StocktakeResult } from '../../delivery/result.ts';

/** A file that was read. */
export interface InputFile {
  readonly file: string;
  /** Lower-case hex. */
  readonly sha256: string;
  /** Rows with data. */
  readonly rows?: number;
  /** First and last period, in words. */
  readonly period?: string;
}

/** Plain rows about the data as a whole; an absent part was not looked at and is left out of the pack. */
export interface DataQuality {
  readonly clashes?: readonly { readonly where: string; readonly values: string; readonly kept: string }[];
  readonly leftOut?: readonly { readonly where: string; readonly reason: string }[];
}

export interface StocktakeInput {
  readonly result: StocktakeResult;
  /** The contract value `deliver.stocktake/1`. */
  readonly facts: Json;
  readonly workspace: Pick<Workspace, 'name' | 'author' | 'thresholds' | 'remarks'>;
  readonly inputs: readonly InputFile[];
  readonly quality?: DataQuality;
  /** Further lines for the method annex. */
  readonly methodNotes?: readonly string[];
  readonly language: Language;
}
