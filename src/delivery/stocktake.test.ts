import { describe, expect, test } from 'vitest';
import { dayFromIso } from '../core/period/index.ts';
import { UserError } from '../core/user-error.ts';
import type { Measures } from '../measures/contract.ts';
import { fakeMeasures, place, type FakeData } from './fake-measures.fixture.ts';
import { indicator, period, plan, STOCK_OUTS } from './plan.fixture.ts';
import { takeStock, type StocktakeInput } from './stocktake.ts';
import { monthly, VALUES, workspace } from './workspace.fixture.ts';

const JULY_5 = dayFromIso('2026-07-05')!;
const places = [place('Kaya'), place('Huye')];

function stock(changes: Partial<StocktakeInput> = {}, data: Partial<FakeData> = {}) {
  return takeStock({ workspace: workspace(), measures: fakeMeasures({ places, values: VALUES, ...data }), today: JULY_5, ...changes });
}

describe('a stocktake of two priorities', () => {
  test('judges each at the newest ended period', () => {
    const { asOf, priorities, broken, later } = stock();
    expect(asOf.id).toBe('202606');
    expect([broken, later]).toEqual([[], []]);
    expect(priorities).toMatchObject([
      { status: 'AG', actual: 61, planned: 62, gap: -1, phase: 'running', why: '92 % of the planned way is done: AG is 90 % to 100 %.' },
      { status: 'R', actual: 20, phase: 'running' },
    ]);
    expect(priorities[0]?.progress).toBeCloseTo(11 / 12, 9);
    expect(priorities[1]?.planned).toBeCloseTo(15.889, 3);
    expect(priorities[1]?.gap).toBeCloseTo(-4.111, 3);
    expect(priorities[0]?.runRate).toMatchObject({ recent: 0.5, periodsLeft: 12 });
    expect(priorities[0]?.outlook.kind).toBe('outlook');
    expect(priorities[0]?.league.rows.map(({ name, rank }) => [name, rank])).toEqual([
      ['Huye', 1],
      ['Kaya', 2],
    ]);
  });

  test('the series goes on to the target with the plan alone', () => {
    const { series } = stock().priorities[0]!;
    expect([series[0]!.period.id, series.at(-1)!.period.id]).toEqual(['202407', '202706']);
    expect(series[0]).toEqual({ period: period('202407'), actual: 49.5, thin: false });
    expect(series.at(-1)).toEqual({ period: period('202706'), planned: 74, thin: false });
  });

  test('an earlier as-of sees nothing later, and lists it', () => {
    const { asOf, later, priorities } = stock({ asOf: period('202604') });
    expect(asOf.id).toBe('202604');
    expect(later?.map(({ id }) => id)).toEqual(['202605', '202606']);
    expect(priorities[0]?.actual).toBe(60);
    expect(priorities[0]?.series.findLast(({ actual }) => actual !== undefined)?.period.id).toBe('202604');
    expect(priorities[0]?.league.rows.every(({ rank }) => rank === undefined)).toBe(true);
  });

  test('what was not checked is listed, what holds for all only once', () => {
    expect(stock().notChecked).toEqual([
      { about: 'data', what: 'completeness', reason: 'no reports were expected' },
      { about: 'data', what: 'timeliness', reason: 'there is no submissions.csv' },
      { about: 'medicine-stockouts', what: 'outlook', reason: 'needs 12 months, has 9' },
      { about: 'medicine-stockouts', what: 'league table', reason: 'no place is ranked: no value for June 2026' },
    ]);
  });
});

describe('a status of its own kind', () => {
  test('too few reports withhold it, and the raw value stays', () => {
    const { priorities } = stock({}, { received: { 'country 202606': [61, 100], country: [95, 100] } });
    const [nurses] = priorities;
    expect(nurses).toMatchObject({ status: 'withheld', actual: 61, planned: 62, why: '61 % of reports in, floor 80 %' });
    expect([nurses?.gap, nurses?.progress, nurses?.runRate.required]).toEqual([undefined, undefined, undefined]);
    expect(nurses?.runRate.recent).toBe(0.5);
    expect(nurses?.data).toMatchObject({ completeness: 0.61, received: 61, expected: 100, basis: 'reports.csv' });
    expect(nurses?.data.caveats).toContain('1 of the last 12 months are under the completeness floor and not reckoned with');
  });
  test('no value is no data, never R', () => {
    const { 'nurses country': nurses, ...others } = VALUES;
    const { '202606': _june, ...before } = nurses!;
    const [first] = stock({}, { values: { ...others, 'nurses country': before } }).priorities;
    expect(first).toMatchObject({ status: 'no-data', why: 'no value for June 2026; the last one is for May 2026', planned: 62 });
    expect([first?.actual, first?.gap]).toEqual([undefined, undefined]);
    expect(stock({}, { values: others }).priorities[0]?.why).toBe('no value for June 2026');
  });
  test('before its start a plan judges nothing; after its end the target holds', () => {
    const early = stock({ asOf: period('202505') }).priorities[0]!;
    expect(early).toMatchObject({ phase: 'before-start', status: 'no-data', why: 'the plan starts in June 2025' });
    const short = plan({ target: { period: period('202512'), value: 60 } });
    const ended = stock({ workspace: workspace({ plans: [short] }) });
    expect(ended.priorities[0]).toMatchObject({
      phase: 'ended',
      planned: 60,
      actual: 61,
      status: 'G',
      outlook: { reason: 'the plan ended in December 2025' },
    });
    expect(ended.notChecked.map(({ what }) => what)).not.toContain('outlook');
  });
});

describe('a plan that does not hold is not run, and the others go on', () => {
  const at = { file: 'plans/broken.yaml' };
  test.each([
    [{ indicator: 'unknown' }, 'Unexpected indicator unknown, expected a code of indicators.'],
    [
      { target: { period: period('202706'), value: 40 } },
      "Unexpected target 40 for nurses, expected at or above the baseline 50: the indicator's direction is up.",
    ],
    [{ target: { period: period('202406'), value: 74 } }, 'Unexpected target period 202406, expected one after the baseline 202506.'],
    [{ scope: 'Narnia' }, 'Unexpected scope Narnia, expected the code of a known place.'],
    [{ leagueLevel: 'sector' }, 'Unexpected league level sector, expected one of country, district.'],
    [
      { indicator: 'stockout_rate', target: { period: period('202706'), value: 40 }, trajectory: { shape: 'seasonal' } },
      'Unexpected gaps before the baseline 202506',
    ],
    [{ milestones: [{ title: 'x', due: 'soon' }] }, 'Unexpected date soon of milestone x'],
  ] as const)('%o', (changes, reason) => {
    const { priorities, broken } = stock({ workspace: workspace({ plans: [plan({ ...changes, priority: 'wrong', at }), STOCK_OUTS] }) });
    expect(priorities.map(({ plan: { priority } }) => priority)).toEqual(['medicine-stockouts']);
    expect(broken).toMatchObject([{ priority: 'wrong', at }]);
    expect(broken[0]?.reason).toContain(reason);
  });

  test('measures that cannot form its indicator break it alone', () => {
    const sound = fakeMeasures({ values: VALUES });
    const measures: Measures = {
      ...sound,
      series: (of, ...rest) => {
        if (of.code === 'nurses')
          throw new UserError('Unexpected element posts, expected a known one.', 'Correct it.', { file: 'indicators.csv', line: 2 });
        return sound.series(of, ...rest);
      },
    };
    const { broken, priorities } = stock({ measures });
    expect(broken).toMatchObject([
      {
        priority: 'nurses',
        at: { file: 'indicators.csv', line: 2 },
        reason: 'Unexpected element posts, expected a known one. Correct it.',
      },
    ]);
    expect(priorities).toHaveLength(1);
  });

  test('a fault of the program is not hidden', () => {
    const measures = { ...fakeMeasures({ values: VALUES }), completeness: () => { throw new TypeError('oops'); } }; // prettier-ignore
    expect(() => stock({ measures })).toThrow(TypeError);
  });

  test('plans that the workspace could not read stay in the list', () => {
    const brokenPlans = [{ priority: 'lost', at, reason: 'Unexpected shape zigzag.' }];
    expect(stock({ workspace: workspace({ brokenPlans }) }).broken).toEqual(brokenPlans);
  });
});

test('no data at all is one clear line', () => {
  expect(() => stock({}, { values: {} })).toThrow('no plan has a value for a period that ended before 2026-07-05');
});

test('a cumulative indicator is held against a cumulative plan', () => {
  const trained = indicator({ code: 'nurses', kind: 'count', overTime: 'cumulative', unit: 'nurses' });
  const values = { 'nurses country': monthly([50, 53, 55, 57, 59, 62]) };
  expect(stock({ workspace: workspace({ indicators: [trained], plans: [plan()] }) }, { values }).priorities[0]).toMatchObject({
    actual: 62,
    status: 'G',
  });
});
