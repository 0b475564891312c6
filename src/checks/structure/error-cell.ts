import type { Check } from '../../core/check.ts';
import type { Cell } from '../../core/grid.ts';
import { cellAt } from '../place-of.ts';

const NUMBER_SIGN = 35;
/** The errors of Excel, as cells and as the text that an export writes for them; also in French. */
const ERRORS = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#NUL!',
  '#VALEUR!',
  '#NOM?',
  '#NOMBRE!',
]);

/** A cell holds an error in place of a value. */
export const errorCell: Check<'row'> = {
  code: 'error-cell',
  severity: 'error',
  source: 'Office Open XML, part 1, 18.18.11 (ST_CellType e); calamine errors.xlsx [V]',
  scope: 'row',
  cellwise: true,
  words: {
    en: {
      title: 'Error in place of a value',
      why: 'The formula behind the cell failed: its value is not known, which is not the same as zero.',
      message: ({ error }) => `Unexpected error ${error}, expected a value or an empty cell.`,
      fix: () =>
        'Correct the formula in the workbook (a deleted cell, a division by zero, a look-up that finds nothing) or enter the value.',
    },
    fr: {
      title: "Erreur à la place d'une valeur",
      why: "La formule de la cellule a échoué : sa valeur n'est pas connue, ce qui n'est pas zéro.",
      message: ({ error }) => `Erreur inattendue ${error}, attendu une valeur ou une cellule vide.`,
      fix: () =>
        'Corrigez la formule dans le classeur (cellule supprimée, division par zéro, recherche sans résultat) ou saisissez la valeur.',
    },
  },
  run(unit, report) {
    const { cells, line } = unit.row;
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index] as Cell;
      const error = typeof cell === 'string' ? errorText(cell) : typeof cell === 'object' && cell.kind === 'error' ? cell.code : undefined;
      if (error !== undefined && error !== '#NO-VALUE')
        report(cellAt(unit, line, index + 1), { error }, `${unit.source.file} ${unit.table.sheet ?? ''} ${error}`);
    }
  },
  examples: [
    {
      says: 'Values and an empty cell.',
      files: {
        'june.xlsx': {
          sheets: {
            Kaya: [
              ['Facility', 'Period', 'OPD visits'],
              ['CS Kaya', '202606', 12],
              ['CS Rubona', '202606', null],
            ],
          },
        },
      },
      finds: [],
    },
    {
      says: 'A formula that divides by zero.',
      files: {
        'june.xlsx': {
          sheets: {
            Kaya: [
              ['Facility', 'Period', 'OPD visits'],
              ['CS Kaya', '202606', 12],
              ['CS Rubona', '202606', { error: '#DIV/0!' }],
            ],
          },
        },
      },
      finds: ['C3'],
    },
    {
      says: 'An export writes errors as text.',
      files: { 'june.csv': 'Facility,Period,OPD visits\nCS Kaya,202606,#N/A\nCS Rubona,202606,9\nCS Kivu,202606,#REF!\n' },
      finds: ['C2', 'C4'],
    },
  ],
};

function errorText(text: string): string | undefined {
  return text.charCodeAt(0) === NUMBER_SIGN && ERRORS.has(text.trim()) ? text.trim() : undefined;
}

/** Whether a text is one of Excel's errors. */
export function isErrorText(text: string): boolean {
  return errorText(text.trim()) !== undefined;
}
