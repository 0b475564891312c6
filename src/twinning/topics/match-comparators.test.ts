import { expect, test } from 'vitest';
import { CALIPER, matchComparators } from './match-comparators.ts';
import { member } from './network.fixture.ts';
import type { TopicUnit } from './topic-units.ts';

function unit(code: string, baseline: number, gain: number, changes: Parameters<typeof member>[1] = {}): TopicUnit {
  return { member: member(code, changes), baseline, gain };
}

/** Baselines 40, 50, 60 and 41, 42, 43, 44, 80: their standard deviation is 13.784: R sd(c(40, 50, 60, 41, 42, 43, 44, 80)). */
const SELECTED = [unit('A', 40, 8), unit('B', 50, 7), unit('C', 60, 6)];
const OTHERS = [unit('V', 41, 1), unit('W', 42, 2), unit('X', 43, 3), unit('Y', 44, 4), unit('Z', 80, 5)];

test('takes the three nearest within the caliper', () => {
  const { pairs, unmatched } = matchComparators(SELECTED, OTHERS);
  expect(pairs.map(({ member: code, comparators }) => [code, comparators])).toEqual([
    ['A', ['V', 'W', 'X']],
    ['B', ['Y']],
  ]);
  expect(unmatched).toEqual(['C']);
  expect(pairs[0]).toMatchObject({ gain: 8, comparatorGain: 2 });
  expect(pairs[0]?.distance).toBeCloseTo(2 / 13.784, 5);
  expect(pairs.every(({ distance }) => distance <= CALIPER)).toBe(true);
});

test('gives a comparator to one member only, the nearest, and each member one before anybody a second', () => {
  const { pairs, unmatched } = matchComparators([unit('A', 40, 8), unit('B', 60, 7), unit('C', 41, 6)], [unit('Z', 42, 1)]);
  expect(pairs.map(({ member: code, comparators }) => [code, comparators])).toEqual([['C', ['Z']]]);
  expect(unmatched).toEqual(['A', 'B']);
  const two = matchComparators([unit('A', 40, 8), unit('B', 43, 7), unit('C', 60, 6)], [unit('Y', 40.5, 1), unit('Z', 41, 2)]);
  expect(two.pairs.map(({ member: code, comparators }) => [code, comparators])).toEqual([
    ['A', ['Y']],
    ['B', ['Z']],
  ]);
});

test('compares only within a type', () => {
  expect(matchComparators([unit('A', 40, 8, { type: 'hospital' })], OTHERS)).toEqual({ pairs: [], unmatched: ['A'] });
});

test('weighs the size in where both are known, as a ratio', () => {
  const big = matchComparators(
    [unit('A', 50, 8, { size: 400_000 })],
    [unit('V', 50, 1, { size: 100_000 }), unit('W', 50, 2, { size: 390_000 }), unit('X', 50, 3)],
  );
  // X, whose size nobody knows, is held against A on the baseline alone.
  expect(big.pairs[0]?.comparators).toEqual(['X', 'W']);
  expect(big.pairs[0]?.comparatorGain).toBe(2.5);
});

test('takes equal distances in the order of their codes, whatever the order of the rows', () => {
  const others = ['Z', 'Y', 'X', 'W'].map((code) => unit(code, 50, 1));
  expect(matchComparators([unit('A', 50, 2)], others).pairs[0]?.comparators).toEqual(['W', 'X', 'Y']);
  expect(matchComparators([...SELECTED].reverse(), [...OTHERS].reverse())).toEqual(matchComparators(SELECTED, OTHERS));
});

test('matches nobody where there is nobody', () => {
  expect(matchComparators([], OTHERS)).toEqual({ pairs: [], unmatched: [] });
  expect(matchComparators(SELECTED, [])).toEqual({ pairs: [], unmatched: ['A', 'B', 'C'] });
});
