import { expect, test } from 'vitest';
import { midRanks } from './mid-ranks.ts';

test('agrees with R: rank(c(3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5))', () => {
  expect(midRanks([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5])).toEqual({ ranks: [4.5, 1.5, 6, 1.5, 8, 11, 3, 10, 8, 4.5, 8], tieTerm: 6 + 6 + 24 });
});

test('ties what lies within the distance told, whatever the binary numbers', () => {
  expect(midRanks([0.3 - 0.2, 0.2 - 0.1, 1], 1e-9).ranks).toEqual([1.5, 1.5, 3]);
  expect(midRanks([0.3 - 0.2, 0.2 - 0.1, 1]).ranks).toEqual([1, 2, 3]);
});

test('nothing has no ranks', () => {
  expect(midRanks([])).toEqual({ ranks: [], tieTerm: 0 });
});
