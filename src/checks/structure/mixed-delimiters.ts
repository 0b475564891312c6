import type { Check, RowUnit } from '../../core/check.ts';
import { rowAt } from '../place-of.ts';
import { headedWidth, isText, noTable, perTable, type PerTable } from '../row-tables.ts';
import { otherDelimiter } from './other-delimiter.ts';

/** A line is delimited in another way than the heading. */
export const mixedDelimiters: Check<'row', PerTable<number>> = {
  code: 'mixed-delimiters',
  severity: 'error',
  source: 'seen in files joined from two exports [P]',
  scope: 'row',
  cellwise: true,
  words: {
    en: {
      title: 'Lines with another delimiter',
      why: 'Such a line is read as one long cell, and its values are lost.',
      message: ({ found, delimiter }) => `Unexpected ${found} between the cells, expected ${delimiter} as in the heading.`,
      fix: () => 'Use one delimiter in the whole file: open each part by itself in Excel and save them in the same way.',
    },
    fr: {
      title: 'Lignes avec un autre séparateur',
      why: 'Une telle ligne est lue comme une seule longue cellule, et ses valeurs sont perdues.',
      message: ({ found, delimiter }) => `Séparateur inattendu entre les cellules (${found}), attendu ${delimiter} comme dans l'en-tête.`,
      fix: () => 'Utilisez un seul séparateur dans tout le fichier : ouvrez chaque partie dans Excel et enregistrez-les de la même façon.',
    },
  },
  begin: noTable,
  run(unit, report, _context, state) {
    const width = perTable(state, unit, ({ heading, table }) => (isText(table) ? headedWidth(heading) : 0));
    if (width < 2 || unit.row.cells.length !== 1 || !unit.isData) return;
    const found = otherDelimiter(unit.row.cells[0], unit.source.delimiter);
    if (found !== undefined && isAsMany(unit, found, width))
      report(rowAt(unit), { found: said(found), delimiter: said(unit.source.delimiter ?? ',') }, unit.source.file);
  },
  examples: [
    { says: 'Semicolons throughout.', files: { 'june.csv': 'id;name;age\n1;Kaya;30\n2;Rubona;26\n' }, finds: [] },
    {
      says: 'Two lines from another export.',
      files: { 'june.csv': 'id,name,age\n1,Kaya,30\n2,Rubona,26\n3;Muhororo;4\n4;Kivu;5\n' },
      finds: ['line 4', 'line 5'],
    },
  ],
};

/** The line would fill the table with that delimiter. */
function isAsMany({ row }: RowUnit, delimiter: string, width: number): boolean {
  return String(row.cells[0]).split(delimiter).length === width;
}

function said(delimiter: string): string {
  return delimiter === '\t' ? 'tab' : `"${delimiter}"`;
}
