import type { Check, CheckContext, FileUnit } from '../../core/check.ts';
import { sayNumber } from '../trend/say.ts';
import { shownText } from '../heading-cells.ts';
import { elementFinder } from '../known-elements.ts';
import { cellAt } from '../place-of.ts';

/** Rows looked through for words: as many as a layout is found by. */
const MOST_ROWS = 2000;

interface State {
  readonly isKnown: (name: string) => boolean;
}

/** A column that should hold values, and so many words stand in it that nothing of it was read. */
export const columnNotRead: Check<'file', State> = {
  code: 'column-not-read',
  severity: 'error',
  source:
    "The toolkit's own [P]: a column whose heading is a known element, or with a number in every fourth cell or more, that is no key and was not read.",
  scope: 'file',
  words: {
    en: {
      title: 'Column of values that was not read',
      why: 'Where words stand among the numbers of a column, it does not look like one of values, and all of it would be lost.',
      message: ({ header, text, numbers }) =>
        `Unexpected "${text}" in column "${header}", of which nothing is read as a value (${sayNumber(numbers, 'en')} cells with numbers), expected only numbers.`,
      fix: () => 'Write a number in each of these cells or leave them empty; or map the column in deliver.yaml.',
    },
    fr: {
      title: 'Colonne de valeurs non lue',
      why: "Quand des mots se mêlent aux nombres d'une colonne, elle ne ressemble plus à une colonne de valeurs, et tout serait perdu.",
      message: ({ header, text, numbers }) =>
        `« ${text} » inattendu dans la colonne « ${header} », dont rien n'est lu comme valeur (${sayNumber(numbers, 'fr')} cellules avec un nombre), attendu seulement des nombres.`,
      fix: () => 'Écrivez un nombre dans chacune de ces cellules ou laissez-les vides ; ou décrivez la colonne dans deliver.yaml.',
    },
  },
  begin({ metadata, workspace }) {
    const find = elementFinder(metadata, workspace);
    return { isKnown: (name) => find(name).facts !== undefined };
  },
  run(unit, report, context, { isKnown }) {
    const { mapping, unsure, grid } = unit.table;
    if (mapping === undefined || grid === undefined || isSaved(unit, context)) return;
    const mixed = new Set(unsure.filter(({ code }) => code === 'mixed-column').map(({ at }) => at.column));
    for (const { column, header, role } of mapping.keys) {
      if (role !== 'ignored' && role !== 'category') continue;
      if (!mixed.has(column) && (header === '' || !isKnown(header))) continue;
      const { numbers, words } = cellsOf(unit, column);
      for (const { line, text } of words) report(cellAt(unit, line, column), { header, text, numbers }, `${header}\0${column}`);
    }
  },
  examples: [
    {
      says: 'Remarks are no values.',
      files: { 'june.csv': 'place,period,ANC1,remark\nKaya,202606,10,checked\nNord,202606,12,\n' },
      finds: [],
    },
    {
      says: 'Too many words for a column of numbers.',
      files: {
        'june.csv':
          'place,period,ANC1,Measles doses\nA,202606,10,7\nB,202606,12,ten\nC,202606,14,many\nD,202606,11,9\nE,202606,12,few\nF,202606,13,some\nG,202606,9,8\nH,202606,8,4\n',
      },
      finds: ['D3', 'D4', 'D6', 'D7'],
    },
    {
      says: 'A known element, with nothing but a word.',
      files: { 'june.csv': 'place,period,OPD visits,ANC1\nKaya,202606,ten,5\n' },
      workspace: { 'indicators.csv': 'code,name,kind,over_time,numerator,direction,unit\nopd,OPD,count,flow,#{OPD visits},up,visits\n' },
      finds: ['C2'],
    },
  ],
};

/** Somebody said of the file's columns what they are: what is left out is meant to be. */
function isSaved({ table }: FileUnit, { workspace }: CheckContext): boolean {
  return workspace?.sources?.some(({ mapping }) => mapping !== undefined && mapping === table.mapping) === true;
}

interface Cells {
  numbers: number;
  readonly words: { readonly line: number; readonly text: string }[];
}

function cellsOf({ table }: FileUnit, column: number): Cells {
  const cells: Cells = { numbers: 0, words: [] };
  const { grid, mapping, headerRows } = table;
  const after = Math.max(0, ...headerRows);
  let rows = 0;
  for (const row of grid?.rows() ?? []) {
    if (row.line <= after || row.line < (mapping?.firstRow ?? 1)) continue;
    rows += 1;
    if (rows > MOST_ROWS) break;
    const text = shownText(row.cells[column - 1]);
    if (text === '') continue;
    if (/^[-+]?\d[\d\s.,]*%?$/u.test(text)) cells.numbers += 1;
    else cells.words.push({ line: row.line, text: text.slice(0, 60) });
  }
  return cells;
}
