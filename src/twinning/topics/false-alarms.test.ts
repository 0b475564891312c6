import { expect, test } from 'vitest';
import { compareGroups } from './compare-groups.ts';
import { memberChange } from './member-change.ts';
import { syntheticNetwork } from './network.fixture.ts';
import { topicGroups } from './topic-groups.ts';
import { topicUnits } from './topic-units.ts';

const NETWORKS = 1_000;

/** As a pack's test, but with 999 labellings drawn in place of 9,999, to be done in seconds. */
const OPTIONS = { level: 0.95, seed: 1, draws: 999 };

/** The test of each topic in a network of its own seed. */
function testsOf(seed: number, effects: Readonly<Record<string, number>>) {
  const input = syntheticNetwork({ seed, effects });
  return input.network.topics.map((topic) => {
    const { selected, notSelected } = topicGroups(input, topic);
    const [learners, others] = [selected, notSelected].map((members) =>
      topicUnits(
        members,
        members.map((member) => memberChange(input, member, topic)),
      ),
    );
    return compareGroups(learners!, others!, OPTIONS)!.test;
  });
}

test('of 1,000 networks in which nothing has an effect, no more than 6.5 % raise a false alarm on a topic', () => {
  const alarms = [0, 0];
  const covered = [0, 0];
  for (let seed = 1; seed <= NETWORKS; seed += 1) {
    for (const [i, { p, low, high }] of testsOf(seed, { accreditation: 0, insurance: 0 }).entries()) {
      if (p < 0.05) alarms[i]! += 1;
      if (low! <= 0 && high! >= 0) covered[i]! += 1;
    }
  }
  for (const count of alarms) {
    expect(count / NETWORKS).toBeLessThanOrEqual(0.065);
    // Not because it never alarms: that would be no test.
    expect(count / NETWORKS).toBeGreaterThan(0.035);
  }
  for (const count of covered) expect(count / NETWORKS).toBeGreaterThanOrEqual(0.935);
});

test('of 200 networks with a planted effect of 5 points most find it, with the 5 in their intervals', () => {
  const tests = Array.from({ length: 200 }, (_, i) => testsOf(i + 1, { accreditation: 5 })[0]!);
  expect(tests.filter(({ p, low }) => p < 0.05 && low! > 0).length / 200).toBeGreaterThan(0.95);
  expect(tests.filter(({ low, high }) => low! <= 5 && high! >= 5).length / 200).toBeGreaterThan(0.91);
});
