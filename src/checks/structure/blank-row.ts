import type { Check, RowUnit } from '../../core/check.ts';
import { lineAt } from '../place-of.ts';
import { isBlankRow, isText, noTable, perTable, type PerTable } from '../row-tables.ts';

/** Blank rows longer than this are the end of a table and the begin of another. */
const LONGEST_GAP = 1000;

interface Seen {
  /** Last row with data, 0 before the first. */
  last: number;
  /** Empty lines since then. */
  empty: number[];
}

/** A row without anything stands among the data. */
export const blankRow: Check<'row', PerTable<Seen>> = {
  code: 'blank-row',
  severity: 'info',
  source: 'frictionless blank-row, goodtables blank-row [V]',
  scope: 'row',
  cellwise: true,
  words: {
    en: {
      title: 'Blank row among the data',
      why: 'Filters, sorting and formulas in Excel stop at a blank row, and what stands below is forgotten.',
      message: ({ places }) => `Unexpected blank rows among the data (${places}), expected rows without gaps.`,
      fix: () => 'Delete the blank rows; if something stood there, put it in again.',
    },
    fr: {
      title: 'Ligne vide parmi les données',
      why: "Dans Excel, les filtres, les tris et les formules s'arrêtent à une ligne vide, et on oublie ce qui est en dessous.",
      message: ({ places }) => `Lignes vides inattendues parmi les données (${places}), attendu des lignes sans trous.`,
      fix: () => "Supprimez les lignes vides ; s'il y avait quelque chose, remettez-le.",
    },
  },
  begin: noTable,
  run(unit, report, _context, state) {
    const seen = perTable(state, unit, () => ({ last: 0, empty: [] }));
    if (!unit.isData) return;
    const { row } = unit;
    const tell = (line: number): void => report(lineAt(unit, line), {}, `${unit.source.file} ${unit.table.sheet ?? ''}`);
    if (isBlankRow(row)) {
      if (!isText(unit.table)) return;
      if (row.cells.length > 1) tell(row.line);
      else if (seen.empty.length < LONGEST_GAP) seen.empty.push(row.line);
      return;
    }
    if (isGap(unit, seen)) for (let line = seen.last + 1; line < row.line; line++) tell(line);
    else if (seen.empty.length > 0) seen.empty.forEach(tell);
    if (seen.empty.length > 0) seen.empty = [];
    seen.last = row.line;
  },
  examples: [
    {
      says: 'Rows follow each other; the file ends with empty lines.',
      files: { 'june.csv': 'id,name,age\n1101,John,30\n1102,Julie,26\n\n\n' },
      finds: [],
    },
    {
      says: 'An empty line and a line of delimiters.',
      files: { 'june.csv': 'id,name,age\n1101,John,30\n\n1102,Julie,26\n,,\n' },
      finds: ['line 3', 'line 5'],
    },
    {
      says: 'A gap in a sheet.',
      files: {
        'june.xlsx': {
          sheets: {
            Kaya: [
              ['Facility', 'Period', 'OPD visits'],
              ['CS Kaya', '202605', 12],
              ['CS Kaya', '202606', 9],
              [],
              [],
              ['CS Rubona', '202606', 9],
            ],
          },
        },
      },
      finds: ['line 4', 'line 5'],
    },
  ],
};

/** In a sheet blank rows are not there: their numbers are missing. */
function isGap({ row, table }: RowUnit, { last }: Seen): boolean {
  return !isText(table) && last > 0 && row.line > last + 1 && row.line - last <= LONGEST_GAP;
}
