import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareGroups, typesAlone } from './compare-groups.ts';
import { member } from './network.fixture.ts';
import type { TopicUnit } from './topic-units.ts';

const OPTIONS = { level: 0.95, seed: 1 };

function units(gains: readonly number[], type = 'district', prefix = ''): TopicUnit[] {
  return gains.map((gain, i) => ({ member: member(`${type}${prefix}${i}`, { type }), baseline: 50, gain }));
}

test('the smallest p of 4 against 4 is 2 in 70, and the difference that of the means', () => {
  const { test: found, selected, notSelected } = compareGroups(units([6, 7, 8, 9]), units([1, 2, 3, 4]), OPTIONS)!;
  expect(found).toMatchObject({ difference: 5, selectedMean: 7.5, notSelectedMean: 2.5, method: 'exact', labellings: 70 });
  expect([found.p, found.smallestP]).toEqual([2 / 70, 2 / 70]);
  expect([selected, notSelected]).toEqual([4, 4]);
});

test('holds hospitals against hospitals, weighed by those that selected the topic', () => {
  // Districts: 5 − 4 and 3 − 4; hospital: 20 − 14. (1 − 1 + 6) ÷ 3 = 2, though the plain means differ otherwise.
  const selected = [...units([5, 3]), ...units([20], 'hospital')];
  const others = [...units([4, 4, 4], 'district', 'x'), ...units([13, 15], 'hospital', 'x')];
  const { test: found } = compareGroups(selected, others, OPTIONS)!;
  expect(found.difference).toBeCloseTo(2, 12);
  expect(found.selectedMean - found.notSelectedMean).toBeCloseTo(2, 12);
  expect(found.labellings).toBe(10 * 3);
});

test('leaves a type out that all selected, and says nothing where no type has both', () => {
  const selected = [...units([5, 3]), ...units([20], 'hospital')];
  expect(compareGroups(selected, units([4, 4], 'district', 'x'), OPTIONS)).toMatchObject({ selected: 2, test: { difference: 0 } });
  expect(typesAlone(selected, units([4], 'district', 'x'))).toEqual(['hospital']);
  expect(compareGroups(selected, [], OPTIONS)).toBeUndefined();
  expect(compareGroups([], selected, OPTIONS)).toBeUndefined();
});

const gains = fc.array(fc.integer({ min: -200, max: 200 }), { minLength: 1, maxLength: 6 });

test('a constant added to all gains changes nothing, and turning the direction round turns the signs', () => {
  fc.assert(
    fc.property(gains, gains, fc.integer({ min: -50, max: 50 }), (treated, control, constant) => {
      const of = (change: (gain: number) => number) =>
        compareGroups(units(treated.map(change)), units(control.map(change), 'district', 'x'), OPTIONS)!.test;
      const [plain, moved, turned] = [of((gain) => gain), of((gain) => gain + constant), of((gain) => -gain)];
      expect(moved.difference).toBeCloseTo(plain.difference, 9);
      expect([moved.p, turned.p]).toEqual([plain.p, plain.p]);
      expect(turned.difference).toBeCloseTo(-plain.difference, 9);
      for (const [one, other] of [
        [moved.low, plain.low],
        [moved.high, plain.high],
        [turned.low, plain.high],
        [turned.high, plain.low],
      ]) {
        expect(one === undefined).toBe(other === undefined);
        if (one !== undefined) expect(Math.abs(one)).toBeCloseTo(Math.abs(other!), 6);
      }
    }),
    { numRuns: 100 },
  );
});

test('the order of members does not matter, not even where labellings are drawn', () => {
  const order = fc.shuffledSubarray([3, 9, 1, 4, 7, 5, 6, 8, 2, 0], { minLength: 10 });
  const others = [2, 5, 1, 0, 7, 3, 4, 4, 2, 6];
  const expected = compareGroups(units([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]), units(others, 'district', 'x'), { ...OPTIONS, draws: 499 });
  expect(expected?.test.method).toBe('monte-carlo');
  fc.assert(
    fc.property(order, (shuffled) => {
      const found = compareGroups(units(shuffled), units([...others].reverse(), 'district', 'x'), { ...OPTIONS, draws: 499 });
      expect(found).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});
