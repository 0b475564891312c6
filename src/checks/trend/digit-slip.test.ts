import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digitSlip } from './digit-slip.ts';

test('812 where 64 to 131 is usual may be 81 or 82', () => {
  expect(digitSlip(812, 64, 131)).toEqual({ kind: 'too-many', possible: [81, 82] });
});

test('9 may be 69, 79, 89 or 90 to 99', () => {
  expect(digitSlip(9, 64, 131)).toEqual({ kind: 'too-few', possible: [69, 79, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99] });
});

test('says nothing of a usual value, of one that no digit explains, or of what is no count', () => {
  expect(digitSlip(100, 64, 131)).toBeUndefined();
  expect(digitSlip(555, 64, 131)).toBeUndefined();
  for (const value of [0, -812, 81.2, Number.NaN, 1e300]) expect(digitSlip(value, 64, 131)).toBeUndefined();
  expect(digitSlip(5, 0, 0)).toBeUndefined();
});

test('a number with a digit put in is found again, wherever the digit stands', () => {
  const story = fc.tuple(fc.integer({ min: 10, max: 99_999 }), fc.nat(), fc.integer({ min: 1, max: 9 }));
  fc.assert(
    fc.property(story, ([true_, seed, digit]) => {
      const text = String(true_);
      const at = seed % (text.length + 1);
      const wrong = Number(text.slice(0, at) + digit + text.slice(at));
      expect(digitSlip(wrong, true_, true_)?.possible).toEqual([true_]);
    }),
  );
});
