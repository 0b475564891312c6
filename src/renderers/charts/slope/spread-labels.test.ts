import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadLabels } from './spread-labels.ts';

test('labels that do not meet stay where they are', () => {
  expect(spreadLabels([90, 10, 50], 20, 0, 100)).toEqual([90, 10, 50]);
  expect(spreadLabels([], 20, 0, 100)).toEqual([]);
});

test('the same place twice becomes two, also at the end', () => {
  expect(spreadLabels([50, 50], 20, 0, 100)).toEqual([50, 70]);
  expect(spreadLabels([100, 100], 20, 0, 100)).toEqual([80, 100]);
});

test('none covers another, none leaves the picture, and the order stays', () => {
  const places = fc.array(fc.double({ min: 0, max: 400, noNaN: true }), { maxLength: 40 });
  fc.assert(
    fc.property(places, (wanted) => {
      const found = spreadLabels(wanted, 19, 0, 400);
      const sorted = found.map((place, index) => ({ place, from: wanted[index] ?? 0 })).sort((a, b) => a.place - b.place);
      const room = Math.min(19, 400 / Math.max(1, wanted.length - 1));
      for (const [index, one] of sorted.entries()) {
        const before = sorted[index - 1];
        expect(one.place).toBeGreaterThanOrEqual(-1e-6);
        expect(one.place).toBeLessThanOrEqual(400 + 1e-6);
        if (before !== undefined) expect(one.place - before.place).toBeGreaterThanOrEqual(room - 1e-6);
        if (before !== undefined) expect(one.from).toBeGreaterThanOrEqual(before.from);
      }
    }),
  );
});
