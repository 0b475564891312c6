import type { Leader } from '../../core/programme.ts';
import { EXERCISES, type Exercise } from '../../core/retreat.ts';
import type { KnownPriorities } from '../part-tables/known-priorities.ts';
import type { Findings } from '../problem.ts';
import { proposeNearest, sayKnown } from '../nearest-name.ts';
import { wordMeant } from '../table-words.ts';
import type { Written } from '../written.ts';
import type { YamlFile } from '../yaml-file.ts';

/** What an agenda file is held against. */
export interface Reading {
  readonly yaml: YamlFile;
  readonly leaders: readonly Leader[];
  readonly priorities: KnownPriorities;
  readonly findings: Findings;
}

/** A whole number from 1 to `most`. */
export function countIn(written: Written, what: string, most: number, findings: Findings): number | undefined {
  const number = /^\d+$/.test(written.text) ? Number(written.text) : 0;
  if (number >= 1 && number <= most) return number;
  findings.problem(written.at, `Unexpected ${what} "${written.text}", expected a whole number from 1 to ${most}.`, 'Correct the number.');
  return undefined;
}

export function wordIn<const Word extends string>(
  written: Written,
  what: string,
  words: readonly Word[],
  findings: Findings,
): Word | undefined {
  const word = wordMeant(written.text, words);
  if (word !== undefined) return word;
  const fix = proposeNearest(written.text, words, 'Choose one of these.');
  findings.problem(written.at, `Unexpected ${what} "${written.text}", expected one of ${sayKnown(words)}.`, fix);
  return undefined;
}

export function exerciseIn(written: Written, findings: Findings): Exercise | undefined {
  return wordIn(written, 'exercise', EXERCISES, findings);
}

export function priorityIn(written: Written, { priorities, findings }: Reading): string | undefined {
  return priorities.find(written.text, (message, fix) => findings.problem(written.at, message, fix));
}
