import fc from 'fast-check';
import { expect, test } from 'vitest';
import { selectInPlace } from './select-in-place.ts';

test('the value of a rank is the one that sorting puts there, infinities and ties included', () => {
  const numbers = fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom(Infinity, -Infinity)), {
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(numbers, fc.nat(), (values, any) => {
      const rank = any % values.length;
      const sorted = Float64Array.from(values).toSorted();
      expect(selectInPlace(Float64Array.from(values), values.length, rank)).toBe(sorted[rank]);
    }),
  );
});
