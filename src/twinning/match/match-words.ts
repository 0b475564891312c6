import type { Language } from '../../core/language.ts';
import { matchEn, type MatchWords } from '../words/match-en.ts';
import { matchFr } from '../words/match-fr.ts';

export function matchWordsIn(language: Language): MatchWords {
  return language === 'fr' ? matchFr : matchEn;
}

/** Names named in a sentence; the rest of a long list is counted. */
const MOST_NAMED = 12;

/** `A, B and C`; of a long list the first and how many others. */
export function listNames(names: readonly string[], words: MatchWords): string {
  const shown = names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED - 1), words.others(names.length - MOST_NAMED + 1)] : names;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')}${words.and}${shown.at(-1)!}`;
}
