import type { Check } from '../../core/check.ts';
import type { Cell } from '../../core/grid.ts';
import { cellAt } from '../place-of.ts';
import { noTable, perTable, quoted, valueColumns, type PerTable } from '../row-tables.ts';

/** What Excel makes of 1-2, 3/4 or 1.5 where it takes them for dates, in English and French. */
const DATE =
  /^\s*(?:\d{1,2}[-./ ](?:jan|feb|fév|fev|mar|apr|avr|may|mai|jun|juin|jul|juil|aug|aoû|aou|sep|oct|nov|dec|déc)[a-zéû]*\.?(?:[-./ ]\d{2,4})?|(?:jan|feb|fév|fev|mar|apr|avr|may|mai|jun|juin|jul|juil|aug|aoû|aou|sep|oct|nov|dec|déc)[a-zéû]*\.?[-./ ]\d{1,4}|\d{1,2}\/\d{1,2}\/\d{2,4}|\d{4}-\d{2}-\d{2}(?:[T ].*)?)\s*$/iu;

/** A date stands where a number is expected. */
export const dateForNumber: Check<'row', PerTable<readonly number[]>> = {
  code: 'date-for-number',
  severity: 'error',
  source: 'Excel turns 1-2 into 1 February and 3.4 into 3 April [V: Ziemann 2016, gene names turned into dates]',
  scope: 'row',
  cellwise: true,
  words: {
    en: {
      title: 'Date in place of a number',
      why: 'Excel takes what looks like a date for one: 1-2 becomes 1 February, and the number is lost.',
      message: ({ value }) => `Unexpected date "${value}" among the values, expected a number.`,
      fix: () => 'Format the column as number, and enter the value again from the register.',
    },
    fr: {
      title: "Date à la place d'un nombre",
      why: 'Excel prend pour une date ce qui y ressemble : 1-2 devient le 1er février, et le nombre est perdu.',
      message: ({ value }) => `Date inattendue « ${value} » parmi les valeurs, attendu un nombre.`,
      fix: () => 'Mettez la colonne au format nombre, et saisissez à nouveau la valeur depuis le registre.',
    },
  },
  begin: noTable,
  run(unit, report, _context, state) {
    const columns = perTable(state, unit, ({ table }) => (table.layout === 'data-value-set' ? [] : valueColumns(table)));
    if (!unit.isData) return;
    const { cells, line } = unit.row;
    for (let at = 0; at < columns.length; at++) {
      const index = columns[at] as number;
      const cell = cells[index];
      if (cell !== undefined && isDate(cell)) report(cellAt(unit, line, index + 1), { value: quoted(cell) });
    }
  },
  examples: [
    {
      says: 'Values are numbers, dates are periods.',
      files: { 'june.csv': 'Facility,Period,OPD visits\nCS Kaya,Jun-26,12\nCS Rubona,Jun-26,9\n' },
      finds: [],
    },
    {
      says: 'A value that became a date.',
      files: { 'june.csv': 'Facility,Period,OPD visits\nCS Rubona,Jun-26,9\nCS Kivu,Jun-26,8\nCS Kaya,Jun-26,02-Jan\n' },
      finds: ['C4'],
    },
    {
      says: 'In a workbook.',
      files: {
        'june.xlsx': {
          sheets: {
            Kaya: [
              ['Facility', 'Period', 'OPD visits'],
              ['CS Rubona', '202606', 9],
              ['CS Kivu', '202606', 8],
              ['CS Kaya', '202606', { date: '2026-02-01' }],
            ],
          },
        },
      },
      finds: ['C4'],
    },
  ],
};

function isDate(cell: Cell): boolean {
  if (typeof cell === 'object') return cell.kind === 'date';
  return typeof cell === 'string' && !isPlain(cell) && looksLikeDate(cell);
}

/** Nothing but digits: nearly every cell. */
function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

/** Whether a text is a date as Excel writes what it took for one. */
export function looksLikeDate(text: string): boolean {
  return text.length > 3 && DATE.test(text);
}
