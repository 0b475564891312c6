/** Words of the retreat pack by language. */
import type { Language } from '../../../core/language.ts';
import { en, type Words } from './en.ts';
import { fr } from './fr.ts';

export type { Words } from './en.ts';

const WORDS: Readonly<Record<Language, Words>> = { en, fr };

export function retreatWordsIn(language: Language): Words {
  return WORDS[language];
}
