import type { Check } from '../../core/check.ts';
import { cellAt } from '../place-of.ts';
import { headedWidth, isBlankRow, isText, noTable, perTable, type PerTable } from '../row-tables.ts';
import { isOtherwiseDelimited } from './other-delimiter.ts';

/** A line of a text file ends before its last column. */
export const missingCell: Check<'row', PerTable<number>> = {
  code: 'missing-cell',
  severity: 'warning',
  source: 'frictionless missing-cell, goodtables missing-value [V]',
  scope: 'row',
  cellwise: true,
  words: {
    en: {
      title: 'Row that ends too soon',
      why: 'A row with fewer cells than the heading has lost cells, or has them in the wrong columns.',
      message: ({ cells, width }) => `Unexpected row of ${cells} cells, expected ${width} as in the heading.`,
      fix: () => 'Compare the row with the heading and put in what is missing; leave a cell empty where there is no value.',
    },
    fr: {
      title: "Ligne qui s'arrête trop tôt",
      why: "Une ligne avec moins de cellules que l'en-tête en a perdu, ou les a dans les mauvaises colonnes.",
      message: ({ cells, width }) => `Ligne inattendue de ${cells} cellules, attendu ${width} comme dans l'en-tête.`,
      fix: () => "Comparez la ligne avec l'en-tête et complétez ce qui manque ; laissez vide une cellule sans valeur.",
    },
  },
  begin: noTable,
  run(unit, report, _context, state) {
    const width = perTable(state, unit, ({ heading, table }) => (isText(table) ? headedWidth(heading) : 0));
    const { cells, line } = unit.row;
    if (cells.length >= width || !unit.isData || isBlankRow(unit.row)) return;
    if (cells.length === 1 && isOtherwiseDelimited(cells[0], unit.source.delimiter)) return;
    for (let column = cells.length + 1; column <= width; column++)
      report(cellAt(unit, line, column), { cells: cells.length, width }, `${unit.source.file} ${cells.length}`);
  },
  examples: [
    { says: 'Every row is as long as the heading.', files: { 'june.csv': 'id,name,age\n1101,John,30\n1102,Julie,\n' }, finds: [] },
    { says: 'A row has two of three cells.', files: { 'june.csv': 'id,name,age\n1101,John\n1102,Julie,26\n' }, finds: ['C2'] },
    {
      says: 'The line is counted as the file has it, with a quoted line break above.',
      files: { 'june.csv': 'id,name,age\n1101,"John\nJr",30\n1102,Julie\n' },
      finds: ['C4'],
    },
  ],
};
