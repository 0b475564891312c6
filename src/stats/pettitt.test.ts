import { expect, test } from 'vitest';
import { pettitt } from './pettitt.ts';

test('agrees with R: U <- 2 * cumsum(rank(y)) - (1:n) * (n + 1); K <- max(abs(U)); 2 * exp(-6 * K^2 / (n^3 + n^2))', () => {
  const found = pettitt([12, 15, 11, 14, 13, 12, 16, 14, 25, 27, 24, 28, 26, 29, 23, 27]);
  expect(found).toMatchObject({ before: 8, statistic: 64 });
  expect(found.p).toBeCloseTo(0.00705575528317026, 14);
});

test('agrees with R where values are tied and nothing changes', () => {
  const found = pettitt([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8]);
  expect(found).toMatchObject({ before: 4, statistic: 25 });
  expect(found.p).toBeCloseTo(0.269804421400806, 14);
});

test('a spike is no change of level, and a constant has none', () => {
  expect(pettitt([5, 6, 5, 7, 6, 900, 5, 6, 7, 5, 6, 5]).p).toBeGreaterThan(0.5);
  expect(pettitt([5, 5, 5, 5])).toMatchObject({ statistic: 0, p: 1 });
});

test('says that it needs two values', () => {
  expect(() => pettitt([1])).toThrow('pettitt requires at least two values');
});
