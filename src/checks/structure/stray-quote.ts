import type { Check } from '../../core/check.ts';
import { notesOf } from './reader-notes.ts';

/** A quotation mark in the middle of a cell that is not doubled. */
export const strayQuote: Check<'file'> = {
  code: 'stray-quote',
  severity: 'warning',
  source: 'RFC 4180, section 2; csvlint stray_quote [V]',
  scope: 'file',
  words: {
    en: {
      title: 'Quote inside a cell',
      why: 'Programs differ in what they make of it: some drop it, some join cells.',
      message: () => 'Unexpected quotation mark inside a cell, expected quotes around the whole cell and doubled inside it.',
      fix: () => 'Take the quote out, or write the cell as "5"" pipe".',
    },
    fr: {
      title: "Guillemet à l'intérieur d'une cellule",
      why: "Les programmes ne s'accordent pas : certains le suppriment, d'autres fusionnent des cellules.",
      message: () =>
        "Guillemet inattendu à l'intérieur d'une cellule, attendu des guillemets autour de toute la cellule et doublés à l'intérieur.",
      fix: () => 'Supprimez le guillemet, ou écrivez la cellule ainsi : "tuyau de 5""".',
    },
  },
  run(unit, report) {
    for (const { at } of notesOf(unit, 'stray-quote')) report(at, {});
  },
  examples: [
    { says: 'A quote inside is doubled.', files: { 'june.csv': 'id,name,age\n1,"5"" pipe",30\n2,Rubona,26\n' }, finds: [] },
    { says: 'A quote stands bare in a cell.', files: { 'june.csv': 'id,name,age\n1,5" pipe,30\n2,Rubona,26\n' }, finds: ['B2'] },
  ],
};
