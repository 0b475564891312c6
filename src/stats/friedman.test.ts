import fc from 'fast-check';
import { expect, test } from 'vitest';
import { friedman } from './friedman.ts';

/** Hollander and Wolfe (1973), p. 140: rounding first base, the example of R's help page on friedman.test. */
const ROUNDING_TIMES = [
  [5.4, 5.5, 5.55],
  [5.85, 5.7, 5.75],
  [5.2, 5.6, 5.5],
  [5.55, 5.5, 5.4],
  [5.9, 5.85, 5.7],
  [5.45, 5.55, 5.6],
  [5.4, 5.4, 5.35],
  [5.45, 5.5, 5.35],
  [5.25, 5.15, 5],
  [5.85, 5.8, 5.7],
  [5.25, 5.2, 5.1],
  [5.65, 5.55, 5.45],
  [5.6, 5.35, 5.45],
  [5.05, 5, 4.95],
  [5.5, 5.5, 5.4],
  [5.45, 5.55, 5.5],
  [5.55, 5.55, 5.35],
  [5.45, 5.5, 5.55],
  [5.5, 5.45, 5.25],
  [5.65, 5.6, 5.4],
  [5.7, 5.65, 5.55],
  [6.3, 6.3, 6.25],
];

test('agrees with R, ties and all: friedman.test(RoundingTimes) is 11.1428571428571 with df 2, p 0.00380504077551136', () => {
  const found = friedman(ROUNDING_TIMES);
  expect(found).toMatchObject({ df: 2, largestPossible: 44 });
  expect(found.statistic).toBeCloseTo(11.1428571428571, 12);
  expect(found.p).toBeCloseTo(0.00380504077551136, 14);
});

/** R: friedman.test(matrix(1:24, 8, byrow = TRUE))   # 16, p 0.000335462627902512; the published χ² of BMC HSR 2020 s12913-020-05741-1 */
test('8 districts that rise at each of 3 measurements: 16.0, the largest possible', () => {
  const found = friedman(Array.from({ length: 8 }, (_, index) => [50 + index, 60 + 2 * index, 72 + index / 3]));
  expect(found).toMatchObject({ statistic: 16, df: 2, largestPossible: 16 });
  expect(found.p).toBeCloseTo(0.000335462627902512, 15);
});

test('nothing that differs is no evidence: 0 and p 1, where R has NaN', () => {
  expect(
    friedman([
      [4, 4, 4],
      [7, 7, 7],
    ]),
  ).toEqual({ statistic: 0, df: 2, p: 1, largestPossible: 4 });
});

test('says what it needs', () => {
  expect(() => friedman([[1, 2, 3]])).toThrow('friedman requires at least two blocks, not 1');
  expect(() => friedman([[1], [2]])).toThrow('friedman requires at least two measurements a block, not 1');
  expect(() => friedman([[1, 2], [2]])).toThrow('friedman requires blocks of equal length, not 2 and 1');
  expect(() =>
    friedman([
      [1, 2],
      [2, Number.NaN],
    ]),
  ).toThrow('friedman requires finite values, not NaN');
});

const blocks = fc
  .integer({ min: 2, max: 5 })
  .chain((k) => fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: k, maxLength: k }), { minLength: 2, maxLength: 9 }));

test('only the order within a block matters; neither the order of blocks nor of measurements does', () => {
  fc.assert(
    fc.property(blocks, (values) => {
      const plain = friedman(values);
      const bent = values.map((block, index) => block.map((value) => index * 1000 + Math.exp(value / 9) * (index + 1)));
      expect(friedman(bent)).toEqual(plain);
      const turned = friedman(values.toReversed().map((block) => block.toReversed()));
      expect(turned.statistic).toBeCloseTo(plain.statistic, 10);
      expect(plain.statistic).toBeLessThanOrEqual(plain.largestPossible + 1e-9);
      expect(plain.p).toBeGreaterThan(0);
      expect(plain.p).toBeLessThanOrEqual(1);
    }),
  );
});
