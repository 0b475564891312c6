import type { Check } from '../../core/check.ts';
import { rowAt } from '../place-of.ts';
import { isBlankRow, noTable, perTable, type PerTable } from '../row-tables.ts';

/** Rows with data that nobody sees. */
export const hiddenRows: Check<'row', PerTable<ReadonlySet<number>>> = {
  code: 'hidden-rows',
  severity: 'warning',
  source: 'hidden rows are read like others; who sent the file may not know of them [P]',
  scope: 'row',
  cellwise: true,
  words: {
    en: {
      title: 'Hidden rows with data',
      why: 'Hidden rows are counted like the others: totals differ from what people see.',
      message: ({ places }) => `Unexpected hidden rows with data (${places}), expected every row to be seen.`,
      fix: () => 'Show the rows (select the sheet, Format, Unhide rows); delete those that should not count.',
    },
    fr: {
      title: 'Lignes masquées avec des données',
      why: 'Les lignes masquées comptent comme les autres : les totaux diffèrent de ce que les gens voient.',
      message: ({ places }) => `Lignes masquées inattendues avec des données (${places}), attendu que chaque ligne soit visible.`,
      fix: () =>
        'Affichez les lignes (sélectionnez la feuille, Format, Afficher les lignes) ; supprimez celles qui ne doivent pas compter.',
    },
  },
  begin: noTable,
  run(unit, report, _context, state) {
    const hidden = perTable(state, unit, ({ table }) => table.grid?.hiddenRows ?? new Set<number>());
    if (hidden.size === 0 || !unit.isData || !hidden.has(unit.row.line) || isBlankRow(unit.row)) return;
    report(rowAt(unit), {}, `${unit.source.file} ${unit.table.sheet ?? ''}`);
  },
  examples: [
    {
      says: 'Every row is seen.',
      files: {
        'june.xlsx': {
          sheets: {
            Kaya: [
              ['Facility', 'Period', 'OPD visits'],
              ['CS Kaya', '202606', 12],
              ['CS Rubona', '202606', 9],
            ],
          },
        },
      },
      finds: [],
    },
    {
      says: 'The third row is hidden.',
      files: {
        'june.xlsx': {
          sheets: {
            Kaya: [
              ['Facility', 'Period', 'OPD visits'],
              ['CS Kaya', '202606', 12],
              ['CS Rubona', '202606', 9],
            ],
          },
          hiddenRows: [3],
        },
      },
      finds: ['line 3'],
    },
  ],
};
