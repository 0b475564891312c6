import type { Check } from '../../core/check.ts';
import type { OptionComboFacts } from '../../core/metadata.ts';
import { dayFromIso, type Day } from '../../core/period/index.ts';
import { keyCell } from '../key-cell.ts';
import { combosOf } from '../places/option-combos.ts';
import { periodName } from './period-name.ts';
import { sayReason } from '../reason.ts';

const NONE_USED = {
  en: 'no attribute option combination with dates is in these files',
  fr: "aucune combinaison d'options d'attributs avec dates dans ces fichiers",
};
const MECHANISM = { id: 'abcdefghij5', code: '9999', name: 'A mechanism', starts: '2016-10-01', ends: '2022-09-30' };

interface Span {
  readonly facts: OptionComboFacts;
  readonly starts: Day;
  readonly ends: Day;
}

interface State {
  readonly spans: ReadonlyMap<string, Span>;
  used: number;
}

/** A period that does not lie wholly within the dates of its attribute option combination, such as a funding mechanism. */
export const outsideMechanismDates: Check<'value', State> = {
  code: 'outside-mechanism-dates',
  severity: 'error',
  source: 'DHIS2 conflict codes E7638 and E8032; DATIM mechanism check (methods.md 2.7, 2.8 [V])',
  scope: 'value',
  words: {
    en: {
      title: 'Period outside the dates of its mechanism',
      why: 'DHIS2 refuses values of a mechanism for periods in which it was not active.',
      message: ({ period, name, starts, ends }) =>
        `Unexpected ${periodName(period, 'en')} for ${name}, expected a period within ${span(starts, ends, 'to')}.`,
      fix: () => 'Correct the period or the mechanism.',
    },
    fr: {
      title: 'Période hors des dates de son mécanisme',
      why: "DHIS2 refuse les valeurs d'un mécanisme pour des périodes où il n'était pas actif.",
      message: ({ period, name, starts, ends }) =>
        `Période ${periodName(period, 'fr')} inattendue pour ${name}, une période comprise dans ${span(starts, ends, 'à')} est attendue.`,
      fix: () => 'Corrigez la période ou le mécanisme.',
    },
  },
  needs: (context) =>
    spansOf(context.metadata?.attributeOptionCombos ?? []).size === 0
      ? sayReason(context, {
          en: 'no metadata give dates of attribute option combinations',
          fr: "aucune métadonnée ne donne de dates de combinaisons d'options d'attributs",
        })
      : undefined,
  begin: ({ metadata }) => ({ spans: spansOf(metadata?.attributeOptionCombos ?? []), used: 0 }),
  run(unit, report, _context, state) {
    const { category, period } = unit.observation;
    if (category === '' || period === undefined) return;
    const found = state.spans.get(combosOf(category).attribute);
    if (found === undefined) return;
    state.used += 1;
    if (period.start >= found.starts && period.end <= found.ends) return;
    const { id, name, starts, ends } = found.facts;
    report(keyCell(unit, 'period'), { period: period.id, name, starts, ends }, `${id}\0${period.id}`);
  },
  end: (_report, context, { used }) => (used === 0 ? sayReason(context, NONE_USED) : undefined),
  examples: [
    {
      says: 'Within its dates.',
      files: { 'set.csv': 'de,pe,ou,coc,acoc,value\nabcdefghij1,2016Q4,abcdefghij2,,abcdefghij5,4\n' },
      metadata: { attributeOptionCombos: [MECHANISM] },
      finds: [],
    },
    {
      says: 'Two rows of a year before it began: one cause.',
      files: {
        'set.csv':
          'de,pe,ou,coc,acoc,value\nabcdefghij1,1973Oct,abcdefghij2,,abcdefghij5,4\nabcdefghij1,2018Oct,abcdefghij2,,abcdefghij5,4\nabcdefghij3,1973Oct,abcdefghij2,,abcdefghij5,4\n',
      },
      metadata: { attributeOptionCombos: [MECHANISM] },
      finds: ['B2', 'B4'],
    },
    {
      says: 'Nobody says when mechanisms are active.',
      files: { 'set.csv': 'de,pe,ou,coc,acoc,value\nabcdefghij1,1973Oct,abcdefghij2,,abcdefghij5,4\n' },
      finds: 'no metadata give dates of attribute option combinations',
    },
  ],
};

/** Spans by identifier and code. */
function spansOf(combos: readonly OptionComboFacts[]): Map<string, Span> {
  const spans = new Map<string, Span>();
  for (const facts of combos) {
    const starts = facts.starts === undefined ? undefined : dayFromIso(facts.starts);
    const ends = facts.ends === undefined ? undefined : dayFromIso(facts.ends);
    if (starts === undefined && ends === undefined) continue;
    const one = { facts, starts: starts ?? -Infinity, ends: ends ?? Infinity };
    if (facts.code !== undefined && !spans.has(facts.code)) spans.set(facts.code, one);
    spans.set(facts.id, one);
  }
  return spans;
}

function span(starts: unknown, ends: unknown, to: string): string {
  return `${String(starts ?? '…')} ${to} ${String(ends ?? '…')}`;
}
