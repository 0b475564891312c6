import { expect, test } from 'vitest';
import type { LeagueRow } from '../../delivery/result.ts';
import { concentration } from './decision.ts';

function rows(shares: readonly (number | undefined)[]): LeagueRow[] {
  return shares.map((shareOfGap, index) => ({
    place: `p${index}`,
    name: `P${index}`,
    ...(shareOfGap === undefined ? {} : { shareOfGap }),
  }));
}

test('the fewest places that hold half of the gap, most first', () => {
  const found = concentration(rows([0.1, 0.3, 0.05, 0.25, 0.1, 0.1, 0.1, 0, 0]));
  expect(found?.rows.map((row) => row.name)).toEqual(['P1', 'P3']);
  expect(found?.share).toBeCloseTo(0.55);
});

test.each([
  ['half of the gap in half of the places explains nothing', [0.25, 0.25, 0.25, 0.25]],
  ['shares that nobody knows', [undefined, undefined, undefined]],
  ['no places', []],
])('%s', (_, shares) => expect(concentration(rows(shares))).toBeUndefined());
