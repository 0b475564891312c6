import { expect, test } from 'vitest';
import type { RepeatedScores } from '../result.ts';
import { member, networkInput, score, topic, type InputParts } from './network.fixture.ts';
import { repeatedScores } from './repeated-scores.ts';

const TOPIC = topic('standards');

/** Eight districts around the published means, each as far from them in every round: they all rise. */
const AROUND = [-4, -3, -2, -1, 1, 2, 3, 4];

function districts(...means: readonly number[]): InputParts {
  return {
    network: {
      members: AROUND.map((_, i) => member(`D${i + 1}`)),
      scores: AROUND.flatMap((off, i) => means.map((mean, round) => score(`D${i + 1}`, 'standards', round + 1, mean + off))),
    },
  };
}

function repeated(parts: InputParts): RepeatedScores {
  const found = repeatedScores(networkInput(parts), TOPIC);
  if (typeof found !== 'object') throw new Error(`nothing repeated: ${found}`);
  return found;
}

// methods.md 11.2: 8 Ethiopian districts in 2018, as published; 5: the mean between, and χ² = 16.0.
test.each([
  ['primary-care units', 17.96, 23.32, 5.36, 29.8],
  ['management standards', 6.42, 8.15, 1.73, 26.9],
  ['model villages', 11.58, 20.85, 9.27, 80.1],
  ['overall', 50.97, 72.07, 21.1, 41.4],
])('%s of 8 Ethiopian districts rise from %d to %d', (_, before, after, change, percent) => {
  const found = repeated(districts(before, after));
  expect(found.means[0]).toBeCloseTo(before, 9);
  expect(found.means[1]).toBeCloseTo(after, 9);
  expect(found.change).toBeCloseTo(change, 9);
  expect((100 * found.relativeChange!).toFixed(1)).toBe(percent.toFixed(1));
  expect(found.friedman).toBeUndefined();
  // R> psignrank(0, 8) * 2 is 2/256.
  expect(found.wilcoxon).toEqual([{ from: 1, to: 2, statistic: 36, p: 2 / 256, smallestP: 2 / 256, adjusted: 2 / 256 }]);
});

test('all eight rising at each of three measurements give the largest Friedman statistic there is: 16.0', () => {
  const found = repeated(districts(50.97, 60.3, 72.07));
  expect(found.rounds).toEqual([1, 2, 3]);
  expect(found.friedman).toMatchObject({ statistic: 16, df: 2, largestPossible: 16 });
  // R> pchisq(16, 2, lower.tail = FALSE) is 0.0003354626.
  expect(found.friedman?.p).toBeCloseTo(0.0003354626, 9);
  expect(found.wilcoxon.map(({ from, to }) => [from, to])).toEqual([[1, 2], [1, 3], [2, 3]]); // prettier-ignore
  for (const one of found.wilcoxon) expect(one.adjusted).toBeCloseTo((3 * 2) / 256, 12);
});

test('leaves members out that miss a round, or have two different scores in one', () => {
  const parts = districts(50, 60, 70);
  const scores = parts.network!.scores!.filter((one) => one.member !== 'D8' || one.round !== 2);
  const found = repeated({
    network: { ...parts.network, scores: [...scores, score('D7', 'standards', 1, 99), score('D6', 'standards', 1, 52)] },
  });
  expect(found.incomplete).toEqual(['D7', 'D8']);
  expect(found.members).toEqual(['D1', 'D2', 'D3', 'D4', 'D5', 'D6']);
  // (−4 − 3 − 2 − 1 + 1 + 2) ÷ 6
  expect(found.means[0]).toBeCloseTo(50 - 7 / 6, 9);
});

test('says that no member has all rounds, and nothing where there is one round', () => {
  const members = [member('A'), member('B')];
  const scores = [score('A', 'standards', 1, 40), score('B', 'standards', 2, 50)];
  const input = networkInput({ network: { members, scores } });
  expect(repeatedScores(input, TOPIC)).toBe('No member has a score on standards in all 2 rounds.');
  expect(repeatedScores(networkInput({ network: { members, scores: scores.slice(0, 1) } }), TOPIC)).toBeUndefined();
});

test('has no relative change from a mean of 0, and no rank test says much where nothing moves', () => {
  const found = repeated(districts(0, 0, 0));
  expect(found.relativeChange).toBeUndefined();
  expect(found.friedman).toMatchObject({ statistic: 0, p: 1 });
  expect(found.wilcoxon.every(({ p, adjusted }) => p === 1 && adjusted === 1)).toBe(true);
});

test('one member alone has means and no Friedman test', () => {
  const scores = [1, 2, 3].map((round) => score('A', 'standards', round, 40 + round));
  const found = repeated({ network: { members: [member('A')], scores } });
  expect(found).toMatchObject({ change: 2, members: ['A'] });
  expect(found.friedman).toBeUndefined();
});
