import { expect, test } from 'vitest';
import type { SeriesUnit } from '../../core/check.ts';
import { monthOf, shiftPeriod } from '../../core/period/index.ts';
import { looksCumulative } from './looks-cumulative.ts';

/** Months from January 2025; the last ones are uploaded. */
function series(values: readonly number[], uploaded: number): SeriesUnit {
  return {
    place: 'Kaya',
    element: 'OPD',
    category: '',
    periods: values.map((_, index) => shiftPeriod(monthOf(2025, 1), index)),
    values,
    isUploaded: (index) => index >= values.length - uploaded,
    at: () => ({ file: 'opd.csv' }),
  };
}

const HISTORY = [100, 90, 110, 95, 105, 98, 102, 100, 99, 101, 97, 103];

test('running sums after months are told, with the usual month', () => {
  expect(looksCumulative(series([...HISTORY, 98, 203, 300, 395], 4), 1)).toEqual({ kind: 'cumulative', index: 15, months: 4, usual: 100 });
});

test.each([
  ['months as usual', [98, 103, 100, 95]],
  ['a steady rise', [98, 103, 110, 121]],
  ['a jump to another level', [300, 310, 320, 330]],
  ['sums with a fall', [98, 203, 190, 395]],
])('%s are no sums', (_, values) => {
  expect(looksCumulative(series([...HISTORY, ...values], 4), 1).kind).toBe('monthly');
});

test('three months, a history of zeros, or no history say nothing', () => {
  expect(looksCumulative(series([...HISTORY, 98, 203, 300], 3), 1).kind).toBe('unknown');
  expect(looksCumulative(series([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4], 4), 1).kind).toBe('unknown');
  expect(looksCumulative(series([98, 203, 300, 395], 4), 1).kind).toBe('unknown');
});
