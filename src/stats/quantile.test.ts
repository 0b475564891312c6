import { expect, test } from 'vitest';
import { quantile } from './quantile.ts';

test('agrees with R: quantile(c(5, 3.5, 8, 1, 9.25, 7), c(.1, .25, .9), type = 7)', () => {
  const values = [5, 3.5, 8, 1, 9.25, 7];
  expect([0.1, 0.25, 0.9].map((share) => quantile(values, share))).toEqual([2.25, 3.875, 8.625]);
  expect(values).toEqual([5, 3.5, 8, 1, 9.25, 7]);
});

test('one value is every quantile; the ends are the extremes', () => {
  expect(quantile([4], 0.3)).toBe(4);
  expect([quantile([2, 9, 4], 0), quantile([2, 9, 4], 1)]).toEqual([2, 9]);
});

test('says what it needs', () => {
  expect(() => quantile([], 0.5)).toThrow('quantile requires at least one value');
  expect(() => quantile([1], 80)).toThrow('quantile requires a share from 0 to 1, not 80');
  expect(() => quantile([1], Number.NaN)).toThrow('share from 0 to 1');
});
