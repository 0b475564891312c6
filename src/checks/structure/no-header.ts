import type { Check } from '../../core/check.ts';
import { headingRows } from '../heading-cells.ts';
import { lineAt } from '../place-of.ts';

/** The first row of a text file or sheet holds data and no names of columns. */
export const noHeader: Check<'file'> = {
  code: 'no-header',
  severity: 'warning',
  source: 'frictionless and goodtables: blank headers; here a table that begins with values [P]',
  scope: 'file',
  words: {
    en: {
      title: 'No heading',
      why: 'Without a heading, what each column means is guessed from its content.',
      message: ({ first }) => `Unexpected data in the first row ("${first}"), expected a heading that names each column.`,
      fix: () => 'Put a row with the names of the columns above the data.',
    },
    fr: {
      title: "Pas d'en-tête",
      why: "Sans en-tête, le sens de chaque colonne est deviné d'après son contenu.",
      message: ({ first }) => `Données inattendues dans la première ligne (« ${first} »), attendu un en-tête qui nomme chaque colonne.`,
      fix: () => 'Ajoutez au-dessus des données une ligne avec les noms des colonnes.',
    },
  },
  run(unit, report) {
    const { table } = unit;
    if (table.grid === undefined || (table.sheet !== undefined && table.layout === 'unknown')) return;
    if (headingRows(table).length > 0) return;
    for (const row of table.grid.rows()) {
      const first = row.cells.find((cell) => cell !== '');
      if (first === undefined) continue;
      report(lineAt(unit, row.line), { first: typeof first === 'object' ? '…' : String(first).slice(0, 40) });
      return;
    }
  },
  examples: [
    {
      says: 'The first row names the columns.',
      files: { 'june.csv': 'place,indicator,period,value\nKaya,OPD visits,202606,12\nRubona,OPD visits,202606,9\n' },
      finds: [],
    },
    {
      says: 'A DHIS2 export without its heading.',
      files: {
        'june.csv':
          'fbfJHSPpUQD,202606,DiszpKrYNg8,pq2XI5kz2BY,HllvX50cXC0,10\nfbfJHSPpUQD,202606,O6uvpzGd5pu,pq2XI5kz2BY,HllvX50cXC0,12\n',
      },
      finds: ['line 1'],
    },
    {
      says: 'A file of numbers in which no layout is found.',
      files: { 'june.csv': '1,2,3\n4,5,6\n' },
      finds: ['line 1'],
    },
  ],
};
