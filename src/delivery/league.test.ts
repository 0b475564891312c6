import { describe, expect, test } from 'vitest';
import type { Indicator } from '../core/indicator.ts';
import type { Plan } from '../core/plan.ts';
import { DEFAULT_THRESHOLDS } from '../core/thresholds.ts';
import type { PlaceTarget } from '../core/workspace.ts';
import { fakeMeasures, place, type FakeData } from './fake-measures.fixture.ts';
import { leagueOf } from './league.ts';
import { indicator, period, plan, STOCK_OUTS } from './plan.fixture.ts';
import { plannedPath } from './trajectory.ts';

const JUNE = period('202606');

/** The league of June 2026 for districts with these values; the plan stands at 62. */
function league(
  districts: FakeData['values'][string],
  {
    of = indicator(),
    by = plan(),
    targets = [],
    received = {},
  }: { of?: Indicator; by?: Plan; targets?: PlaceTarget[]; received?: FakeData['received'] } = {},
) {
  const values = Object.fromEntries(Object.entries(districts).map(([code, value]) => [`nurses ${code}`, { '202606': value }]));
  const measures = fakeMeasures({ places: Object.keys(districts).map((code) => place(code)), values, received });
  const workspace = { targets, thresholds: DEFAULT_THRESHOLDS, language: 'en' } as const;
  return leagueOf({ plan: by, indicator: of, period: JUNE, path: plannedPath(by), history: [], workspace, measures });
}

const own = (code: string, baseline: number, target: number): PlaceTarget => ({
  priority: 'nurses',
  place: code,
  baseline,
  target,
  at: { file: 'targets.csv' },
});

describe('ranks', () => {
  test('best gap first, ties share a rank, the next is skipped; names settle the order', () => {
    const { rows, level } = league({ Kaya: 60, Nyanza: 66, Burera: 66, Huye: 64 });
    expect(level).toBe('district');
    expect(rows.map(({ rank, name, gap }) => [rank, name, gap])).toEqual([
      [1, 'Burera', 4],
      [1, 'Nyanza', 4],
      [3, 'Huye', 2],
      [4, 'Kaya', -2],
    ]);
  });

  test('floating noise makes no rank', () => {
    expect(league({ Kaya: 62 + 0.1 + 0.2, Huye: 62.3 }).rows.map(({ rank }) => rank)).toEqual([1, 1]);
  });

  test('lower is better where it is', () => {
    const { rows } = league({ Kaya: 60, Huye: 64 }, { of: indicator({ direction: 'down' }) });
    expect(rows.map(({ name, gap }) => [name, gap])).toEqual([
      ['Kaya', 2],
      ['Huye', -2],
    ]);
  });

  test('no data and too few reports are not ranked, come last and say why; the number stays', () => {
    const { rows } = league({ Kaya: 60, Huye: undefined, Burera: 99 }, { received: { Burera: [61, 100], Kaya: [4, 5] } });
    expect(rows).toMatchObject([
      { name: 'Kaya', rank: 1, completeness: 0.8 },
      { name: 'Burera', actual: 99, planned: 62, completeness: 0.61, reason: '61 % of reports in, floor 80 %' },
      { name: 'Huye', reason: 'no value for June 2026' },
    ]);
    expect(rows.slice(1).every(({ rank, gap }) => rank === undefined && gap === undefined)).toBe(true);
  });

  test('a place just under the floor never reads as at it', () => {
    const { rows } = league({ Kaya: 60 }, { received: { Kaya: [7999, 10_000] } });
    expect(rows[0]?.reason).toBe('79.99 % of reports in, floor 80 %');
  });
});

describe('own trajectories', () => {
  test('a place with its own is held against it', () => {
    const { rows, basis } = league({ Kaya: 42, Huye: 64 }, { targets: [own('Kaya', 30, 50), own('Elsewhere', 1, 2)] });
    expect(rows.map(({ name, planned }) => [name, planned])).toEqual([
      ['Huye', 62],
      ['Kaya', 40],
    ]);
    expect(basis).toBe('own trajectories where targets.csv has them, otherwise the plan of the whole');
  });

  test('a count without its own is not ranked, with one it is', () => {
    const { rows, basis } = league({ Kaya: 42, Huye: 64 }, { of: indicator({ kind: 'count' }), targets: [own('Kaya', 30, 50)] });
    expect(rows).toMatchObject([
      { name: 'Kaya', rank: 1, gap: 2 },
      { name: 'Huye', actual: 64, reason: 'a count without a trajectory of its own in targets.csv' },
    ]);
    expect(basis).toMatch(/^own trajectories of targets.csv; a count cannot/);
  });

  test('a plan of interventions is gone by the same share of the way', () => {
    // The plan of the mock-ups has gone (28 − 15.889) ÷ 18 of its way: 67.284 %.
    const { rows } = league(
      { Kaya: 30 },
      { by: { ...STOCK_OUTS, priority: 'nurses' }, of: indicator({ direction: 'down' }), targets: [own('Kaya', 40, 20)] },
    );
    expect(rows[0]?.planned).toBeCloseTo(40 - 20 * 0.672_84, 3);
  });
});

test('points move a place as the plan moves; without a way to go it goes straight', () => {
  const points = plan({ trajectory: { shape: 'points', between: 'hold', points: [{ period: period('202601'), value: 68 }] } });
  // 68 is three quarters of the way from 50 to 74.
  expect(league({ Kaya: 1 }, { by: points, targets: [own('Kaya', 0, 40)] }).rows[0]?.planned).toBe(30);
  const hold = { ...points, target: { ...points.target, value: 50 } };
  expect(league({ Kaya: 1 }, { by: hold, targets: [own('Kaya', 0, 40)] }).rows[0]?.planned).toBe(20);
});

describe('what a place can say of itself', () => {
  test('Wilson interval in percent, and whether it overlaps the next; R: prop.test(9, 10, correct = FALSE)', () => {
    const { rows } = league({
      Kaya: { value: 90, numerator: 9, denominator: 10 },
      Huye: { value: 80, numerator: 80, denominator: 100 },
      Burera: { value: 10, numerator: 10, denominator: 100 },
    });
    expect(rows[0]?.interval?.low).toBeCloseTo(59.585, 3);
    expect(rows[0]?.interval?.high).toBeCloseTo(98.2124, 3);
    expect(rows.map(({ overlapsNext }) => overlapsNext)).toEqual([true, false, undefined]);
  });

  test.each([{ value: 104, numerator: 104, denominator: 100 }, { value: 50, numerator: 4.5, denominator: 9 }, { value: 60 }])(
    '%o has none',
    (point) => {
      expect(league({ Kaya: point }).rows[0]?.interval).toBeUndefined();
    },
  );

  test('share of the gap: what each place behind lacks, of what all lack together', () => {
    // Plan 62: Kaya lacks 12 % of 100 = 12, Huye 2 % of 200 = 4.
    const { rows } = league({
      Kaya: { value: 50, numerator: 50, denominator: 100 },
      Huye: { value: 60, numerator: 120, denominator: 200 },
      Burera: { value: 70, numerator: 7, denominator: 10 },
    });
    expect(rows.map(({ name, shareOfGap }) => [name, shareOfGap])).toEqual([
      ['Burera', 0],
      ['Huye', 0.25],
      ['Kaya', 0.75],
    ]);
  });

  test('nothing is said where one denominator is missing, or nobody is behind', () => {
    expect(league({ Kaya: { value: 50, numerator: 50, denominator: 100 }, Huye: 60 }).rows.map(({ shareOfGap }) => shareOfGap)).toEqual([
      undefined,
      undefined,
    ]);
    expect(league({ Kaya: { value: 70, numerator: 7, denominator: 10 } }).rows[0]?.shareOfGap).toBeUndefined();
  });

  test('of counts the gaps themselves', () => {
    const targets = [own('Kaya', 30, 50), own('Huye', 30, 50)];
    expect(league({ Kaya: 37, Huye: 39 }, { of: indicator({ kind: 'count' }), targets }).rows.map(({ shareOfGap }) => shareOfGap)).toEqual([
      0.25, 0.75,
    ]);
  });
});

test('without a level below there is no table', () => {
  expect(league({})).toEqual({ level: '', rows: [], basis: 'there is no level below' });
});
