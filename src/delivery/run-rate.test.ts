import { describe, expect, test } from 'vitest';
import { periodsFrom, type Period } from '../core/period/index.ts';
import { DEFAULT_THRESHOLDS } from '../core/thresholds.ts';
import { period, plan } from './plan.fixture.ts';
import type { PlanPoint } from './result.ts';
import { runRate } from './run-rate.ts';

function series(values: readonly (number | undefined | 'thin')[], last: Period = period('202606')): PlanPoint[] {
  const months = periodsFrom(period('202301'), last).slice(-values.length);
  return months.map((month, i) => {
    const value = values[i];
    if (value === 'thin') return { period: month, actual: 999, thin: true };
    return { period: month, ...(value === undefined ? {} : { actual: value }), thin: false };
  });
}

const rate = (values: readonly (number | undefined | 'thin')[], actual?: number, judged = '202606') =>
  runRate(plan(), series(values, period(judged)), period(judged), actual, DEFAULT_THRESHOLDS, 'en');

describe('the plan 50 → 74 from June 2025 to June 2027', () => {
  test('recent, required and stretch', () => {
    expect(rate([50, 51, 52, 53, 54, 55, 56], 56)).toEqual({ recent: 1, required: 1.5, stretch: 1.5, periodsLeft: 12 });
  });
  test('only the last 12 points count, thin ones and gaps not at all, and gaps keep their width', () => {
    const old = [900, 100, 900];
    expect(rate([...old, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61], 61).recent).toBe(1);
    expect(rate([50, undefined, 'thin', 53, 54, undefined, 56, 57, 58], 58).recent).toBe(1);
  });
  test('too few points say so', () => {
    expect(rate([50, 51, 52, 53, 'thin'], undefined)).toEqual({
      periodsLeft: 12,
      reason: 'recent run-rate needs 6 months, has 4; no judged value for June 2026',
    });
  });
  test('standing still gives no stretch', () => {
    expect(rate([50, 50, 50, 50, 50, 50], 50)).toEqual({
      recent: 0,
      required: 2,
      periodsLeft: 12,
      reason: 'no recent movement to stretch',
    });
  });
  test('moving the wrong way gives a negative stretch', () => {
    expect(rate([56, 55, 54, 53, 52, 51, 50], 50)).toEqual({ recent: -1, required: 2, stretch: -2, periodsLeft: 12 });
  });
  test('after its end nothing is required', () => {
    expect(rate([50, 51, 52, 53, 54, 55], 55, '202706')).toEqual({ recent: 1, periodsLeft: 0, reason: 'the plan ended in June 2027' });
    expect(rate([50, 51, 52, 53, 54, 55], 55, '202801').required).toBeUndefined();
  });
});
