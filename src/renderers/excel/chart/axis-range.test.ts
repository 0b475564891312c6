import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisRange, labelSkip } from './axis-range.ts';

test('an axis begins at zero where that shows the movement, and near the values where it would be flat', () => {
  expect(axisRange([28, 10], '%')).toEqual({ min: 0, decimals: 0 });
  expect(axisRange([85.2, 97.7], '%')).toEqual({ min: 80, max: 100, step: 5, decimals: 0 });
  expect(axisRange([-3, 4], '')).toEqual({ decimals: 1 });
  expect(axisRange([50], '')).toEqual({ min: 49.8, step: 0.2, decimals: 1 });
});

test('the axis never cuts a value', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1 }), (values) => {
      const { min = -Infinity, max = Infinity } = axisRange(values, '%');
      return values.every((value) => value >= min && value <= max);
    }),
  );
});

test.each([
  [9, 1],
  [12, 2],
  [24, 3],
  [36, 6],
  [84, 12],
  [1000, 112],
])('%i periods: a label every %i', (count, skip) => {
  expect(labelSkip(count)).toBe(skip);
});
