import type { Check, Report, RowUnit } from '../../core/check.ts';
import { cellAt } from '../place-of.ts';
import { noTable, quoted, type PerTable } from '../row-tables.ts';
import { eachText, type TextColumns } from './text-columns.ts';

/** A word where a number is expected. */
export const notANumber: Check<'row', PerTable<TextColumns>> = {
  code: 'not-a-number',
  severity: 'error',
  source:
    'frictionless type-error [V]; texts that have a rule of their own (errors, dates, the other decimal sign, letters for digits) are told there',
  scope: 'row',
  cellwise: true,
  words: {
    en: {
      title: 'Word in place of a number',
      why: 'What is no number is left out: the value is missing from every total.',
      message: ({ value }) => `Unexpected "${value}" among the values, expected a number.`,
      fix: () => 'Enter the number, or leave the cell empty where there is none.',
    },
    fr: {
      title: "Mot à la place d'un nombre",
      why: "Ce qui n'est pas un nombre est laissé de côté : la valeur manque dans tous les totaux.",
      message: ({ value }) => `Texte inattendu « ${value} » parmi les valeurs, attendu un nombre.`,
      fix: () => "Saisissez le nombre, ou laissez la cellule vide s'il n'y en a pas.",
    },
  },
  begin: noTable,
  run(unit, report, _context, state) {
    eachText(unit, state, 'text', report, tellText);
  },
  examples: [
    {
      says: 'Numbers and an empty cell.',
      files: { 'june.csv': 'Facility,Period,OPD visits\nCS Kaya,202606,12\nCS Rubona,202606,\n' },
      finds: [],
    },
    {
      says: 'A word among the values.',
      files: { 'june.csv': 'Facility,Period,OPD visits\nCS Kaya,202606,12\nCS Rubona,202606,9\nCS Kivu,202606,many\nCS Nord,202606,7\n' },
      finds: ['C4'],
    },
    {
      says: 'Words for a missing value are no mistake.',
      files: { 'june.csv': 'Facility,Period,OPD visits\nCS Kaya,202606,12\nCS Rubona,202606,9\nCS Kivu,202606,n/a\nCS Nord,202606,-\n' },
      finds: [],
    },
  ],
};

function tellText(unit: RowUnit, index: number, text: string, report: Report): void {
  report(cellAt(unit, unit.row.line, index + 1), { value: quoted(text) }, `${unit.source.file} ${unit.table.sheet ?? ''} ${text}`);
}
