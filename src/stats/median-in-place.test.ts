import fc from 'fast-check';
import { expect, test } from 'vitest';
import { median } from './median.ts';
import { medianInPlace } from './median-in-place.ts';

test('agrees with R: median(c(5, 3.5, 8, 1, 9.25, 7)) is 6', () => {
  expect(medianInPlace(Float64Array.of(5, 3.5, 8, 1, 9.25, 7), 6)).toBe(6);
});

test('counts only as many values as it is told', () => {
  expect(medianInPlace(Float64Array.of(3, 1, 2, 99, 99), 3)).toBe(2);
  expect(medianInPlace(Float64Array.of(4, 99), 1)).toBe(4);
});

test('agrees with the median by sorting, on any values', () => {
  const numbers = fc.array(
    fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })),
    {
      minLength: 1,
      maxLength: 80,
    },
  );
  fc.assert(
    fc.property(numbers, (values) => {
      expect(medianInPlace(Float64Array.from(values), values.length)).toBeCloseTo(median(values), 6);
    }),
  );
});

test('says that it needs a value', () => {
  expect(() => medianInPlace(new Float64Array(3), 0)).toThrow('medianInPlace requires at least one value');
});
