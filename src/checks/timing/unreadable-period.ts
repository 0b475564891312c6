import type { Check, FileUnit } from '../../core/check.ts';
import type { LeftOut } from '../../core/table.ts';
import { shownText } from '../heading-cells.ts';
import { cellAt } from '../place-of.ts';

const CODES = new Set(['unreadable-period', 'ambiguous-period', 'period-range']);

/** A period that nobody can read for sure: its values are left out, and every cell that says the same is named. */
export const unreadablePeriod: Check<'file'> = {
  code: 'unreadable-period',
  severity: 'error',
  source: "The toolkit's own [P]: a period that can be read in two ways, or in none, is never guessed.",
  scope: 'file',
  words: {
    en: {
      title: 'Period that cannot be read',
      why: 'Values without a sure period cannot be compared with any other, so they are left out.',
      message: ({ text, kind }) =>
        text === ''
          ? 'Unexpected blank period, expected a month, quarter, week or year.'
          : kind === 'ambiguous-period'
            ? `Unexpected period "${text}" that can be read in two ways, expected one way.`
            : kind === 'period-range'
              ? `Unexpected range of periods "${text}", expected one period.`
              : `Unexpected period "${text}", expected a month, quarter, week or year.`,
      fix: () => 'Write it as 202601, 2026Q1, 2026W3 or 2026.',
    },
    fr: {
      title: 'Période illisible',
      why: 'Des valeurs sans période certaine ne se comparent à aucune autre, elles sont donc laissées de côté.',
      message: ({ text, kind }) =>
        text === ''
          ? 'Période vide inattendue, un mois, un trimestre, une semaine ou une année est attendu.'
          : kind === 'ambiguous-period'
            ? `Période « ${text} » inattendue, car elle se lit de deux façons, une seule lecture est attendue.`
            : kind === 'period-range'
              ? `Intervalle de périodes « ${text} » inattendu, une seule période est attendue.`
              : `Période « ${text} » inattendue, un mois, un trimestre, une semaine ou une année est attendu.`,
      fix: () => 'Écrivez-la sous la forme 202601, 2026Q1, 2026W3 ou 2026.',
    },
  },
  run(unit, report) {
    const { table } = unit;
    // Those of a data value set are told by `illegal-period`.
    if (table.layout === 'data-value-set') return;
    const left = table.leftOut.filter(({ code }) => CODES.has(code));
    if (left.length === 0) return;
    const rows = sameTexts(unit, left);
    for (const one of left) {
      const known = rows.get(keyOf(one));
      const args = { text: known?.text ?? quoted(one.reason), kind: one.code, cells: one.cells };
      const cause = `${one.code}\0${args.text}`;
      if (known === undefined) report(one.at, args, cause);
      else for (const line of known.lines) report(cellAt(unit, line, one.at.column as number), args, cause);
    }
  },
  examples: [
    {
      says: 'Months by number.',
      files: { 'june.csv': 'place,indicator,period,value\nKaya,OPD,2026-05,10\nKaya,OPD,2026-06,12\n' },
      finds: [],
    },
    {
      says: 'A word that is no period stands in two rows: one cause.',
      files: {
        'june.csv':
          'place,indicator,period,value\nKaya,OPD,2026-04,10\nKaya,OPD,2026-05,10\nKaya,ANC,soon,12\nBoma,OPD,soon,7\nBoma,OPD,2026-05,7\nBoma,ANC,2026-05,9\n',
      },
      finds: ['C4', 'C5'],
    },
  ],
};

interface SameText {
  readonly text: string;
  readonly lines: number[];
}

/** Readers tell one cause once, at its first cell: the other rows with the same text are looked up in the grid. */
function sameTexts({ table }: FileUnit, left: readonly LeftOut[]): Map<string, SameText> {
  const found = new Map<string, SameText>();
  const wanted = left.filter(({ at }) => at.line !== undefined && at.column !== undefined);
  const { grid, mapping } = table;
  if (grid === undefined || mapping === undefined || wanted.length === 0) return found;
  // A year and a month in two columns: the other half is not in this cell.
  const halves = mapping.keys.some(({ role }) => role === 'year' || role === 'month');
  const byText = new Map<string, SameText>();
  for (const row of grid.rows()) {
    if (row.line < mapping.firstRow) continue;
    for (const one of wanted) {
      if (one.at.line !== row.line) continue;
      const text = shownText(row.cells[(one.at.column as number) - 1]);
      const same = { text, lines: [row.line] };
      if (text === '') continue;
      found.set(keyOf(one), same);
      byText.set(`${one.at.column}\0${text}`, same);
    }
    if (halves) continue;
    for (const one of columnsOf(wanted)) {
      const same = byText.get(`${one}\0${shownText(row.cells[one - 1])}`);
      if (same !== undefined && same.lines.at(-1) !== row.line) same.lines.push(row.line);
    }
  }
  return found;
}

function columnsOf(left: readonly LeftOut[]): readonly number[] {
  return [...new Set(left.map(({ at }) => at.column as number))];
}

function keyOf({ at }: LeftOut): string {
  return `${at.line}\0${at.column}`;
}

/** The text that a reader's sentence quotes. */
function quoted(reason: string): string {
  return /"([^"]*)"/.exec(reason)?.[1] ?? '';
}
