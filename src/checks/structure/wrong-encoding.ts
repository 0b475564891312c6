import type { Check } from '../../core/check.ts';
import { notesOf } from './reader-notes.ts';

/** Bytes that do not fit the encoding of the rest of the file. */
export const wrongEncoding: Check<'file'> = {
  code: 'wrong-encoding',
  severity: 'warning',
  source: 'Unicode 15, table 3-7 (well-formed UTF-8); frictionless encoding-error [V]',
  scope: 'file',
  words: {
    en: {
      title: 'Characters in two encodings',
      why: 'Accents in names turn into other signs, and a place is no longer found by its name.',
      message: ({ encoding }) => `Unexpected characters in another encoding, expected ${encoding} as in the rest of the file.`,
      fix: () => 'Correct the accents in these lines and save the file again as "CSV UTF-8".',
    },
    fr: {
      title: 'Caractères en deux encodages',
      why: "Les accents des noms deviennent d'autres signes, et un lieu n'est plus retrouvé par son nom.",
      message: ({ encoding }) => `Caractères inattendus dans un autre encodage, attendu ${encoding} comme dans le reste du fichier.`,
      fix: () => 'Corrigez les accents dans ces lignes et enregistrez à nouveau le fichier en « CSV UTF-8 ».',
    },
  },
  run(unit, report) {
    for (const { at } of notesOf(unit, 'wrong-encoding')) report(at, { encoding: unit.source.encoding ?? 'UTF-8' }, unit.source.file);
  },
  examples: [
    {
      says: 'Windows-1252 throughout, as Excel saves it.',
      files: { 'june.csv': { latin1: 'name,age\nGh\xe9rin,30\nZo\xe9,26\n' } },
      finds: [],
    },
    {
      says: 'One line of Windows-1252 in a file of UTF-8.',
      files: { 'june.csv': { latin1: 'name,age\nGh\xc3\xa9rin,30\nZo\xc3\xa9,26\nR\xe9my,4\n' } },
      finds: ['line 4'],
    },
  ],
};
