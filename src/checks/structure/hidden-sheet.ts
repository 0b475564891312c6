import type { Check } from '../../core/check.ts';
import { tableAt } from '../place-of.ts';

/** A hidden sheet holds cells with values. */
export const hiddenSheet: Check<'file'> = {
  code: 'hidden-sheet',
  severity: 'warning',
  source: 'calamine any_sheets.xlsx: visible, hidden and very hidden sheets (shared data) [V]',
  scope: 'file',
  words: {
    en: {
      title: 'Hidden sheet with data',
      why: 'What stands on a hidden sheet is not read unless somebody says so, and who sent the file may think that it was.',
      message: ({ sheet, cells }) => `Unexpected hidden sheet "${sheet}" with ${cells} cells, expected data on sheets that are seen.`,
      fix: () => 'Show the sheet if it counts, or delete it; lists that only feed a form may stay.',
    },
    fr: {
      title: 'Feuille masquée avec des données',
      why: "Ce qui se trouve sur une feuille masquée n'est pas lu sans qu'on le demande, alors que l'expéditeur peut le croire.",
      message: ({ sheet, cells }) =>
        `Feuille masquée inattendue « ${sheet} » avec ${cells} cellules, attendu des données sur des feuilles visibles.`,
      fix: () => 'Affichez la feuille si elle compte, ou supprimez-la ; les listes qui servent seulement à un formulaire peuvent rester.',
    },
  },
  run(unit, report) {
    const { table } = unit;
    if (table.state === undefined || table.state === 'visible') return;
    const cells = table.leftOut.reduce((sum, one) => sum + (one.code === 'hidden-sheet' ? one.cells : 0), 0);
    if (cells > 0) report(tableAt(unit), { sheet: table.sheet ?? '', cells });
  },
  examples: [
    {
      says: 'Two sheets, both seen.',
      files: {
        'june.xlsx': {
          sheets: {
            Kaya: [
              ['Facility', 'Period', 'OPD visits'],
              ['CS Kaya', '202606', 12],
              ['CS Rubona', '202606', 9],
            ],
            Kivu: [
              ['Facility', 'Period', 'OPD visits'],
              ['CS Kivu', '202606', 12],
              ['CS Nord', '202606', 9],
            ],
          },
        },
      },
      finds: [],
    },
    {
      says: 'The second sheet is hidden.',
      files: {
        'june.xlsx': {
          sheets: {
            Kaya: [
              ['Facility', 'Period', 'OPD visits'],
              ['CS Kaya', '202606', 12],
              ['CS Rubona', '202606', 9],
            ],
            Kivu: [
              ['Facility', 'Period', 'OPD visits'],
              ['CS Kivu', '202606', 12],
              ['CS Nord', '202606', 9],
            ],
          },
          hidden: ['Kivu'],
        },
      },
      finds: ['Kivu!file'],
    },
  ],
};
