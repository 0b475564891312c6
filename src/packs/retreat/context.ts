/** What every part of the pack needs to find its words, names and links. */
import type { BrokenPlan } from '../../core/plan.ts';
import type { Section } from '../../core/document.ts';
import type { Language } from '../../core/language.ts';
import type { CausesOfPriority } from '../../delivery/causes/result.ts';
import type { PriorityResult } from '../../delivery/result.ts';
import type { Words as CausesWords } from '../causes/words/words.ts';
import type { PackContext } from '../stocktake/context.ts';
import type { Named } from '../tables/named.ts';
import type { Words as CommonWords } from '../words/words.ts';
import type { RetreatInput } from './input.ts';
import type { Words } from './words/words.ts';

/** One priority of the retreat. Neither `result` nor `broken`: nobody has a plan for it. */
export interface Brief extends Named {
  readonly priority: string;
  /** With ↓ where lower is better. */
  readonly title: string;
  readonly result?: PriorityResult;
  readonly broken?: BrokenPlan;
  /** Its section in the stocktake's document. */
  readonly section?: Section;
  readonly causes?: CausesOfPriority;
}

export interface Person {
  readonly code: string;
  readonly name: string;
  readonly role?: string;
  readonly institution: string;
  /** From 1. */
  readonly group: number;
}

export interface People {
  /** In the order of the agenda file. */
  readonly all: readonly Person[];
  /** Each person in exactly one. */
  readonly groups: readonly { readonly number: number; readonly name: string; readonly members: readonly Person[] }[];
  /** What could not be held when people were dealt out. */
  readonly remarks: readonly string[];
  /** Codes that no leader has. */
  readonly unknown: readonly string[];
}

export interface RetreatContext {
  readonly input: RetreatInput;
  readonly language: Language;
  readonly words: Words;
  /** Words that all packs share. */
  readonly common: CommonWords;
  readonly causesWords: CausesWords;
  readonly briefs: readonly Brief[];
  readonly people: People;
  /** The stocktake's own context, whose subjects have the ids of the briefs: for parts that the two packs share. */
  readonly stocktake: PackContext;
}

export function briefOf(priority: string | undefined, { briefs }: Pick<RetreatContext, 'briefs'>): Brief | undefined {
  return priority === undefined ? undefined : briefs.find((brief) => brief.priority === priority);
}
