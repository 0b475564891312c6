import { expect, test } from 'vitest';
import { upperMad } from './upper-mad.ts';

const WORKED = [20, 25, 22, 28, 24, 26, 150, 23, 27, 25, 21, 24];

test('agrees with R: mad(x[x >= median(x)]) is 2.2239, so 150 stands 56.43 of them from the median', () => {
  expect(upperMad(WORKED, 24.5)).toBeCloseTo(2.2239, 12);
  expect((150 - 24.5) / upperMad(WORKED, 24.5)).toBeCloseTo(56.4323935428751, 10);
});

test("FASTR's text has another number for the same series: 125.5, from an unscaled MAD of 1.0", () => {
  expect((150 - 24.5) / upperMad(WORKED, 24.5)).not.toBeCloseTo(125.5, 1);
});

test('says that it needs a value at or above the median', () => {
  expect(() => upperMad([1, 2], 5)).toThrow('upperMad requires a value at or above the median');
});
