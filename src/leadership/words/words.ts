/** The sentences of leadership by language: `wordsIn(language).oneItem`. */
import type { Language } from '../../core/language.ts';
import { en, type LeadershipWords } from './en.ts';
import { fr } from './fr.ts';

const WORDS: Readonly<Record<Language, LeadershipWords>> = { en, fr };

export type { LeadershipWords };

export function wordsIn(language: Language): LeadershipWords {
  return WORDS[language];
}
