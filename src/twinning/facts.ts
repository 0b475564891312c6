/** The contract `deliver.twinning/1`. What is absent is null; shares are 0–1, scores 0–100, results in the topic's unit. */
import type { Json } from '../core/document.ts';
import type { Source } from '../core/source.ts';
import { checklistFacts, sensitivityFacts } from './facts/checklist-facts.ts';
import { memberFacts, programmeDoseFacts } from './facts/dose-facts.ts';
import { pairFacts } from './facts/pair-facts.ts';
import { topicFacts } from './facts/topic-facts.ts';
import type { TwinningResult } from './result.ts';

/** A file that was read. */
export interface InputHash {
  readonly file: string;
  /** Lower-case hex. */
  readonly sha256: string;
}

/**
 * @param inputs in any order: the facts hold them by file name
 * @returns a plain value with keys in a fixed order, the same for the same result; numbers to 12 significant digits
 */
export function twinningFacts(result: TwinningResult, inputs: readonly InputHash[]): Json {
  return {
    schema: 'deliver.twinning/1',
    asOf: result.asOf.id,
    pairs: result.pairs.map(pairFacts),
    topics: result.topics.map(topicFacts),
    members: result.members.map(memberFacts),
    dose: result.dose.map(programmeDoseFacts),
    checklists: result.checklists.map(checklistFacts),
    sensitivity: sensitivityFacts(result.sensitivity),
    notChecked: result.notChecked.map(({ about, what, reason }): Json => ({ about, what, reason })),
    leftOut: result.leftOut.map(({ at, message, fix }): Json => ({ at: sourceFacts(at), message, fix })),
    inputs: inputs.map(({ file, sha256 }) => ({ file, sha256 })).sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)),
  };
}

/** As in `deliver.validation/1`: only what is known of a place. */
function sourceFacts({ file, sheet, line, column, cell, field }: Source): Json {
  const known = Object.entries({ sheet, line, column, cell, field }).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
  return { file, ...Object.fromEntries(known) };
}
