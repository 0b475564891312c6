import { expect, test } from 'vitest';
import { modifiedZ } from './modified-z.ts';
import { spread } from './spread.ts';

test('agrees with R: 0.6745 * (150 - median(x)) / mad(x, constant = 1) is 42.324875', () => {
  expect(modifiedZ(150, spread([20, 25, 22, 28, 24, 26, 150, 23, 27, 25, 21, 24]))).toBeCloseTo(42.324875, 9);
});

test('a spike after a constant: MAD is 0, mean absolute deviation is not; (80 - 20) / (1.253314 * 60 / 12) is 9.5746…', () => {
  expect(modifiedZ(80, spread([20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 80]))).toBeCloseTo(12 / 1.253314, 12);
  expect(modifiedZ(0, spread([20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 0]))).toBeCloseTo(-12 / 1.253314, 12);
});

test('no spread, no score', () => {
  expect(modifiedZ(20, spread([20, 20, 20]))).toBeUndefined();
});
