import { expect, test } from 'vitest';
import { wilsonInterval } from './wilson-interval.ts';

/** R: prop.test(k, n, correct = FALSE)$conf.int */
test.each([
  [81, 263, 0.25528851987827428, 0.36620957698280016],
  [9, 10, 0.59584997320476152, 0.98212378690492708],
  [0, 10, 0, 0.27753279986288915],
  [10, 10, 0.72246720013711085, 1],
])('%d of %d agrees with R', (successes, trials, low, high) => {
  const interval = wilsonInterval(successes, trials);
  expect(interval.low).toBeCloseTo(low, 7);
  expect(interval.high).toBeCloseTo(high, 7);
});

test.each([
  [1, 0],
  [-1, 10],
  [11, 10],
  [Number.NaN, 10],
])('%d of %d is no proportion', (successes, trials) => {
  expect(() => wilsonInterval(successes, trials)).toThrow('wilsonInterval requires 0 to n successes of n > 0 trials');
});
