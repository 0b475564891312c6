/** The sentences about a programme by language. */
import type { Language } from '../../core/language.ts';
import { en, type Sentences } from './en.ts';
import { fr } from './fr.ts';

export interface ProgrammeWords extends Sentences {
  /** The language itself, for numbers and names of periods. */
  readonly language: Language;
}

const WORDS: Readonly<Record<Language, ProgrammeWords>> = { en: { ...en, language: 'en' }, fr: { ...fr, language: 'fr' } };

export function wordsIn(language: Language): ProgrammeWords {
  return WORDS[language];
}
