import { bareName } from '../../../core/bare-name.ts';

const WORDS_OF_A_NAME = /^\p{Lu}[\p{L}'’.-]*(\s+\p{L}[\p{L}'’.-]*)*\s+\p{Lu}[\p{L}'’.-]*$/u;

/** Whether a respondent's code looks like a person: an address, words with capitals and no digit, or a leader's name. */
export function isLikeName(text: string, names: readonly string[]): boolean {
  if (/^\S+@\S+$/.test(text) || WORDS_OF_A_NAME.test(text)) return true;
  return names.some((name) => bareName(name) === bareName(text) && bareName(name) !== '');
}
