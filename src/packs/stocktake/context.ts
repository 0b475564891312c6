/** What every part of the pack needs to find its words and links. */
import type { Language } from '../../core/language.ts';
import type { PriorityResult } from '../../delivery/result.ts';
import { wordsIn, type Words } from '../words/words.ts';
import type { StocktakeInput } from './input.ts';

/** A priority with the id and sheet of its section. */
export interface Subject {
  readonly result: PriorityResult;
  readonly id: string;
  readonly sheet: string;
  /** With ↓ where lower is better. */
  readonly title: string;
}

export interface PackContext {
  readonly input: StocktakeInput;
  readonly language: Language;
  readonly words: Words;
  readonly subjects: readonly Subject[];
}

/** The title with an arrow where lower is better. */
export function titleOf(result: PriorityResult): string {
  return result.indicator.direction === 'down' ? `${result.plan.title} ↓` : result.plan.title;
}

export function packContext(input: StocktakeInput, subjects: readonly Subject[]): PackContext {
  return { input, language: input.language, words: wordsIn(input.language), subjects };
}
