import type { Check } from '../../core/check.ts';
import { notesOf } from './reader-notes.ts';

/** A quotation mark that opens a cell and is never closed. */
export const unclosedQuote: Check<'file'> = {
  code: 'unclosed-quote',
  severity: 'error',
  source: 'RFC 4180, section 2; csvlint unclosed_quote [V]',
  scope: 'file',
  words: {
    en: {
      title: 'Quote that is not closed',
      why: 'Most programs read everything after such a quote as one cell, and lose the rest of the file without a word.',
      message: () => 'Unexpected quotation mark that nothing closes, expected a second one at the end of the cell.',
      fix: () => 'Close the quote, or take it out.',
    },
    fr: {
      title: 'Guillemet non fermé',
      why: 'La plupart des programmes lisent tout ce qui suit comme une seule cellule et perdent le reste du fichier sans rien dire.',
      message: () => 'Guillemet inattendu que rien ne ferme, attendu un second à la fin de la cellule.',
      fix: () => 'Fermez le guillemet, ou supprimez-le.',
    },
  },
  run(unit, report) {
    for (const { at } of notesOf(unit, 'unclosed-quote')) report(at, {});
  },
  examples: [
    { says: 'Quotes around a cell.', files: { 'june.csv': 'id,name,age\n1,"Kaya, CS",30\n2,"Rubona",26\n' }, finds: [] },
    {
      says: 'A quote opens and nothing closes it.',
      files: { 'june.csv': 'id,name,age\n1,"Kaya,30\n2,Rubona,26\n3,Muhororo,4\n' },
      finds: ['B2'],
    },
  ],
};
