import type { Check } from '../../core/check.ts';
import { columnLetters } from '../../core/source.ts';
import { columnAt } from '../place-of.ts';
import { isBlankCell, noTable, perTable, type PerTable } from '../row-tables.ts';

/** Columns with data that nobody sees. */
export const hiddenColumns: Check<'row', PerTable<Set<number>>> = {
  code: 'hidden-columns',
  severity: 'warning',
  source: 'hidden columns are read like others; who sent the file may not know of them [P]',
  scope: 'row',
  cellwise: true,
  words: {
    en: {
      title: 'Hidden column with data',
      why: 'A hidden column is read like the others: what counts differs from what people see.',
      message: ({ column }) => `Unexpected hidden column ${column} with data, expected every column to be seen.`,
      fix: () => 'Show the column (select the sheet, Format, Unhide columns); delete it if it should not count.',
    },
    fr: {
      title: 'Colonne masquée avec des données',
      why: 'Une colonne masquée est lue comme les autres : ce qui compte diffère de ce que les gens voient.',
      message: ({ column }) => `Colonne masquée inattendue avec des données (${column}), attendu que chaque colonne soit visible.`,
      fix: () => 'Affichez la colonne (sélectionnez la feuille, Format, Afficher les colonnes) ; supprimez-la si elle ne doit pas compter.',
    },
  },
  begin: noTable,
  run(unit, report, _context, state) {
    const hidden = perTable(state, unit, ({ table }) => new Set(table.grid?.hiddenColumns ?? []));
    if (hidden.size === 0 || !unit.isData) return;
    for (const column of hidden) {
      if (isBlankCell(unit.row.cells[column - 1])) continue;
      report(columnAt(unit, column, unit.heading[column - 1]), { column: columnLetters(column) });
      hidden.delete(column);
    }
  },
  examples: [
    {
      says: 'A hidden column without data.',
      files: {
        'june.xlsx': {
          sheets: {
            Kaya: [
              ['Facility', 'Period', 'OPD visits'],
              ['CS Kaya', '202606', 12],
              ['CS Rubona', '202606', 9],
            ],
          },
          hiddenColumns: [6],
        },
      },
      finds: [],
    },
    {
      says: 'The fourth column is hidden and has values.',
      files: {
        'june.xlsx': {
          sheets: {
            Kaya: [
              ['Facility', 'Period', 'OPD visits', 'Deaths'],
              ['CS Kaya', '202606', 12, 0],
              ['CS Rubona', '202606', 9, 1],
            ],
          },
          hiddenColumns: [4],
        },
      },
      finds: ['column 4'],
    },
  ],
};
