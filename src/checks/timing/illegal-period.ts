import type { Check, FileUnit, Report } from '../../core/check.ts';
import { periodFromId, type Calendar } from '../../core/period/index.ts';
import { dataLines } from '../data-lines.ts';
import { shownText } from '../heading-cells.ts';
import { keyColumn } from '../key-cell.ts';
import { cellAt } from '../place-of.ts';
import { rowsWithOddText } from '../odd-text-rows.ts';
import { sayReason } from '../reason.ts';

interface State {
  /** Whether a text is a legal id, by text. */
  readonly legal: Map<string, boolean>;
  readonly calendar: Calendar | undefined;
  sets: number;
}

/** DHIS2 takes periods only in its own spelling: `2017Oct` is a financial year, `2016Q5` is nothing. */
export const illegalPeriod: Check<'file', State> = {
  code: 'illegal-period',
  severity: 'error',
  source: 'DHIS2 period types and ISO forms, methods.md 2.5 [V: Period.java, PeriodTypeTest]; conflict codes E7611 and E8021',
  scope: 'file',
  words: {
    en: {
      title: 'Period that DHIS2 does not know',
      why: 'A data value set with a period that does not exist is refused by DHIS2.',
      message: ({ text }) =>
        text === ''
          ? 'Unexpected blank period, expected a DHIS2 period such as 202606, 2026Q2 or 2026Oct.'
          : `Unexpected period "${text}", expected a DHIS2 period such as 202606, 2026Q2 or 2026Oct.`,
      fix: () => 'Write the period that the form was for.',
    },
    fr: {
      title: 'Période que DHIS2 ne connaît pas',
      why: "DHIS2 refuse un ensemble de valeurs dont la période n'existe pas.",
      message: ({ text }) =>
        text === ''
          ? 'Période vide inattendue, une période DHIS2 comme 202606, 2026Q2 ou 2026Oct est attendue.'
          : `Période « ${text} » inattendue, une période DHIS2 comme 202606, 2026Q2 ou 2026Oct est attendue.`,
      fix: () => 'Écrivez la période du formulaire.',
    },
  },
  begin: ({ workspace }) => ({ legal: new Map(), calendar: workspace?.calendar, sets: 0 }),
  run(unit, report, _context, state) {
    const { table } = unit;
    if (table.layout !== 'data-value-set' || table.leftOut.some(({ code }) => code === 'hidden-sheet' || code === 'sheet-not-mapped'))
      return;
    if (table.grid === undefined) return runWritten(unit, report, state);
    const column = table.mapping === undefined ? undefined : keyColumn(table.mapping, ['period']);
    if (column === undefined) return;
    const isData = dataLines(table, table.headerRows);
    state.sets += table.dataRows === undefined && table.leftOut.length === 0 ? 0 : 1;
    for (const row of rowsWithOddText(table.grid, column - 1, (text) => !isLegal(text, state))) {
      const text = shownText(row.cells[column - 1]);
      if (!isData(row.line) || isLegal(text, state) || row.cells.every((one) => shownText(one) === '')) continue;
      report(cellAt(unit, row.line, column), { text: bare(text) }, bare(text));
    }
  },
  end: (_report, context, state) =>
    state.sets === 0
      ? sayReason(context, {
          en: 'no DHIS2 data value set with rows is among the files',
          fr: 'aucun jeu de valeurs DHIS2 avec des lignes parmi les fichiers',
        })
      : undefined,
  examples: [
    {
      says: 'Months and an October financial year.',
      files: { 'set.csv': 'de,pe,ou,coc,acoc,value\nabcdefghij1,202606,abcdefghij2,,,4\nabcdefghij1,2025Oct,abcdefghij2,,,9\n' },
      finds: [],
    },
    {
      says: 'There is no fifth quarter, and Oct alone is no year: two causes.',
      files: {
        'set.csv':
          'de,pe,ou,coc,acoc,value\nabcdefghij1,2025Q4,abcdefghij2,,,4\nabcdefghij1,2016Q5,abcdefghij2,,,9\nabcdefghij1,2026Q1,abcdefghij2,,,9\nabcdefghij1,Oct,abcdefghij2,,,9\n',
      },
      finds: ['B3', 'B5'],
    },
    {
      says: 'In JSON too.',
      files: {
        'set.json':
          '{"dataValues":[\n{"dataElement":"abcdefghij1","period":"2026Q1","orgUnit":"abcdefghij2","value":"4"},\n{"dataElement":"abcdefghij1","period":"2026Q5","orgUnit":"abcdefghij2","value":"9"}]}',
      },
      finds: ['A3'],
    },
    {
      says: 'Not a data value set.',
      files: { 'june.csv': 'place,indicator,period,value\nKaya,OPD,2026-05,10\n' },
      finds: 'no DHIS2 data value set with rows is among the files',
    },
  ],
};

/** JSON and XML have no cells: what their reader could not read as a period it left out. */
function runWritten({ table }: FileUnit, report: Report, state: State): void {
  if (table.dataRows !== undefined) state.sets += 1;
  for (const { at, code, reason } of table.leftOut) {
    if (code !== 'unreadable-period') continue;
    const text = /"([^"]*)"/.exec(reason)?.[1] ?? '';
    report(at, { text }, text);
  }
}

function isLegal(written: string, { legal, calendar }: State): boolean {
  let known = legal.get(written);
  if (known === undefined) legal.set(written, (known = periodFromId(bare(written), calendar) !== undefined));
  return known;
}

/** Outer spaces and quotes off, as the reader of data value sets takes them. */
function bare(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > 1 && trimmed.startsWith('"') && trimmed.endsWith('"') ? trimmed.slice(1, -1).trim() : trimmed;
}
