import type { Language } from '../../core/language.ts';
import type { PeriodType } from '../../core/period/index.ts';
import { en, type Words } from './en.ts';
import { fr } from './fr.ts';

export type { Words } from './en.ts';

const WORDS: Readonly<Record<Language, Words>> = { en, fr };

export function wordsIn(language: Language): Words {
  return WORDS[language];
}

/** `months`, `quarters`, `mois`; `periods` for types without a common name. */
export function periodUnit(type: PeriodType, words: Words): string {
  return words.periods[type] ?? words.otherPeriods;
}
