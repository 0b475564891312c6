import type { Check, CheckContext } from '../../core/check.ts';
import { isoFromDay, periodContaining, shiftPeriod, type Day, type Period } from '../../core/period/index.ts';
import { EachCellOnce, keyCell } from '../key-cell.ts';
import { periodName } from './period-name.ts';

interface State {
  readonly once: EachCellOnce;
  /** Periods that a data set opens in advance, by element. */
  readonly open: ReadonlyMap<string, number>;
}

/** Data of a period that has not ended. DHIS2 lets them in only where a data set opens future periods. */
export const futurePeriod: Check<'value', State> = {
  code: 'future-period',
  severity: 'error',
  source: 'DHIS2 openFuturePeriods; conflict codes E7641 and E8030 (methods.md 2.7 [V])',
  scope: 'value',
  words: {
    en: {
      title: 'Period that has not ended',
      why: 'What has not happened yet cannot have been counted; most often the year or month is mistyped.',
      message: ({ period, today }) => `Unexpected data for ${periodName(period, 'en')}, expected a period that ended by ${today}.`,
      fix: () => 'Correct the period, or send the report when the period has ended.',
    },
    fr: {
      title: "Période qui n'est pas terminée",
      why: "Ce qui n'a pas encore eu lieu n'a pas pu être compté, le plus souvent, l'année ou le mois est mal saisi.",
      message: ({ period, today }) =>
        `Données inattendues pour ${periodName(period, 'fr')}, une période terminée au plus tard le ${today} est attendue.`,
      fix: () => 'Corrigez la période, ou envoyez le rapport une fois la période terminée.',
    },
  },
  begin: (context) => ({ once: new EachCellOnce(), open: openInAdvance(context) }),
  run(unit, report, { today }, { once, open }) {
    const { period } = unit.observation;
    if (period === undefined || period.end <= today) return;
    if (open.size > 0 && period.end <= latestOpen(period, today, open.get(unit.element?.id ?? unit.observation.indicator) ?? 0)) return;
    const at = keyCell(unit, 'period');
    if (once.isNew(unit, at, period.id)) report(at, { period: period.id, today: isoFromDay(today) }, period.id);
  },
  examples: [
    { says: 'June, sent in July.', files: { 'june.csv': 'place,indicator,period,value\nKaya,OPD,2026-06,10\n' }, finds: [] },
    {
      says: 'The year of the second and third row is mistyped.',
      files: { 'june.csv': 'place,indicator,period,value\nKaya,OPD,2026-06,10\nBoma,OPD,2036-06,10\nBoma,ANC,2036-06,11\n' },
      finds: ['C3', 'C4'],
    },
    {
      says: 'A data set that is open for the month at hand.',
      files: { 'july.csv': 'de,pe,ou,coc,acoc,value\nabcdefghij1,202607,abcdefghij2,,,4\n' },
      metadata: {
        dataElements: [{ id: 'abcdefghij1', name: 'Stock', valueType: 'INTEGER' }],
        dataSets: [
          { id: 'abcdefghij9', name: 'Stock', periodType: 'monthly', elements: ['abcdefghij1'], orgUnits: [], openFuturePeriods: 1 },
        ],
      },
      finds: [],
    },
  ],
};

function openInAdvance({ metadata }: CheckContext): Map<string, number> {
  const open = new Map<string, number>();
  for (const set of metadata?.dataSets ?? []) {
    const count = set.openFuturePeriods ?? 0;
    if (count > 0) for (const element of set.elements) open.set(element, Math.max(count, open.get(element) ?? 0));
  }
  return open;
}

/** One open future period is the one at hand. */
function latestOpen(period: Period, today: Day, count: number): Day {
  return count === 0 ? today : shiftPeriod(periodContaining(period.type, today, period.calendar), count - 1).end;
}
