import type { Check } from '../../core/check.ts';

/** A row of totals among the rows of places. */
export const totalRow: Check<'file'> = {
  code: 'total-row',
  severity: 'info',
  source: 'NHS England monthly returns end in a TOTAL row that doubles every figure (shared data) [V]',
  scope: 'file',
  words: {
    en: {
      title: 'Total among the data',
      why: 'A total that is read as a place doubles every figure.',
      message: ({ reason }) => `Unexpected total among the data (${reason}), expected rows of places only.`,
      fix: () => 'It is left out here; delete it from the file so that nobody adds it up.',
    },
    fr: {
      title: 'Total parmi les données',
      why: 'Un total lu comme un lieu double tous les chiffres.',
      message: ({ reason }) => `Total inattendu parmi les données (${reason}), attendu seulement des lignes de lieux.`,
      fix: () => "Il est laissé de côté ici ; supprimez-le du fichier pour que personne ne l'additionne.",
    },
  },
  run({ table }, report) {
    for (const { at, code, reason } of table.leftOut) if (code === 'total-row') report(at, { reason });
  },
  examples: [
    { says: 'Only places.', files: { 'june.csv': 'Facility,Period,OPD visits\nCS Kaya,202606,12\nCS Rubona,202606,9\n' }, finds: [] },
    {
      says: 'The last row adds up the others.',
      files: { 'june.csv': 'Facility,Period,OPD visits\nCS Kaya,202606,12\nCS Rubona,202606,9\nTOTAL,202606,21\n' },
      finds: ['A4'],
    },
  ],
};
