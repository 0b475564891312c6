import type { Check } from '../../core/check.ts';

/** A note stands below the data. */
export const noteRow: Check<'file'> = {
  code: 'note-row',
  severity: 'info',
  source: 'readxl deaths.xlsx: data between notes (shared data) [V]',
  scope: 'file',
  words: {
    en: {
      title: 'Note below the data',
      why: 'A program may take the note for the name of a place.',
      message: ({ reason }) => `Unexpected row that is no data (${reason}), expected the table to end with its data.`,
      fix: () => 'It is left out here; keep notes on a sheet or in a file of their own.',
    },
    fr: {
      title: 'Note sous les données',
      why: 'Un programme peut prendre la note pour le nom d’un lieu.',
      message: ({ reason }) => `Ligne inattendue qui n'est pas une donnée (${reason}), attendu que le tableau se termine par ses données.`,
      fix: () => 'Elle est laissée de côté ici ; gardez les notes sur une feuille ou dans un fichier à part.',
    },
  },
  run({ table }, report) {
    for (const { at, code, reason } of table.leftOut) if (code === 'note-row') report(at, { reason });
  },
  examples: [
    {
      says: 'The table ends with its data.',
      files: { 'june.csv': 'Facility,Period,OPD visits\nCS Kaya,202606,12\nCS Rubona,202606,9\n' },
      finds: [],
    },
    {
      says: 'Its source stands below.',
      files: { 'june.csv': 'Facility,Period,OPD visits\nCS Kaya,202606,12\nCS Rubona,202606,9\n\nSource: district registers,,\n' },
      finds: ['A5'],
    },
  ],
};
