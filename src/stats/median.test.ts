import { expect, test } from 'vitest';
import { median } from './median.ts';

test('agrees with R: median(c(5, 3.5, 8, 1, 9.25, 7)) is 6', () => {
  expect(median([5, 3.5, 8, 1, 9.25, 7])).toBe(6);
  expect(median([3, 1, 2])).toBe(2);
});

test('leaves its input as it was', () => {
  const values = [3, 1, 2];
  median(values);
  expect(values).toEqual([3, 1, 2]);
});

test('says that it needs a value', () => {
  expect(() => median([])).toThrow('median requires at least one value');
});
