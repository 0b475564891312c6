import type { Check } from '../../core/check.ts';
import { cellAt } from '../place-of.ts';

/** How the reader marks a formula whose value was never stored. */
const NO_VALUE = '#NO-VALUE';

/** A formula whose result is not in the file. */
export const formulaWithoutValue: Check<'row'> = {
  code: 'formula-without-value',
  severity: 'error',
  source: 'Office Open XML, part 1, 18.3.1.40: a formula may be stored without its value [V]',
  scope: 'row',
  cellwise: true,
  words: {
    en: {
      title: 'Formula without its value',
      why: 'The workbook was written by a program that does not calculate: the cell shows a number in Excel, and the file has none.',
      message: () => 'Unexpected formula without a stored value, expected its result in the file.',
      fix: () => 'Open the workbook in Excel or LibreOffice and save it; the values are stored then.',
    },
    fr: {
      title: 'Formule sans valeur',
      why: "Le classeur a été écrit par un programme qui ne calcule pas : la cellule montre un nombre dans Excel, mais le fichier n'en a pas.",
      message: () => 'Formule inattendue sans valeur enregistrée, attendu son résultat dans le fichier.',
      fix: () => 'Ouvrez le classeur dans Excel ou LibreOffice et enregistrez-le ; les valeurs seront alors enregistrées.',
    },
  },
  run(unit, report) {
    if (unit.table.sheet === undefined) return;
    const { cells, line } = unit.row;
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index];
      if (typeof cell === 'object' && cell.kind === 'error' && cell.code === NO_VALUE)
        report(cellAt(unit, line, index + 1), {}, `${unit.source.file} ${unit.table.sheet}`);
    }
  },
  examples: [
    {
      says: 'A formula with its result.',
      files: {
        'june.xlsx': {
          sheets: {
            Kaya: [
              ['Facility', 'Period', 'OPD visits'],
              ['CS Kaya', '202606', { formula: '5+7', value: 12 }],
              ['CS Rubona', '202606', 9],
            ],
          },
        },
      },
      finds: [],
    },
    {
      says: 'A formula that was never calculated.',
      files: {
        'june.xlsx': {
          sheets: {
            Kaya: [
              ['Facility', 'Period', 'OPD visits'],
              ['CS Kaya', '202606', { formula: '5+7' }],
              ['CS Rubona', '202606', 9],
            ],
          },
        },
      },
      finds: ['C2'],
    },
  ],
};
