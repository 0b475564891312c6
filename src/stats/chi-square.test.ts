import { expect, test } from 'vitest';
import { chiSquareUpperTail } from './chi-square.ts';

/** R: pchisq(c(16, 3.84, 0.5, 100, 700), c(2, 1, 3, 10, 4), lower.tail = FALSE) */
test('agrees with R, near and far', () => {
  const relative = (x: number, degrees: number, expected: number): void =>
    expect(chiSquareUpperTail(x, degrees) / expected).toBeCloseTo(1, 11);
  relative(16, 2, 0.000335462627902512);
  relative(3.84, 1, 0.0500435212487052);
  relative(0.5, 3, 0.918891411654676);
  relative(100, 10, 5.44970198292053e-17);
  relative(700, 4, 3.48528622908901e-150);
});

test('with 2 degrees it is exp(-x / 2), and both ways of reckoning meet', () => {
  for (const x of [0, 0.1, 3.999, 4, 4.001, 60]) expect(chiSquareUpperTail(x, 2)).toBeCloseTo(Math.exp(-x / 2), 14);
  for (const degrees of [1, 5, 40]) {
    expect(chiSquareUpperTail(degrees + 2, degrees)).toBeCloseTo(chiSquareUpperTail(degrees + 2 + 1e-9, degrees), 8);
  }
});

test('is never 0, and falls as x grows', () => {
  expect(chiSquareUpperTail(5000, 2)).toBeGreaterThan(0);
  expect(chiSquareUpperTail(0, 3)).toBe(1);
});

test('says what it needs', () => {
  expect(() => chiSquareUpperTail(-1, 2)).toThrow('chiSquareUpperTail requires a value from 0');
  expect(() => chiSquareUpperTail(Number.NaN, 2)).toThrow('not NaN and 2');
  expect(() => chiSquareUpperTail(1, 0)).toThrow('not 1 and 0');
});
