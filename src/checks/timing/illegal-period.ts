import type { Check } from '../../core/check.ts';
import { periodFromId } from '../../core/period/index.ts';
import { shownText } from '../heading-cells.ts';
import { keyColumn } from '../key-cell.ts';
import { cellAt } from '../place-of.ts';
import { sayReason } from '../reason.ts';

interface State {
  /** Whether a text is a legal id, by text. */
  readonly legal: Map<string, boolean>;
  sets: number;
}

/** DHIS2 takes periods only in its own spelling: `2017Oct` is a financial year, `2016Q5` is nothing. */
export const illegalPeriod: Check<'row', State> = {
  code: 'illegal-period',
  severity: 'error',
  source: 'DHIS2 period types and ISO forms, methods.md 2.5 [V: Period.java, PeriodTypeTest]; conflict codes E7611 and E8021',
  scope: 'row',
  cellwise: true,
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
  begin: () => ({ legal: new Map(), sets: 0 }),
  run(unit, report, context, state) {
    const { table } = unit;
    if (table.layout !== 'data-value-set' || !unit.isData || table.mapping === undefined) return;
    const column = keyColumn(table.mapping, ['period']);
    if (column === undefined) return;
    state.sets += 1;
    const cell = unit.row.cells[column - 1];
    const text = typeof cell === 'string' ? cell : shownText(cell);
    let legal = state.legal.get(text);
    if (legal === undefined) {
      legal = periodFromId(bare(text), context.workspace?.calendar) !== undefined;
      state.legal.set(text, legal);
    }
    if (legal || unit.row.cells.every((one) => shownText(one) === '')) return;
    report(cellAt(unit, unit.row.line, column), { text: bare(text) }, bare(text));
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
      says: 'Not a data value set.',
      files: { 'june.csv': 'place,indicator,period,value\nKaya,OPD,2026-05,10\n' },
      finds: 'no DHIS2 data value set with rows is among the files',
    },
  ],
};

/** Outer spaces and quotes off, as the reader of data value sets takes them. */
function bare(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > 1 && trimmed.startsWith('"') && trimmed.endsWith('"') ? trimmed.slice(1, -1).trim() : trimmed;
}
