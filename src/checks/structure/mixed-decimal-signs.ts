import type { Check, RowUnit } from '../../core/check.ts';
import { cellAt } from '../place-of.ts';
import { noTable, perTable, quoted, valueColumns, type PerTable } from '../row-tables.ts';

const WITH_COMMA = /^\s*[-+]?\d+(?:[ .']\d{3})*,(?:\d{1,2}|\d{4,})\s*%?\s*$/;
const WITH_POINT = /^\s*[-+]?\d+(?:[ ,']\d{3})*\.(?:\d{1,2}|\d{4,})\s*%?\s*$/;

interface Signs {
  readonly columns: readonly number[];
  readonly other: ',' | '.';
}

/** A number is written with another decimal sign than the rest of the file. */
export const mixedDecimalSigns: Check<'row', PerTable<Signs>> = {
  code: 'mixed-decimal-signs',
  severity: 'error',
  source: 'reading of numbers by the evidence of the whole file [P]',
  scope: 'row',
  cellwise: true,
  words: {
    en: {
      title: 'Decimal comma and decimal point in one file',
      why: 'A number with the other sign is not read, or is read a hundred times too big.',
      message: ({ value, decimal }) => `Unexpected decimal sign in "${value}", expected "${decimal}" as in the rest of the file.`,
      fix: ({ decimal }) => `Write all decimals with "${decimal}".`,
    },
    fr: {
      title: 'Virgule et point décimal dans un même fichier',
      why: "Un nombre avec l'autre signe n'est pas lu, ou est lu cent fois trop grand.",
      message: ({ value, decimal }) => `Signe décimal inattendu dans « ${value} », attendu « ${decimal} » comme dans le reste du fichier.`,
      fix: ({ decimal }) => `Écrivez toutes les décimales avec « ${decimal} ».`,
    },
  },
  begin: noTable,
  run(unit, report, _context, state) {
    const signs = perTable(state, unit, signsOf);
    const { cells, line } = unit.row;
    for (const index of signs.columns) {
      const cell = cells[index];
      if (typeof cell !== 'string' || !cell.includes(signs.other) || !unit.isData) continue;
      const decimal = signs.other === ',' ? '.' : ',';
      if (!hasOtherDecimal(cell, decimal)) continue;
      report(cellAt(unit, line, index + 1), { value: quoted(cell), decimal }, `${unit.source.file} ${unit.table.sheet ?? ''}`);
    }
  },
  examples: [
    {
      says: 'Decimal commas throughout.',
      files: {
        'june.csv': 'place;indicator;period;value\nKaya;Coverage;202605;81,5\nKaya;Coverage;202606;82,25\nRubona;Coverage;202606;79,5\n',
      },
      finds: [],
    },
    {
      says: 'One decimal comma among points.',
      files: {
        'june.csv':
          'place;indicator;period;value\nKaya;Coverage;202605;81.5\nKaya;Coverage;202606;82.25\nRubona;Coverage;202605;79.5\nRubona;Coverage;202606;78,5\n',
      },
      finds: ['D5'],
    },
  ],
};

function signsOf({ table }: RowUnit): Signs {
  return { columns: valueColumns(table), other: table.mapping?.numbers.decimal === ',' ? '.' : ',' };
}

/** Whether a text is a number with the other decimal sign than its file's. */
export function hasOtherDecimal(text: string, decimal: '.' | ','): boolean {
  return (decimal === '.' ? WITH_COMMA : WITH_POINT).test(text);
}
