import type { Check } from '../../core/check.ts';
import type { Table } from '../../core/table.ts';
import { headingRows } from '../heading-cells.ts';
import { isBlankRow } from '../row-tables.ts';

/** A form that was sent back empty. */
export const templateOnly: Check<'file'> = {
  code: 'template-only',
  severity: 'error',
  source: 'reporting templates with 1,000 blank formatted rows (shared data, usaid-hfr) [V]',
  scope: 'file',
  words: {
    en: {
      title: 'Form without data',
      why: 'An empty form is no report: it must not count as received, and not as zero.',
      message: ({ sheets }) => `Unexpected file without data (${sheets}), expected rows with values below the heading.`,
      fix: () => 'Ask for the filled form; the one that came is a copy of the template.',
    },
    fr: {
      title: 'Formulaire sans données',
      why: "Un formulaire vide n'est pas un rapport : il ne doit compter ni comme reçu ni comme zéro.",
      message: ({ sheets }) => `Fichier inattendu sans données (${sheets}), attendu des lignes avec des valeurs sous l'en-tête.`,
      fix: () => 'Demandez le formulaire rempli ; celui qui est arrivé est une copie du modèle.',
    },
  },
  run({ source, table }, report) {
    if (table !== source.tables.at(-1)) return;
    const forms = source.tables.filter(isForm);
    if (forms.length === 0 || source.tables.some(holdsData)) return;
    report({ file: source.file }, { sheets: forms.map((form) => form.sheet ?? 'heading only').join(', ') });
  },
  examples: [
    {
      says: 'A form that was filled.',
      files: { 'june.csv': 'Facility,Period,OPD visits\nCS Kaya,202606,12\nCS Rubona,202606,9\n' },
      finds: [],
    },
    { says: 'Nothing but the heading.', files: { 'june.csv': 'Facility,Period,OPD visits\n,,\n,,\n' }, finds: ['file'] },
    {
      says: 'A workbook with a heading and a list of instructions.',
      files: {
        'june.xlsx': {
          sheets: {
            Instructions: [['How to fill this form'], ['Enter one row for each facility.']],
            Report: [
              ['Facility', 'Period', 'OPD visits'],
              [null, null, null],
            ],
          },
        },
      },
      finds: ['file'],
    },
  ],
};

/** A heading of two columns or more, and nothing below it. */
function isForm(table: Table): boolean {
  const heading = headingRows(table);
  const last = heading.at(-1);
  if (table.grid === undefined || (table.state ?? 'visible') !== 'visible' || last === undefined) return isHeadingOnly(table);
  let width = 0;
  for (const row of table.grid.rows()) {
    if (heading.includes(row.line)) width = Math.max(width, row.cells.length);
    if (row.line > last && !isBlankRow(row)) return false;
  }
  return width > 1;
}

/** A sheet of one row of words, in which no heading was found. */
function isHeadingOnly(table: Table): boolean {
  if (table.grid === undefined || (table.state ?? 'visible') !== 'visible' || table.layout !== 'unknown') return false;
  let rows = 0;
  let width = 0;
  for (const row of table.grid.rows()) {
    if (isBlankRow(row)) continue;
    rows += 1;
    width = row.cells.filter((cell) => typeof cell === 'string' && cell.trim() !== '').length;
    if (rows > 1) return false;
  }
  return rows === 1 && width > 1;
}

/** Values were read, or there are figures. */
function holdsData({ dataRows, leftOut, layout, grid }: Table): boolean {
  if (dataRows !== undefined && layout !== 'data-value-set') return true;
  if (grid === undefined) return true;
  if (layout === 'unknown') return hasFigures(grid);
  return leftOut.some(({ cells, code }) => cells > 0 && code !== 'hidden-sheet' && code !== 'note-row');
}

function hasFigures(grid: NonNullable<Table['grid']>): boolean {
  for (const row of grid.rows())
    if (row.cells.some((cell) => typeof cell === 'number' || (typeof cell === 'string' && /^\s*-?\d/.test(cell)))) return true;
  return false;
}
