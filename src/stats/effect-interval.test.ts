import { expect, test } from 'vitest';
import { effectInterval } from './effect-interval.ts';
import { isSignificant, leastToKeep } from './is-significant.ts';

/** Two units, one treated with 3 and one not with 1: the labelling that was, and the other. */
const TWO = { differences: Float64Array.of(2, -2), shares: Float64Array.of(1, -1) };

test('labellings that show all of an effect, or all of it turned, keep every effect', () => {
  expect(effectInterval(TWO, 2, 1)).toBeUndefined();
  expect(effectInterval(TWO, 2, 2)).toBeUndefined();
});

/** 1 treated with 9 of 4 others with 1, 2, 3, 4: e is kept by a label on x where |(x - the mean of the rest) as shifted| ≥ |6.5 - e|. */
test('the k-th end from outside is kept by k labellings', () => {
  const values = [9, 1, 2, 3, 4];
  const differences = Float64Array.from(values, (value) => value - (19 - value) / 4);
  const shares = Float64Array.of(1, -0.25, -0.25, -0.25, -0.25);
  const { low, high } = effectInterval({ differences, shares }, 6.5, 2)!;
  const kept = (effect: number): number =>
    differences.filter((one, at) => Math.abs(one - effect * shares[at]!) >= Math.abs(6.5 - effect) - 1e-9).length;
  expect([kept(low), kept(high)]).toEqual([2, 2]);
  expect([kept(low - 1e-6), kept(high + 1e-6)]).toEqual([1, 1]);
});

test('more labellings than there are, or none, keep nothing that could be said', () => {
  expect(effectInterval(TWO, 2, 3)).toBeUndefined();
  expect(effectInterval(TWO, 2, 0)).toBeUndefined();
});

test('0.05 is not below 1 - 0.95, though in binary it is; the number to keep says the same', () => {
  expect(0.05 < 1 - 0.95).toBe(true);
  expect(isSignificant(0.05, 0.95)).toBe(false);
  expect(isSignificant(0.0499, 0.95)).toBe(true);
  for (const of of [20, 70, 126, 184, 10_000, 99_960]) {
    const least = leastToKeep(0.95, of);
    expect([isSignificant(least / of, 0.95), isSignificant((least - 1) / of, 0.95)]).toEqual([false, true]);
  }
});
