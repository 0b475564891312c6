import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dampedTrend, naive, seasonalChange, seasonalNaive } from './candidates.ts';
import { forecast } from './forecast.ts';
import { risingScales } from './rising-scales.ts';

const QUARTERS = [10, 20, 30, 40, 11, 21, 31, 41];

describe('candidates', () => {
  test('naive keeps the last value', () => {
    expect(naive(QUARTERS, 5, 3)).toEqual([11, 11, 11]);
  });
  test('seasonal naive takes the same season, the latest that is there', () => {
    expect(seasonalNaive(4)(QUARTERS, 8, 5)).toEqual([11, 21, 31, 41, 11]);
    expect(seasonalNaive(4)([10, 20, 30, 40, undefined, 21, 31, 41], 8, 2)).toEqual([10, 21]);
    expect(seasonalNaive(4)([undefined, 20, 30, 40], 4, 2)).toEqual([40, 20]);
  });
  test('a change since last year moves it on, once for each year back', () => {
    expect(seasonalChange(4)(QUARTERS, 8, 5)).toEqual([12, 22, 32, 42, 13]);
    expect(seasonalChange(4)([10, 20, 30, 40, undefined, 21, 31, 41], 8, 2)).toEqual([12, 22]);
    expect(seasonalChange(4)([10, 20, 30, 40], 4, 1)).toEqual([10]);
  });
  test('a damped trend slows by a tenth at every step', () => {
    const steps = dampedTrend([1, 2, 3, 4], 4, 3);
    expect(steps.map((value) => Number(value.toFixed(6)))).toEqual([4.9, 5.71, 6.439]);
    expect(dampedTrend([undefined, 7], 2, 2)).toEqual([7, 7]);
  });
  test('nothing after the origin is looked at', () => {
    for (const candidate of [naive, seasonalNaive(4), seasonalChange(4), dampedTrend]) {
      expect(candidate([...QUARTERS.slice(0, 6), 999, 999], 6, 4)).toEqual(candidate(QUARTERS.slice(0, 6), 6, 4));
    }
  });
});

describe('rising scales', () => {
  /** R: isoreg(c(4, 1, 3, 2, 9))$yf  # 2.5 2.5 2.5 2.5 9 */
  test('agrees with R where all weigh the same', () => {
    expect(risingScales([4, 1, 3, 2, 9].map((square) => ({ square, count: 1 }))).map(({ square }) => square)).toEqual([
      2.5, 2.5, 2.5, 2.5, 9,
    ]);
  });
  test('weighs by count, keeps the mean, and never falls', () => {
    const pool = fc.record({ square: fc.integer({ min: 0, max: 1000 }), count: fc.integer({ min: 1, max: 30 }) });
    fc.assert(
      fc.property(fc.array(pool, { minLength: 1 }), (pools) => {
        const rising = risingScales(pools);
        const total = (all: typeof pools) => all.reduce((sum, { square, count }) => sum + square * count, 0);
        expect(total(rising)).toBeCloseTo(total(pools), 4);
        expect(rising.map(({ count }) => count)).toEqual(pools.map(({ count }) => count));
        for (const [i, { square }] of rising.entries()) if (i > 0) expect(square).toBeGreaterThanOrEqual(rising[i - 1]!.square);
      }),
    );
  });
});

describe('forecast', () => {
  test('a method that never missed takes all the weight and leaves no spread', () => {
    const ahead = forecast(
      Array.from({ length: 36 }, (_, i) => [5, 6, 9, 2, 4, 8, 1, 3, 7, 0, 5, 2][i % 12]!),
      12,
      3,
    )!;
    expect(ahead.prospects.map(({ value, scale }) => [value, scale])).toEqual([
      [5, 0],
      [6, 0],
      [9, 0],
    ]);
    expect(ahead.parts.map(({ weight }) => weight)).toEqual([0, 0.5, 0.5]);
  });

  test('beyond the steps whose misses were seen the scale grows with the root of the steps', () => {
    const { prospects, seen } = forecast([3, 5, 4, 6, 5, 8, 6, 9, 7, 8, 9, 11], 12, 8)!;
    expect(seen).toBe(2);
    expect(prospects[7]!.scale).toBeCloseTo(prospects[1]!.scale * 2, 12);
    expect(prospects[7]!.degrees).toBe(prospects[1]!.degrees);
  });

  test('too few values, or too far apart, give none', () => {
    expect(forecast([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 12, 1)).toBeUndefined();
    expect(forecast([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 12, 1)).toBeDefined();
    const everySecond = Array.from({ length: 41 }, (_, i) => (i % 2 === 0 ? i : undefined));
    expect(forecast(everySecond, 1, 1)).toBeUndefined();
    expect(forecast(everySecond, 1, 2)?.prospects.every(({ scale }) => Number.isFinite(scale))).toBe(true);
  });

  test('is made of finite numbers, whatever is missing; and twice as large for values twice as large', () => {
    const value = fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined, freq: 5 });
    fc.assert(
      fc.property(fc.array(value, { minLength: 10, maxLength: 60 }), fc.integer({ min: 1, max: 30 }), (some, steps) => {
        const values = [...some, 50];
        const ahead = forecast(values, 12, steps);
        const doubled = forecast(values.map((one) => (one === undefined ? undefined : 2 * one)), 12, steps); // prettier-ignore
        for (const [i, { value: middle, scale, degrees }] of (ahead?.prospects ?? []).entries()) {
          expect([middle, scale, degrees].every(Number.isFinite)).toBe(true);
          expect(scale).toBeGreaterThanOrEqual(0);
          expect(doubled!.prospects[i]!.value).toBeCloseTo(2 * middle, 6);
          expect(doubled!.prospects[i]!.scale).toBeCloseTo(2 * scale, 6);
        }
      }),
    );
  });
});
