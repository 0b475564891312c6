import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactSum } from './exact-sum.ts';

test("gives 2 on Neumaier's own example, where plain addition gives 0", () => {
  expect(exactSum([1, 1e100, 1, -1e100])).toBe(2);
});

test('ten tenths are one', () => {
  expect(exactSum(Array.from({ length: 10 }, () => 0.1))).toBe(1);
});

test('the sum of nothing is 0', () => {
  expect(exactSum([])).toBe(0);
});

test('whole numbers add up in any order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (values) => {
      expect(exactSum(values.toReversed())).toBe(exactSum(values));
    }),
  );
});
