import type { Check } from '../../core/check.ts';
import { columnLetters } from '../../core/source.ts';
import { cellAt } from '../place-of.ts';
import { headedWidth, isBlankCell, isText, noTable, perTable, type PerTable } from '../row-tables.ts';

/** Columns without a heading that have not been reported yet. */
interface Waiting {
  readonly line: number;
  columns: number[];
}

/** A column between others, or one with data, has no heading. */
export const blankColumn: Check<'row', PerTable<Waiting>> = {
  code: 'blank-column',
  severity: 'warning',
  source: 'frictionless blank-label, goodtables blank-header [V]',
  scope: 'row',
  cellwise: true,
  words: {
    en: {
      title: 'Column without a name',
      why: 'What stands in a column without a name cannot be understood, and is easily read as something else.',
      message: ({ column }) => `Unexpected blank heading over column ${column}, expected the name of the column.`,
      fix: ({ column }) => `Write a name at the top of column ${column}, or delete the column.`,
    },
    fr: {
      title: 'Colonne sans nom',
      why: 'On ne peut pas comprendre ce qui se trouve dans une colonne sans nom ; on le lit facilement pour autre chose.',
      message: ({ column }) => `En-tête vide inattendu sur la colonne ${column}, attendu le nom de la colonne.`,
      fix: ({ column }) => `Écrivez un nom en haut de la colonne ${column}, ou supprimez la colonne.`,
    },
  },
  begin: noTable,
  run(unit, report, _context, state) {
    const waiting = perTable(state, unit, ({ heading, table }) => {
      const width = isText(table) ? Math.max(headedWidth(heading), heading.length) : 0;
      const line = table.headerRows.at(-1) ?? 1;
      const columns = heading.length === 0 ? [] : blanksOf(heading, width + 50);
      for (const column of columns.filter((one) => one <= width)) report(cellAt(unit, line, column), { column: columnLetters(column) });
      return { line, columns: isText(table) ? [] : columns.filter((one) => one > width) };
    });
    if (waiting.columns.length === 0 || !unit.isData) return;
    for (const column of waiting.columns) {
      if (isBlankCell(unit.row.cells[column - 1])) continue;
      report(cellAt(unit, waiting.line, column), { column: columnLetters(column) });
      waiting.columns = waiting.columns.filter((one) => one !== column);
    }
  },
  examples: [
    { says: 'Every column has a name.', files: { 'june.csv': 'id,name,age\n1101,John,30\n1102,Julie,26\n' }, finds: [] },
    { says: 'The second column has none.', files: { 'june.csv': 'id,,age\n1101,John,30\n1102,Julie,26\n' }, finds: ['B1'] },
    {
      says: 'A sheet with data beside its last heading.',
      files: {
        'june.xlsx': {
          sheets: {
            Kaya: [
              ['Facility', 'Period', 'OPD visits'],
              ['CS Rubona', '202606', 9],
              ['CS Kivu', '202606', 8],
              ['CS Kaya', '202606', 12, 'see register'],
            ],
          },
        },
      },
      finds: ['D1'],
    },
    {
      says: 'Blank columns without data beside a table are nothing.',
      files: {
        'june.xlsx': {
          sheets: {
            Kaya: [
              [null, 'Facility', 'Period', 'OPD visits'],
              [null, 'CS Kaya', '202606', 12],
              [null, 'CS Rubona', '202606', 9],
            ],
          },
        },
      },
      finds: [],
    },
  ],
};

/** From 1. */
function blanksOf(heading: readonly string[], width: number): number[] {
  return Array.from({ length: width }, (_, index) => index + 1).filter((column) => (heading[column - 1] ?? '') === '');
}
