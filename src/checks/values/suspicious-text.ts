import type { Check, Report, RowUnit } from '../../core/check.ts';
import { cellAt } from '../place-of.ts';
import { noTable, quoted, type PerTable } from '../row-tables.ts';
import { meantNumber } from './meant-number.ts';
import { eachText, type TextColumns } from './text-columns.ts';

/** A number with a letter in it, or a note beside it. */
export const suspiciousText: Check<'row', PerTable<TextColumns>> = {
  code: 'suspicious-text',
  severity: 'error',
  source: 'slips of typing and scanning: O for 0, l for 1, notes in number cells [P]',
  scope: 'row',
  cellwise: true,
  words: {
    en: {
      title: 'Number with something else in it',
      why: 'A letter that looks like a digit, or a note beside the number, makes it text: it is left out of every total.',
      message: ({ value, meant }) => `Unexpected "${value}" among the values, expected a number (perhaps ${meant}).`,
      fix: ({ meant }) => `If ${meant} is meant, write it with digits only and keep notes in a column of their own.`,
    },
    fr: {
      title: "Nombre mêlé d'autre chose",
      why: 'Une lettre qui ressemble à un chiffre, ou une note à côté du nombre, en fait du texte : il manque dans tous les totaux.',
      message: ({ value, meant }) => `Texte inattendu « ${value} » parmi les valeurs, attendu un nombre (peut-être ${meant}).`,
      fix: ({ meant }) => `Si c'est ${meant}, écrivez seulement des chiffres et gardez les notes dans une colonne à part.`,
    },
  },
  begin: noTable,
  run(unit, report, _context, state) {
    eachText(unit, state, 'suspicious', report, tellMeant);
  },
  examples: [
    { says: 'Digits only.', files: { 'june.csv': 'Facility,Period,OPD visits\nCS Kaya,202606,102\nCS Rubona,202606,9\n' }, finds: [] },
    {
      says: 'The letters O and l, and a note.',
      files: {
        'june.csv':
          'Facility,Period,OPD visits\nCS Kaya,202606,12\nCS Rubona,202606,9\nCS Kivu,202606,1O2\nCS Nord,202606,l2\nCS Sud,202606,12 (est.)\nCS Est,202606,7\nCS Ouest,202606,8\nCS Lac,202606,14\nCS Mont,202606,11\n',
      },
      finds: ['C4', 'C5', 'C6'],
    },
  ],
};

function tellMeant(unit: RowUnit, index: number, text: string, report: Report): void {
  report(cellAt(unit, unit.row.line, index + 1), { value: quoted(text), meant: meantNumber(text) ?? '' });
}
