import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeSeries } from '../../../test/make-series.ts';
import { makePlaces, makeWorkspace } from '../../../test/make-workspace.ts';
import type { Check, CheckContext, SeriesUnit, WholeUnit } from '../../core/check.ts';
import type { Args } from '../../core/finding.ts';
import { day } from '../../core/period/index.ts';
import { checkContext } from '../check-context.ts';
import { wordFinding } from '../word.ts';
import { consistencyOverTime } from './consistency-over-time.ts';
import { indicatorCompleteness } from './indicator-completeness.ts';
import { TREND_CHECKS } from './index.ts';
import { levelShift } from './level-shift.ts';
import { outlierCd2030 } from './outlier-cd2030.ts';
import { reportingCompleteness } from './reporting-completeness.ts';
import { sameValueRepeated } from './same-value-repeated.ts';

interface Found {
  readonly line: number | undefined;
  readonly args: Args;
}

const BARE = checkContext({ today: day(2026, 7, 15) });

/** Runs one rule over some series. @returns what it found, or why it did not look */
function judge(check: Check, units: readonly SeriesUnit[], context: CheckContext = BARE): Found[] | string {
  const found: Found[] = [];
  const report = (at: { line?: number }, args: Args): void => void found.push({ line: at.line, args });
  const state = check.begin?.(context);
  const whole: Pick<WholeUnit, 'series'> = { series: () => units };
  for (const unit of units) check.eachSeries?.(unit, report, context, state);
  if (check.scope === 'whole') check.run(whole as never, report, context, state);
  else for (const unit of units) check.run(unit as never, report, context, state);
  return check.end?.(report, context, state) ?? found;
}

const USUAL = [96, 88, 104, 112, 79, 93, 101, 64, 85, 97, 110, 131, 99, 87, 92, 106, 118, 74, 90, 95, 103, 83, 108, 100];

test('a run of equal values ends at a missing month', () => {
  expect(judge(sameValueRepeated as Check, [makeSeries([96, 97, 97, undefined, 97, 97, 88])])).toEqual([]);
  expect(judge(sameValueRepeated as Check, [makeSeries([96, 97, 97, 97, 97, 97, 88])])).toHaveLength(5);
});

test('a run that began in history is told at its uploaded months alone', () => {
  expect(judge(sameValueRepeated as Check, [makeSeries([96, 97, 97, 97, 97, 97], 5)])).toMatchObject([
    { line: 7, args: { months: 5, value: 97 } },
  ]);
});

test('a shift of the last year is told at the first uploaded month on the new level', () => {
  const months = USUAL.map((value, index) => (index < 15 ? value : value * 2));
  expect(judge(levelShift as Check, [makeSeries(months, 22)])).toMatchObject([{ line: 24, args: { since: '202404', countAfter: 9 } }]);
});

test('a shift that cannot be told from a season is not told: the year before is missing', () => {
  const months = USUAL.map((value, index) => (index >= 3 && index < 12 ? undefined : index < 15 ? value : value * 2));
  expect(judge(levelShift as Check, [makeSeries([...USUAL.slice(0, 6), ...months])])).toEqual([]);
});

test('consistency compares only months that both years have', () => {
  const months = [...USUAL.slice(0, 12).map((value, index) => (index < 6 ? undefined : value)), ...USUAL.slice(12, 24)];
  const found = judge(consistencyOverTime as Check, [makeSeries(months.map((value, index) => (index >= 12 ? value! * 2 : value)))]);
  expect(found).toMatchObject([
    { args: { pairs: 6, current: 2 * (90 + 95 + 103 + 83 + 108 + 100), expected: 101 + 64 + 85 + 97 + 110 + 131 } },
  ]);
});

test('the mean is of up to three years before, not of all', () => {
  const years = [1000, 100, 110, 120, 240].flatMap((value) => Array.from({ length: 12 }, () => value));
  expect(judge(consistencyOverTime as Check, [makeSeries(years, 48)])).toMatchObject([
    { args: { year: '2027', expected: 12 * 110, ratio: 240 / 110 } },
  ]);
});

test('clinics of a district are taken together, and a clinic without a past is left out of both sides', () => {
  const workspace = makeWorkspace({ places: makePlaces({ D: ['A', 'B', 'N'] }) });
  const twice = USUAL.map((value, index) => (index < 12 ? value : value * 2));
  const units = [
    makeSeries(twice, 12, { place: 'A' }),
    makeSeries(twice, 12, { place: 'B' }),
    makeSeries([...Array.from({ length: 12 }, () => undefined), 5000], 12, { place: 'N' }),
  ];
  expect(judge(consistencyOverTime as Check, units, checkContext({ today: BARE.today, workspace }))).toMatchObject([
    { args: { place: 'D', pairs: 24 } },
  ]);
});

test("CD2030 adds a district's clinics and points at the one that moves it; history is never a finding", () => {
  const workspace = makeWorkspace({ places: makePlaces({ D: ['A', 'B'] }) });
  const context = checkContext({ today: BARE.today, workspace });
  const spiked = USUAL.map((value, index) => (index === 20 ? 812 : value));
  const units = (history: number) => [makeSeries(USUAL, history, { place: 'A' }), makeSeries(spiked, history, { place: 'B' })];
  expect(judge(outlierCd2030 as Check, units(20), context)).toMatchObject([
    { line: 22, args: { place: 'D', value: 915, driver: 'B', driverValue: 812 } },
  ]);
  expect(judge(outlierCd2030 as Check, units(21), context)).toEqual([]);
});

test('reports accepted earlier count as received; those not due yet are not missed', () => {
  const reports = [
    { dataSet: 'HMIS', elements: ['OPD'], periodType: 'monthly', who: 'facility', deadlineDays: 5, at: { file: 'reports.csv' } },
  ];
  const workspace = makeWorkspace({ places: makePlaces({ D: ['A', 'B', 'E'] }), reports });
  const units = [makeSeries([1], 0, { place: 'A' }), makeSeries([1], 0, { place: 'B' }), makeSeries([1], 1, { place: 'E' })];
  expect(judge(reportingCompleteness as Check, units, checkContext({ today: day(2023, 3, 1), workspace }))).toEqual([]);
  expect(judge(reportingCompleteness as Check, units.slice(0, 2), checkContext({ today: day(2023, 3, 1), workspace }))).toMatchObject([
    { args: { received: 2, expected: 3, missing: ['E'], place: 'D' } },
  ]);
  expect(judge(reportingCompleteness as Check, units.slice(0, 2), checkContext({ today: day(2023, 2, 5), workspace }))).toMatch(
    /expects no report, due/,
  );
});

test('missing and zero are counted apart, over the periods in which the place reported', () => {
  const visits = makeSeries(Array.from({ length: 12 }, () => 30));
  const births = makeSeries([0, 0, 4, undefined, undefined, undefined, 5, 6, 0, 4, 5, 4], 0, { element: 'Births' });
  expect(judge(indicatorCompleteness as Check, [visits, births])).toMatchObject([
    { args: { element: 'Births', expected: 12, missing: 3, zeros: 3, share: 0.75 } },
  ]);
});

test('whatever the series: no rule throws, finds outside the upload, or is at a loss for words', () => {
  const value = fc.oneof(
    fc.constant(undefined),
    fc.integer({ min: 0, max: 300 }),
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    fc.constant(0),
  );
  const story = fc.record({ months: fc.array(value, { minLength: 1, maxLength: 60 }), history: fc.integer({ min: 0, max: 40 }) });
  fc.assert(
    fc.property(fc.array(story, { minLength: 1, maxLength: 4 }), (stories) => {
      const units = stories
        .map(({ months, history }, place) => ({ unit: makeSeries(months, history, { place: `P${place}` }), history }))
        .filter(({ unit }) => unit.values.length > 0);
      const first = Math.min(...units.map(({ history }) => history));
      for (const check of TREND_CHECKS) {
        if (check.needs?.(BARE) !== undefined) continue;
        const found = judge(
          check,
          units.map(({ unit }) => unit),
        );
        if (typeof found === 'string') continue;
        for (const { line, args } of found) {
          if (line !== undefined) expect(line - 2).toBeGreaterThanOrEqual(first);
          const words = wordFinding({ code: check.code, severity: 'info', at: { file: 'a' }, places: [], args }, check, 'fr');
          expect(words.message + words.fix).not.toMatch(/undefined|NaN|Infinity/);
        }
      }
    }),
    { numRuns: 100 },
  );
});
