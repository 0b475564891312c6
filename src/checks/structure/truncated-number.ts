import type { Check } from '../../core/check.ts';
import type { Cell } from '../../core/grid.ts';
import { cellAt } from '../place-of.ts';
import { quoted } from '../row-tables.ts';

/** Digits that Excel keeps of a number (Microsoft: Excel specifications and limits, number precision). */
export const EXCEL_DIGITS = 15;

/** A number that has lost digits on its way through Excel. */
export const truncatedNumber: Check<'row'> = {
  code: 'truncated-number',
  severity: 'warning',
  source: 'Excel keeps 15 digits and shows long numbers as 1.23E+05 [V: Excel specifications and limits]',
  scope: 'row',
  cellwise: true,
  words: {
    en: {
      title: 'Number that has lost digits',
      why: 'Excel keeps 15 digits and saves to CSV what it shows: a long code or count comes out with zeros or as a power of ten, and cannot be restored.',
      message: ({ value }) => `Unexpected shortened number "${value}", expected all its digits.`,
      fix: () =>
        'Format the column as text (codes) or as a number without exponent (counts) before entering, and enter it again from the source.',
    },
    fr: {
      title: 'Nombre qui a perdu des chiffres',
      why: "Excel garde 15 chiffres et enregistre en CSV ce qu'il montre : un long code ou un grand nombre sort avec des zéros ou en puissance de dix, et ne peut être rétabli.",
      message: ({ value }) => `Nombre raccourci inattendu « ${value} », attendu tous ses chiffres.`,
      fix: () =>
        'Mettez la colonne au format texte (codes) ou nombre sans exposant (valeurs) avant la saisie, et saisissez à nouveau depuis la source.',
    },
  },
  run(unit, report) {
    if (!unit.isData) return;
    const { cells, line } = unit.row;
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index] as Cell;
      if (typeof cell === 'string' ? isShortenedText(cell) : typeof cell === 'number' && isShortened(cell))
        report(cellAt(unit, line, index + 1), { value: quoted(cell) }, `${unit.source.file} ${unit.table.sheet ?? ''} ${index}`);
    }
  },
  examples: [
    {
      says: 'Numbers with all their digits.',
      files: { 'june.csv': 'Facility,Period,OPD visits\nCS Kaya,202606,123456\nCS Rubona,202606,9\n' },
      finds: [],
    },
    {
      says: 'A count as Excel shows it.',
      files: { 'june.csv': 'Facility,Period,OPD visits\nCS Kaya,202606,1.23E+05\nCS Rubona,202606,9\n' },
      finds: ['C2'],
    },
    {
      says: 'Codes of 18 digits, of which Excel has kept 15.',
      files: { 'june.csv': 'Code,Period,OPD visits\n100200300400500000,202606,12\n100200300400600000,202606,9\n' },
      finds: ['A2', 'A3'],
    },
    {
      says: 'Unique identifiers may hold an E between digits.',
      files: { 'june.csv': 'Facility,Period,OPD visits\nA12E45678901,202606,12\nB1E2,202606,9\n' },
      finds: [],
    },
  ],
};

function isShortened(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) >= 10 ** EXCEL_DIGITS;
}

/** `1.23E+05`: digits, a sign two or three from the end, an E before it; or more than 15 digits that end in zeros. */
function isShortenedText(text: string): boolean {
  const { length } = text;
  if (length < 5) return false;
  const last = text.charCodeAt(length - 1);
  if (last < 48 || last > 57) return false;
  if (isSign(text.charCodeAt(length - 3)) || isSign(text.charCodeAt(length - 4)))
    return /^\s*[-+]?\d(?:[.,]\d+)?E[-+]\d{2,3}$/iu.test(text);
  return length > EXCEL_DIGITS && last === 48 && /^\s*[-+]?\d{15}0+$/u.test(text);
}

function isSign(code: number): boolean {
  return code === 43 || code === 45;
}
