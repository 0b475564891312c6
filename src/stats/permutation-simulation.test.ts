import { expect, test } from 'vitest';
import { randomFromSeed } from '../core/seeded-random.ts';
import { permutationTest, stratifiedPermutationTest } from './permutation-test.ts';
import { signFlipTest } from './sign-flip-test.ts';

/** 1,000 trials of 5 % have a standard error of 0.7 points: 6.5 % is two of them above, 93 % three below 95. */
const TRIALS = 1_000;
const MOST_FALSE_ALARMS = 0.065;

/** Normal deviates in pairs (Box and Muller 1958). */
function normals(random: () => number, count: number): number[] {
  return Array.from({ length: count }, () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()));
}

const share = (count: number): number => count / TRIALS;

test('1,000 times nothing, 20 + 20 members: at most 6.5 % false alarms, and not far fewer', () => {
  const random = randomFromSeed(20);
  let alarms = 0;
  for (let seed = 0; seed < TRIALS; seed += 1) {
    const { p } = permutationTest(normals(random, 20), normals(random, 20), { level: 0.95, seed, draws: 999 });
    if (p < 0.05) alarms += 1;
  }
  expect(share(alarms)).toBeLessThanOrEqual(MOST_FALSE_ALARMS);
  expect(share(alarms)).toBeGreaterThan(0.03);
});

test('an effect of 5 points: its interval covers it about 95 times in 100, and 0 nearly never', () => {
  const random = randomFromSeed(4);
  let [covered, claimed] = [0, 0];
  for (let seed = 0; seed < TRIALS; seed += 1) {
    const treated = normals(random, 12).map((value) => 5 + 4 * value);
    const control = normals(random, 18).map((value) => 4 * value);
    const { low, high } = permutationTest(treated, control, { level: 0.95, seed, draws: 999 });
    if (low! <= 5 && 5 <= high!) covered += 1;
    if (low! > 0) claimed += 1;
  }
  expect(share(covered)).toBeGreaterThan(0.93);
  expect(share(covered)).toBeLessThan(0.97);
  expect(share(claimed)).toBeGreaterThan(0.8);
});

test('strata at levels far apart do not raise false alarms, and the interval covers within them, skewed as they may be', () => {
  const random = randomFromSeed(77);
  let [covered, alarms] = [0, 0];
  for (let seed = 0; seed < TRIALS; seed += 1) {
    const gains = (count: number, at: number): number[] => Array.from({ length: count }, () => at - 3 * Math.log(1 - random()));
    const strata = [
      { treated: gains(9, 0), control: gains(16, 0) },
      { treated: gains(6, 40), control: gains(3, 40) },
    ];
    const { p, low, high } = stratifiedPermutationTest(strata, { level: 0.95, seed, draws: 999 });
    if (p < 0.05) alarms += 1;
    if (low! <= 0 && 0 <= high!) covered += 1;
  }
  expect(share(alarms)).toBeLessThanOrEqual(MOST_FALSE_ALARMS);
  expect(share(covered)).toBeGreaterThan(0.93);
});

test('small exact designs keep their word: 5 + 6 members and 8 pairs, 1,000 times nothing', () => {
  const random = randomFromSeed(9);
  let [groups, pairs] = [0, 0];
  for (let seed = 0; seed < TRIALS; seed += 1) {
    if (permutationTest(normals(random, 5), normals(random, 6), { level: 0.95, seed }).p < 0.05) groups += 1;
    if (signFlipTest(normals(random, 8), { level: 0.95, seed }).p < 0.05) pairs += 1;
  }
  expect(share(groups)).toBeLessThanOrEqual(MOST_FALSE_ALARMS);
  expect(share(pairs)).toBeLessThanOrEqual(MOST_FALSE_ALARMS);
});
