import { describe, expect, test } from 'vitest';
import { dayFromIso } from '../core/period/index.ts';
import { settleAsOf } from './as-of.ts';
import { judgedPeriod } from './judged-period.ts';
import { period, plan } from './plan.fixture.ts';

const series = (values: Record<string, number | undefined>) => [
  Object.entries(values).map(([id, value]) => ({
    period: period(id),
    counted: 1,
    incomplete: 0,
    ...(value === undefined ? {} : { value }),
  })),
];
const on = (iso: string) => dayFromIso(iso)!;

describe('as-of', () => {
  const data = series({ '202604': 1, '202605': 2, '202606': 3, '202607': undefined });
  test('is the newest ended period with data; what has not ended is listed', () => {
    expect(settleAsOf(data, on('2026-07-05'))).toEqual({ asOf: period('202606'), later: [] });
    expect(settleAsOf(data, on('2026-06-30'))).toEqual({ asOf: period('202605'), later: [period('202606')] });
    expect(settleAsOf(data, on('2026-07-01')).asOf.id).toBe('202606');
  });
  test('given, leaves later periods out and lists them', () => {
    expect(settleAsOf(data, on('2026-07-05'), period('202604')).later.map(({ id }) => id)).toEqual(['202605', '202606']);
    expect(settleAsOf(data, on('2026-07-05'), period('2026Q2')).later).toEqual([]);
  });
  test('says where there is nothing', () => {
    expect(() => settleAsOf([], on('2026-07-05'))).toThrow('no plan has a value for a period that ended before 2026-07-05');
    expect(settleAsOf([], on('2026-07-05'), period('202606')).asOf.id).toBe('202606');
  });
});

test.each([
  ['202606', '202606'],
  ['2026Q2', '202606'],
  ['20260615', '202605'],
  ['2026', '202612'],
])('as of %s a monthly plan is judged on %s', (asOf, judged) => {
  expect(judgedPeriod(plan(), period(asOf)).id).toBe(judged);
});

test('as of June a yearly plan is judged on the year before', () => {
  const yearly = plan({ baseline: { period: period('2024'), value: 1 }, target: { period: period('2028'), value: 2 } });
  expect(judgedPeriod(yearly, period('202606')).id).toBe('2025');
});
