import type { Check } from '../../core/check.ts';
import type { Cell } from '../../core/grid.ts';
import { dayFromIso, isoFromDay } from '../../core/period/index.ts';
import { cellAt } from '../place-of.ts';
import { noTable, perTable, type PerTable } from '../row-tables.ts';

/** Day 0 of Excel's 1900 calendar, for days after February 1900. */
const EXCEL_ZERO = dayFromIso('1899-12-30') as number;
/** Serial numbers of 1 January 1990 and 31 December 2049. */
const FIRST = 32874;
const LAST = 54788;

/** A day's serial number stands where a period is expected. */
export const numberForDate: Check<'row', PerTable<readonly number[]>> = {
  code: 'number-for-date',
  severity: 'error',
  source:
    'Excel keeps a date as the number of days since 1900 and shows it so where the format is lost [V: Office Open XML, part 1, 18.17.4.1]',
  scope: 'row',
  cellwise: true,
  words: {
    en: {
      title: 'Number in place of a period',
      why: 'A date whose format was lost shows as a number of five digits, and the period is not understood.',
      message: ({ value, date }) => `Unexpected number ${value} for a period (as an Excel date ${date}), expected a period such as 202606.`,
      fix: ({ date }) => `Write the period; ${date} is the date that Excel meant.`,
    },
    fr: {
      title: "Nombre à la place d'une période",
      why: "Une date dont le format est perdu apparaît comme un nombre de cinq chiffres, et la période n'est pas comprise.",
      message: ({ value, date }) => `Nombre inattendu ${value} pour une période (date Excel ${date}), attendu une période comme 202606.`,
      fix: ({ date }) => `Écrivez la période ; ${date} est la date voulue par Excel.`,
    },
  },
  begin: noTable,
  run(unit, report, _context, state) {
    const columns = perTable(
      state,
      unit,
      ({ table }) => table.mapping?.keys.filter(({ role }) => role === 'period').map(({ column }) => column - 1) ?? [],
    );
    if (!unit.isData) return;
    for (let at = 0; at < columns.length; at++) {
      const index = columns[at] as number;
      const serial = serialOf(unit.row.cells[index]);
      if (serial === undefined) continue;
      const args = { value: serial, date: isoFromDay(EXCEL_ZERO + serial) };
      report(cellAt(unit, unit.row.line, index + 1), args, `${unit.source.file} ${unit.table.sheet ?? ''} ${serial}`);
    }
  },
  examples: [
    {
      says: 'Periods as they should be.',
      files: { 'june.csv': 'Facility,Period,OPD visits\nCS Kaya,202605,12\nCS Rubona,202606,9\n' },
      finds: [],
    },
    {
      says: 'A date that lost its format.',
      files: { 'june.csv': 'Facility,Period,OPD visits\nCS Kaya,202605,12\nCS Kaya,202606,9\nCS Rubona,202605,12\nCS Rubona,46174,9\n' },
      finds: ['B5'],
    },
  ],
};

function serialOf(cell: Cell | undefined): number | undefined {
  const serial = typeof cell === 'number' ? Math.floor(cell) : typeof cell === 'string' && cell.length === 5 ? Number(cell) : Number.NaN;
  return serial >= FIRST && serial <= LAST ? serial : undefined;
}
