import { expect, test } from 'vitest';
import { mean } from './mean.ts';

test('agrees with R: mean(c(17.96, 23.32, 6.42, 8.15)) is 13.9625', () => {
  expect(mean([17.96, 23.32, 6.42, 8.15])).toBeCloseTo(13.9625, 12);
  expect(mean(Array.from({ length: 10 }, () => 0.1))).toBe(0.1);
});

test('says that it needs a value', () => {
  expect(() => mean([])).toThrow('mean requires at least one value');
});
