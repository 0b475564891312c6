import { describe, expect, test } from 'vitest';
import { periodsFrom } from '../core/period/index.ts';
import { DEFAULT_THRESHOLDS } from '../core/thresholds.ts';
import { outlookOf } from './outlook.ts';
import { indicator, period, plan } from './plan.fixture.ts';
import type { PlanPoint } from './result.ts';

type Value = number | undefined | 'thin';

function months(values: readonly Value[], last = '202606'): PlanPoint[] {
  const all = periodsFrom(period('201501'), period(last)).slice(-values.length);
  return all.map((month, i) => {
    const value = values[i];
    if (value === 'thin') return { period: month, actual: 99, thin: true };
    return { period: month, ...(value === undefined ? {} : { actual: value }), thin: false };
  });
}

function outlook(values: readonly Value[], changes: { target?: number; direction?: 'up' | 'down'; level?: number; upper?: number } = {}) {
  const { target = 74, direction = 'up', level = 0.8, ...bounds } = changes;
  const to = plan({ target: { period: period('202706'), value: target } });
  return outlookOf(
    to,
    indicator({ direction, ...bounds }),
    months(values),
    period('202606'),
    { ...DEFAULT_THRESHOLDS, outlookLevel: level },
    'en',
  );
}

/** Twelve months of season over a level, with a wobble that repeats after seven months. */
const seasonal = Array.from({ length: 36 }, (_, i) => 60 + 5 * Math.sin((i * Math.PI) / 6) + ((i * 3) % 7) * 0.2);
const found = (result: ReturnType<typeof outlook>) => {
  if (result.kind !== 'outlook') throw new Error(result.reason);
  return result;
};

describe('not enough to say', () => {
  test('fewer than 12 values that count', () => {
    expect(outlook([1, 2, 3, 4, 5, 6, 7, 8, 9])).toEqual({ kind: 'not-enough', reason: 'needs 12 months, has 9' });
    const gappy: Value[] = [...Array.from({ length: 11 }, (_, i) => i), 'thin', undefined];
    expect(outlook(gappy)).toMatchObject({ reason: 'needs 12 months, has 11' });
    expect(outlook([])).toMatchObject({ reason: 'needs 12 months, has 0' });
  });
  test('values too far apart', () => {
    const rare: Value[] = Array.from({ length: 78 }, (_, i) => (i % 7 === 0 ? i : undefined));
    const soon = plan({ target: { period: period('202607'), value: 74 } });
    const result = outlookOf(soon, indicator(), months([...rare.slice(0, -7), 77]), period('202606'), DEFAULT_THRESHOLDS, 'en');
    expect(result).toEqual({ kind: 'not-enough', reason: 'the values lie too far apart to try a method on them' });
  });
  test('the plan has ended', () => {
    const ended = outlookOf(plan(), indicator(), months(seasonal, '202708'), period('202708'), DEFAULT_THRESHOLDS, 'en');
    expect(ended).toEqual({ kind: 'not-enough', reason: 'the plan ended in June 2027' });
  });
});

describe('the outlook', () => {
  test('goes from the month after the last value to the target, with a value inside its interval', () => {
    const { path, period: end, value, low, high, level } = found(outlook(seasonal));
    expect(path.map((point) => point.period.id)).toEqual(periodsFrom(period('202607'), period('202706')).map(({ id }) => id));
    expect(end.id).toBe('202706');
    expect(level).toBe(0.8);
    expect(low).toBeLessThan(value);
    expect(high).toBeGreaterThan(value);
  });

  test('says its method, its weights and its number of points', () => {
    const wobbly = seasonal.map((value, i) => value + ((i * 7919) % 23) / 2);
    expect(found(outlook(wobbly)).method).toMatch(
      /^mean of the last value \(\d+ %\), last year's value \(\d+ %\) and last year's value with a year's change \(\d+ %\), weighted by how little each missed on this series; interval from its own misses; 36 months$/,
    );
    expect(found(outlook(Array.from({ length: 36 }, (_, i) => 30 + i))).method).toMatch(
      /^mean of last year's value with a year's change \(100 %\), weighted/,
    );
    expect(found(outlook(seasonal.slice(0, 18))).method).toMatch(
      /a damped robust trend .* 18 months \(misses seen up to 8 months ahead, widened beyond\)$/,
    );
  });

  test('follows the season of last year', () => {
    const { path } = found(outlook(seasonal));
    const [high, low] = [path[8]!.value, path[2]!.value];
    expect(Math.abs(high - low)).toBeGreaterThan(3);
  });

  test('a steady climb is carried on, damped where the series is short', () => {
    expect(found(outlook(Array.from({ length: 36 }, (_, i) => 30 + i))).value).toBeCloseTo(77, 9);
    const short = found(outlook(Array.from({ length: 14 }, (_, i) => 50 + i))).value;
    expect(short).toBeGreaterThan(65);
    expect(short).toBeLessThan(75);
  });

  test('chance and interval are of one distribution: at the 80 % bounds it is 90 and 10 %', () => {
    const { low, high, value } = found(outlook(seasonal));
    expect(found(outlook(seasonal, { target: low })).probability).toBeCloseTo(0.9, 9);
    expect(found(outlook(seasonal, { target: high })).probability).toBeCloseTo(0.1, 9);
    expect(found(outlook(seasonal, { target: value })).probability).toBeCloseTo(0.5, 9);
    expect(found(outlook(seasonal, { target: low, direction: 'down' })).probability).toBeCloseTo(0.1, 9);
  });

  test('a chance is never none and never certain', () => {
    expect(found(outlook(seasonal, { target: 1000 })).probability).toBe(0.01);
    expect(found(outlook(seasonal, { target: -1000 })).probability).toBe(0.99);
    expect(found(outlook(Array.from({ length: 30 }, () => 60))).probability).toBe(0.01);
    expect(found(outlook(Array.from({ length: 30 }, () => 74))).probability).toBe(0.99);
  });

  test('a wider level is wider', () => {
    const [eighty, ninetyFive] = [found(outlook(seasonal)), found(outlook(seasonal, { level: 0.95 }))];
    expect(ninetyFive.high - ninetyFive.low).toBeGreaterThan(eighty.high - eighty.low);
    expect(ninetyFive.value).toBe(eighty.value);
  });

  test('stays within what the indicator can be, unless the series itself went beyond', () => {
    const near = seasonal.map((value) => value + 34);
    expect(found(outlook(near)).path.every(({ high }) => high <= 100)).toBe(true);
    expect(Math.max(...found(outlook(near)).path.map(({ high }) => high))).toBe(100);
    expect(Math.max(...found(outlook(near.map((value) => value + 2))).path.map(({ high }) => high))).toBeGreaterThan(100);
    expect(Math.max(...found(outlook(seasonal, { upper: 61 })).path.map(({ high }) => high))).toBeGreaterThan(61);
  });

  test('gaps are neither filled nor bridged: a missing month changes little, a thin one nothing', () => {
    const whole = found(outlook(seasonal)).value;
    const gappy: Value[] = seasonal.map((value, i) => (i % 9 === 4 ? undefined : value));
    expect(Math.abs(found(outlook(gappy)).value - whole)).toBeLessThan(2);
    const thin: Value[] = seasonal.map((value, i) => (i % 9 === 4 ? 'thin' : value));
    expect(found(outlook(thin))).toEqual(found(outlook(gappy)));
  });

  test('a last month without a value makes the way longer, not the series', () => {
    const { path } = found(outlook([...seasonal, undefined, 'thin']));
    expect(path[0]!.period.id).toBe('202605');
    expect(path).toHaveLength(14);
  });

  test('is never surer of what lies further ahead', () => {
    const wild = Array.from({ length: 40 }, (_, i) => 50 + ((i * 7919) % 23) - ((i * 104729) % 17));
    const { path } = found(outlook(wild));
    const widths = path.map(({ low, high }) => high - low);
    for (const [i, width] of widths.entries()) if (i > 5) expect(width).toBeGreaterThanOrEqual(widths[0]! * 0.9);
  });

  test('speaks French', () => {
    const result = outlookOf(plan(), indicator(), months([1, 2]), period('202606'), DEFAULT_THRESHOLDS, 'fr');
    expect(result).toEqual({ kind: 'not-enough', reason: 'il faut 12 mois, il y en a 2' });
  });
});
