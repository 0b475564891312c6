import { expect, test } from 'vitest';
import { periodsFrom } from '../core/period/index.ts';
import { dataConfidence } from './data-confidence.ts';
import { fakeMeasures, type FakeData } from './fake-measures.fixture.ts';
import { indicator, period } from './plan.fixture.ts';
import type { PlanPoint } from './result.ts';

const JUNE = period('202606');

function confidence(data: Partial<FakeData>, { incomplete = 0, series = [] as PlanPoint[] } = {}) {
  const measured = { period: JUNE, value: 61, counted: 30, incomplete };
  return dataConfidence(indicator(), 'country', JUNE, measured, series, fakeMeasures({ values: {}, ...data }), 'en');
}

test('shares of what was expected', () => {
  expect(confidence({ received: { country: [503, 521] }, timeliness: { kind: 'known', onTime: 400, expected: 521 } })).toEqual({
    completeness: 503 / 521,
    received: 503,
    expected: 521,
    basis: 'reports.csv',
    timeliness: 400 / 521,
    caveats: [],
  });
});

test('what is not known is said, and is no number', () => {
  expect(confidence({})).toEqual({ caveats: ['completeness is not known: no reports were expected'] });
  expect(confidence({ received: { country: [0, 0] } })).toEqual({
    received: 0,
    expected: 0,
    basis: 'reports.csv',
    caveats: ['completeness is not known: no report was expected'],
  });
  expect(confidence({ received: { country: [1, 1] }, timeliness: { kind: 'known', onTime: 0, expected: 0 } }).timeliness).toBeUndefined();
});

test('places left out, gaps and thin periods since the first value are told', () => {
  const values: readonly (number | undefined)[] = [undefined, undefined, 1, undefined, 2, 3, 61];
  const series = periodsFrom(period('202512'), JUNE).map((month, i): PlanPoint => {
    const actual = values[i];
    return { period: month, ...(actual === undefined ? {} : { actual }), thin: actual === 2 };
  });
  const received = { country: [1, 1] } as const;
  expect(confidence({ received }, { incomplete: 3, series }).caveats).toEqual([
    '3 reporting places left out: a part of the indicator is missing there',
    '1 of the last 5 months have no value',
    '1 of the last 5 months are under the completeness floor and not reckoned with',
  ]);
  expect(confidence({ received }, { incomplete: 1 }).caveats).toEqual([
    '1 reporting place left out: a part of the indicator is missing there',
  ]);
});
