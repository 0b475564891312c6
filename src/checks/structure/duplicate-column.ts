import type { Check, FileUnit } from '../../core/check.ts';
import { foldName } from '../../core/fold-name.ts';
import { columnLetters } from '../../core/source.ts';
import { headingCells, headingRows } from '../heading-cells.ts';
import { cellAt } from '../place-of.ts';

/** Two columns have one name. */
export const duplicateColumn: Check<'file'> = {
  code: 'duplicate-column',
  severity: 'warning',
  source: 'frictionless duplicate-label, goodtables duplicate-header [V]',
  scope: 'file',
  words: {
    en: {
      title: 'Two columns of one name',
      why: 'Nothing tells which of two columns of one name is meant: a program may take either, or add them up.',
      message: ({ name, column, first }) =>
        `Unexpected second column named "${name}" (column ${column}), expected each name once; it stands over column ${first} too.`,
      fix: () => 'Name the columns apart, or delete the one that is not meant.',
    },
    fr: {
      title: 'Deux colonnes du même nom',
      why: "Rien ne dit laquelle de deux colonnes du même nom est la bonne : un programme peut prendre l'une ou l'autre, ou les additionner.",
      message: ({ name, column, first }) =>
        `Deuxième colonne inattendue nommée « ${name} » (colonne ${column}), attendu chaque nom une seule fois ; il est déjà sur la colonne ${first}.`,
      fix: () => "Donnez aux colonnes des noms différents, ou supprimez celle qui n'est pas la bonne.",
    },
  },
  run(unit, report) {
    const line = headingRows(unit.table).at(-1);
    if (line === undefined) return;
    const first = new Map<string, number>();
    for (const [column, name] of columnNames(unit)) {
      const known = first.get(foldName(name));
      if (known === undefined) first.set(foldName(name), column);
      else report(cellAt(unit, line, column), { name, column: columnLetters(column), first: columnLetters(known) });
    }
  },
  examples: [
    { says: 'Every name stands once.', files: { 'june.csv': 'id,name,age\n1101,John,30\n1102,Julie,26\n' }, finds: [] },
    {
      says: 'One name stands three times.',
      files: { 'june.csv': 'id,name,id,age,id\n1101,John,0,30,001101\n1102,Julie,0,26,001102\n' },
      finds: ['C1', 'E1'],
    },
    {
      says: 'New and total stand under each month: the months tell them apart.',
      files: {
        'june.xlsx': {
          sheets: {
            Kaya: [
              ['Facility', 'May 2026', null, 'June 2026', null],
              [null, 'New', 'Old', 'New', 'Old'],
              ['CS Kaya', 1, 2, 3, 4],
              ['CS Rubona', 5, 6, 7, 8],
            ],
          },
          merges: ['B1:C1', 'D1:E1'],
        },
      },
      finds: [],
    },
  ],
};

/** Names by column, those of several rows joined as the reader joined them. */
function columnNames({ table }: FileUnit): [number, string][] {
  const { mapping } = table;
  const lines = headingRows(table);
  if (lines.length > 1 && mapping === undefined) return [];
  const cells = lines.length > 1 ? [] : headingCells(table, lines);
  const names = new Map<number, string>(cells.map((name, index) => [index + 1, name]));
  for (const { column, header } of [...(mapping?.keys ?? []), ...(mapping?.values ?? [])]) names.set(column, header);
  return [...names].filter(([, name]) => name !== '').sort(([a], [b]) => a - b);
}
