import type { Check } from '../../core/check.ts';
import type { MergedRange } from '../../core/grid.ts';
import { cellName } from '../../core/source.ts';
import { dataLines } from '../data-lines.ts';
import { headingRows } from '../heading-cells.ts';
import { cellAt } from '../place-of.ts';

/** Cells are merged within the data. */
export const mergedCells: Check<'file'> = {
  code: 'merged-cells',
  severity: 'warning',
  source: 'a merged cell holds its value once, in its first row [V: Office Open XML, part 1, 18.3.1.55]',
  scope: 'file',
  words: {
    en: {
      title: 'Merged cells over data',
      why: 'A merged cell has one value for several rows or columns; whoever sorts, filters or adds up gets blanks for the others.',
      message: ({ range }) => `Unexpected merged cells ${range} within the data, expected one cell for each row and column.`,
      fix: () => 'Unmerge the cells and write the value in each of them.',
    },
    fr: {
      title: 'Cellules fusionnées sur des données',
      why: 'Une cellule fusionnée a une seule valeur pour plusieurs lignes ou colonnes ; les tris, filtres et sommes trouvent du vide pour les autres.',
      message: ({ range }) => `Cellules fusionnées inattendues dans les données (${range}), attendu une cellule par ligne et par colonne.`,
      fix: () => 'Annulez la fusion et écrivez la valeur dans chaque cellule.',
    },
  },
  run(unit, report) {
    const { table } = unit;
    if (table.grid === undefined || table.grid.merges.length === 0 || table.mapping === undefined) return;
    const isData = dataLines(table, headingRows(table));
    const last = table.dataRows?.last ?? 0;
    const columns = [...table.mapping.keys, ...table.mapping.values].map(({ column }) => column);
    for (const range of table.grid.merges) {
      const covers = columns.some((column) => column >= range.firstColumn && column <= range.lastColumn);
      if (covers && isData(range.firstRow) && range.firstRow <= last)
        report(
          cellAt(unit, range.firstRow, range.firstColumn),
          { range: nameOf(range) },
          `${unit.source.file} ${table.sheet ?? ''} ${range.firstColumn} ${range.lastColumn}`,
        );
    }
  },
  examples: [
    {
      says: 'A title is merged above the table.',
      files: {
        'june.xlsx': {
          sheets: {
            Kaya: [
              ['OPD register June 2026', null, null],
              ['Facility', 'Period', 'OPD visits'],
              ['CS Kaya', '202606', 12],
              ['CS Rubona', '202606', 9],
            ],
          },
          merges: ['A1:C1'],
        },
      },
      finds: [],
    },
    {
      says: 'The facility is written once for two months.',
      files: {
        'june.xlsx': {
          sheets: {
            Kaya: [
              ['Facility', 'Period', 'OPD visits'],
              ['CS Kaya', '202605', 12],
              [null, '202606', 9],
              ['CS Rubona', '202605', 7],
              [null, '202606', 8],
            ],
          },
          merges: ['A2:A3', 'A4:A5'],
        },
      },
      finds: ['A2', 'A4'],
    },
  ],
};

function nameOf({ firstRow, firstColumn, lastRow, lastColumn }: MergedRange): string {
  return `${cellName(firstColumn, firstRow)}:${cellName(lastColumn, lastRow)}`;
}
