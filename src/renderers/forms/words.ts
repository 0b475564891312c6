/** The few words that a form needs beside the document's own. */
import type { Language } from '../../core/language.ts';

interface FormWords {
  readonly lines: (count: number) => string;
  readonly blankRows: (count: number) => string;
  readonly toPlace: string;
}

export const FORM_WORDS: Readonly<Record<Language, FormWords>> = {
  en: {
    lines: (count) => `${count} ${count === 1 ? 'line' : 'lines'} to write on`,
    blankRows: (count) => `${count} blank ${count === 1 ? 'row' : 'rows'} to fill in`,
    toPlace: 'To be placed:',
  },
  fr: {
    lines: (count) => `${count} ${count === 1 ? 'ligne' : 'lignes'} pour écrire`,
    blankRows: (count) => `${count} ${count === 1 ? 'ligne vide' : 'lignes vides'} à remplir`,
    toPlace: 'À placer :',
  },
};
