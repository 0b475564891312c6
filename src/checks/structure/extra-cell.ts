import type { Check } from '../../core/check.ts';
import { cellAt } from '../place-of.ts';
import { isBlankCell, isText, noTable, perTable, quoted, type PerTable } from '../row-tables.ts';

/** A line of a text file goes on after its last column. */
export const extraCell: Check<'row', PerTable<number>> = {
  code: 'extra-cell',
  severity: 'error',
  source: 'frictionless extra-cell, goodtables extra-value [V]',
  scope: 'row',
  cellwise: true,
  words: {
    en: {
      title: 'Row that is too long',
      why: 'A row with more cells than the heading often holds a delimiter inside a value: everything after it stands one column too far right.',
      message: ({ value, width }) => `Unexpected cell "${value}" after the last column, expected ${width} cells as in the heading.`,
      fix: () => 'Look for a delimiter inside a value (1,234 or a name with a comma), put quotes around that value, or take the cell out.',
    },
    fr: {
      title: 'Ligne trop longue',
      why: "Une ligne avec plus de cellules que l'en-tête contient souvent un séparateur dans une valeur : tout ce qui suit est décalé d'une colonne.",
      message: ({ value, width }) =>
        `Cellule inattendue « ${value} » après la dernière colonne, attendu ${width} cellules comme dans l'en-tête.`,
      fix: () =>
        'Cherchez un séparateur dans une valeur (1,234 ou un nom avec une virgule), mettez cette valeur entre guillemets, ou supprimez la cellule.',
    },
  },
  begin: noTable,
  run(unit, report, _context, state) {
    const width = perTable(state, unit, ({ heading, table }) => (isText(table) && heading.length > 0 ? heading.length : Infinity));
    const { cells, line } = unit.row;
    if (cells.length <= width || !unit.isData) return;
    for (let index = width; index < cells.length; index++)
      if (!isBlankCell(cells[index]))
        report(cellAt(unit, line, index + 1), { value: quoted(cells[index]), width }, `${unit.source.file} ${line}`);
  },
  examples: [
    { says: 'Every row is as long as the heading.', files: { 'june.csv': 'id,name,age\n1101,John,30\n1102,Julie,26\n' }, finds: [] },
    { says: 'A row has four cells.', files: { 'june.csv': 'id,name,age\n1101,John,30\n1102,Julie,26,Potatoes\n' }, finds: ['D3'] },
    {
      says: 'Delimiters at the end of a line are no cells with something in them.',
      files: { 'june.csv': 'id,name,age\n1101,John,30,,\n' },
      finds: [],
    },
    {
      says: 'The line is counted as the file has it, with a quoted line break above.',
      files: { 'june.csv': 'id,name,age\n1101,"John\nJr",30\n1102,Julie,26,x,y\n' },
      finds: ['D4', 'E4'],
    },
  ],
};
