import { expect, test } from 'vitest';
import type { GroupTest } from '../result.ts';
import { compareGroups } from './compare-groups.ts';
import { compareMatched } from './compare-matched.ts';
import { matchComparators } from './match-comparators.ts';
import { memberChange } from './member-change.ts';
import { syntheticNetwork } from './network.fixture.ts';
import { topicGroups, type TopicGroups } from './topic-groups.ts';
import { topicUnits, type TopicUnit } from './topic-units.ts';

const NETWORKS = 1_000;

/** As a pack's tests, but with 999 labellings drawn in place of 9,999, to be done in seconds. */
const OPTIONS = { level: 0.95, seed: 1, draws: 999 };

/** Both tests of each topic in a network of its own seed: of all members, and of those matched with their like. */
function testsOf(seed: number, effects: Readonly<Record<string, number>>): GroupTest[][] {
  const input = syntheticNetwork({ seed, effects });
  return input.network.topics.map((topic) => {
    const unitsOf = (members: TopicGroups['selected']): TopicUnit[] =>
      topicUnits(
        members,
        members.map((member) => memberChange(input, member, topic)),
      );
    const groups = topicGroups(input, topic);
    const [learners, others] = [unitsOf(groups.selected), unitsOf(groups.notSelected)];
    return [compareGroups(learners, others, OPTIONS)!.test, compareMatched(matchComparators(learners, others), others, OPTIONS)!];
  });
}

function shareOf(tests: readonly GroupTest[], holds: (test: GroupTest) => boolean): number {
  return tests.filter(holds).length / tests.length;
}

test('of 1,000 networks in which nothing has an effect, no more than 6.5 % raise a false alarm on a topic', () => {
  const networks = Array.from({ length: NETWORKS }, (_, i) => testsOf(i + 1, { accreditation: 0, insurance: 0 }));
  for (const [topic, kind] of [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ] as const) {
    const tests = networks.map((network) => network[topic]![kind]!);
    const alarms = shareOf(tests, ({ p }) => p < 0.05);
    expect(alarms).toBeLessThanOrEqual(0.065);
    // Not because it never alarms: that would be no test.
    expect(alarms).toBeGreaterThan(0.03);
    expect(shareOf(tests, ({ low, high }) => low! <= 0 && high! >= 0)).toBeGreaterThanOrEqual(0.935);
  }
});

test('of 200 networks with a planted effect of 5 points most find it, with the 5 in their intervals', () => {
  const networks = Array.from({ length: 200 }, (_, i) => testsOf(i + 1, { accreditation: 5 }));
  for (const kind of [0, 1]) {
    const tests = networks.map(([accreditation]) => accreditation![kind]!);
    expect(shareOf(tests, ({ p, low }) => p < 0.05 && low! > 0)).toBeGreaterThan(kind === 0 ? 0.95 : 0.8);
    expect(shareOf(tests, ({ low, high }) => low! <= 5 && high! >= 5)).toBeGreaterThan(0.91);
  }
});
