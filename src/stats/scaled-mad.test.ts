import { expect, test } from 'vitest';
import { scaledMad } from './scaled-mad.ts';

test('agrees with R: mad(c(5, 3.5, 8, 1, 9.25, 7)) is 3.33585', () => {
  expect(scaledMad([5, 3.5, 8, 1, 9.25, 7])).toBeCloseTo(3.33585, 12);
});

test('is 0 where more than half of the values are equal', () => {
  expect(scaledMad([4, 4, 4, 90])).toBe(0);
});

test('says that it needs a value', () => {
  expect(() => scaledMad([])).toThrow('scaledMad requires at least one value');
});
