import fc from 'fast-check';
import { expect, test } from 'vitest';
import { place } from '../../delivery/fake-measures.fixture.ts';
import { period } from '../../delivery/plan.fixture.ts';
import type { NetworkInput } from '../input.ts';
import type { TopicResult } from '../result.ts';
import { member, networkInput, pair, score, syntheticNetwork, topic } from './network.fixture.ts';
import { topicResults } from './topic-results.ts';

const PLANTED = { accreditation: 5, insurance: 0 };

function resultsOf(input: NetworkInput): Record<string, TopicResult> {
  return Object.fromEntries(topicResults(input).map((result) => [result.topic.code, result]));
}

test('finds a planted effect of 5 points with its interval, and claims none where there is none', () => {
  const { accreditation, insurance } = resultsOf(syntheticNetwork({ seed: 1, effects: PLANTED }));
  expect(accreditation?.verdict).toBe('effect');
  expect(accreditation?.comparison?.low).toBeGreaterThan(0);
  expect(accreditation?.comparison?.low).toBeLessThan(5);
  expect(accreditation?.comparison?.high).toBeGreaterThan(5);
  expect(accreditation?.matched?.low).toBeGreaterThan(0);
  expect(accreditation?.selected).toHaveLength(18);
  expect(accreditation?.notSelected).toHaveLength(22);
  expect(insurance?.verdict).toBe('no-effect-shown');
  expect(insurance?.comparison?.p).toBeGreaterThan(0.05);
});

test('shows the matching: each member once, its comparators of its type that did not select the topic', () => {
  const { accreditation } = resultsOf(syntheticNetwork({ seed: 1, effects: PLANTED }));
  const [selected, others] = [accreditation!.selected, accreditation!.notSelected].map((changes) => changes.map((change) => change.member));
  const { pairs, unmatched } = accreditation!.matched!;
  expect([...pairs.map((one) => one.member), ...unmatched].sort()).toEqual([...selected!].sort());
  const all = pairs.flatMap(({ comparators }) => comparators);
  expect(new Set(all).size).toBe(all.length);
  for (const { member: code, comparators } of pairs) {
    expect(comparators.length).toBeGreaterThan(0);
    for (const comparator of comparators) {
      expect(others).toContain(comparator);
      expect(comparator[0]).toBe(code[0]);
    }
  }
});

test('says what was found, how sure, and that members chose their topics, in both languages', () => {
  const input = syntheticNetwork({ seed: 1, effects: PLANTED });
  const english = resultsOf(input);
  expect(english['accreditation']?.says).toMatchInlineSnapshot(
    `"Members that selected accreditation gained 5.4 points more than those that did not (95 % interval +3.6 to +7.1, p < 0.001, 18 members against 22); members chose their topics themselves, so this alone does not show the cause."`,
  );
  expect(english['insurance']?.says).toMatchInlineSnapshot(
    `"No effect of selecting insurance is shown: members that did gained 0.5 points less than those that did not (95 % interval −2.6 to +1.6, p = 0.623, 18 members against 22); an effect within the interval cannot be ruled out, and members chose their topics themselves."`,
  );
  expect(english['accreditation']?.reasons).toMatchInlineSnapshot(`
    [
      "5 of 18 members that selected it have nobody left of the same type who is near enough in baseline and size to be matched with.",
      "2 topics were tested; where nothing has an effect, 5 % of tests still seem to show one.",
    ]
  `);
  const french = resultsOf({ ...input, workspace: { ...input.workspace, language: 'fr' } });
  expect(french['accreditation']?.says).toMatchInlineSnapshot(
    `"Les membres qui ont choisi « accreditation » ont gagné 5,4 points de plus que ceux qui ne l’ont pas choisi (intervalle à 95 % de +3,6 à +7,1, p < 0,001, 18 membres contre 22) ; les membres ont choisi leurs thèmes eux-mêmes : cela seul n’en montre pas la cause."`,
  );
  expect(french['insurance']?.says).toMatchInlineSnapshot(
    `"Aucun effet du choix de « insurance » n’est montré : les membres qui l’ont choisi ont gagné 0,5 point de moins que ceux qui ne l’ont pas choisi (intervalle à 95 % de −2,6 à +1,6, p = 0,623, 18 membres contre 22) ; un effet dans cet intervalle n’est pas exclu, et les membres ont choisi leurs thèmes eux-mêmes."`,
  );
  expect(french['accreditation']?.reasons).toMatchInlineSnapshot(`
    [
      "5 des 18 membres qui l’ont choisi n’ont plus aucun membre du même type assez proche en départ et en taille pour un appariement.",
      "2 thèmes ont été testés ; là où rien n’a d’effet, 5 % des tests semblent quand même en montrer un.",
    ]
  `);
});

/** Members A… with gains, in pairs of two on the topic as far as `selected` goes; all start at 50. */
function small(selected: readonly (number | undefined)[], others: readonly (number | undefined)[]): NetworkInput {
  const gains = [...selected, ...others];
  const members = gains.map((_, i) => member(`M${i}`));
  return networkInput({
    network: {
      members,
      topics: [topic('quality')],
      pairs: selected.map((_, i) => pair(`P${i}`, `M${i}`, `M${(i + 1) % selected.length}`, ['quality'])),
      scores: gains.flatMap((gain, i) => [
        score(`M${i}`, 'quality', 1, 50),
        ...(gain === undefined ? [] : [score(`M${i}`, 'quality', 2, 50 + gain)]),
      ]),
    },
  });
}

test('a member in two pairs is one unit', () => {
  const { quality } = resultsOf(small([6, 7, 8, 9], [1, 2, 3, 4]));
  expect(quality?.comparison).toMatchObject({ difference: 5, p: 2 / 70, labellings: 70 });
  expect(quality?.verdict).toBe('effect');
});

test('three against three can show nothing: not enough data, with the p this design could give', () => {
  const { quality } = resultsOf(small([7, 8, 9], [1, 2, 3]));
  expect(quality?.verdict).toBe('not-enough');
  expect(quality?.comparison?.smallestP).toBe(0.1);
  expect(quality?.says).toBe(
    'There is not enough data on quality: with 3 members that selected it and 3 that did not, this design could give p = 0.100 at best, and less than 0.05 is needed.',
  );
});

test('two members, nobody else, or nobody at all are not enough', () => {
  expect(resultsOf(small([7, 8], [1, 2, 3]))['quality']).toMatchObject({
    verdict: 'not-enough',
    says: 'There is not enough data on quality: 2 members that selected it and 3 of the same types that did not can be compared, and 3 of each are needed.',
  });
  const alone = resultsOf(small([7, 8, 9], []))['quality'];
  expect(alone).toMatchObject({
    verdict: 'not-enough',
    reasons: ['Nobody of type district with a result did not select it, so members of this type are not compared.'],
  });
  expect(alone?.comparison).toBeUndefined();
  expect(resultsOf(small([], [1, 2, 3]))['quality']).toMatchObject({
    verdict: 'not-enough',
    selected: [],
    notSelected: [],
    says: 'Nobody selected quality before its endline, so there is nothing to compare.',
  });
});

test('says that it cannot be told where more than a fifth of a group has no endline', () => {
  const { quality } = resultsOf(small([6, 7, 8, 9, undefined, undefined], [1, 2, 3, 4]));
  expect(quality?.verdict).toBe('cannot-tell');
  expect(quality?.says).toMatchInlineSnapshot(
    `"It cannot be told whether selecting quality made a difference: 2 of 6 members that selected it and 0 of 4 others have no result at both ends; of the rest, members that selected it gained 5.0 points more than those that did not (95 % interval +2.0 to +8.0, p = 0.029, 4 members against 4)."`,
  );
  expect(quality?.selected.at(-1)?.reasons).toEqual(['There is no score at the endline, round 2.']);
  expect(quality?.reasons[0]).toBe('2 of 6 members that selected it have no result at both ends.');
});

test('cannot tell where those who selected it started lower, and their like gained as much', () => {
  const low = Array.from({ length: 8 }, (_, i) => ({ code: `L${i}`, before: 20 + i / 10, gain: 9 + (i % 3) }));
  const like = Array.from({ length: 8 }, (_, i) => ({ code: `S${i}`, before: 20 + i / 10, gain: 9 + ((i + 1) % 3) }));
  const high = Array.from({ length: 16 }, (_, i) => ({ code: `X${i}`, before: 80 + i / 10, gain: i % 3 }));
  const all = [...low, ...like, ...high];
  const { quality } = resultsOf(
    networkInput({
      network: {
        members: all.map(({ code }) => member(code)),
        topics: [topic('quality')],
        pairs: [0, 2, 4, 6].map((i) => pair(`P${i}`, `L${i}`, `L${i + 1}`, ['quality'])),
        scores: all.flatMap(({ code, before, gain }) => [score(code, 'quality', 1, before), score(code, 'quality', 2, before + gain)]),
      },
    }),
  );
  expect(quality?.comparison?.p).toBeLessThan(0.05);
  expect(quality?.verdict).toBe('cannot-tell');
  expect(quality?.says).toMatchInlineSnapshot(
    `"It cannot be told whether selecting quality made a difference: members that did gained 5.9 points more than those that did not (95 % interval +2.6 to +9.1, p = 0.002, 8 members against 24), but 0.3 points less than their matched comparators (95 % interval −1.0 to +1.0, p = 0.797, 8 matched members)."`,
  );
});

test('leaves a mentor out of both groups and says so', () => {
  const input = small([6, 7, 8, 9], [1, 2, 3, 4, 5]);
  const mentoring = pair('PM', 'M8', 'M0', ['quality'], { kind: 'mentoring' });
  const { quality } = resultsOf({ ...input, network: { ...input.network, pairs: [...input.network.pairs, mentoring] } });
  expect(quality?.comparison?.labellings).toBe(70);
  expect([...quality!.selected, ...quality!.notSelected].map((change) => change.member)).not.toContain('M8');
  expect(quality?.reasons[0]).toBe('1 member that only mentors on this topic is in neither group.');
});

test('a topic whose indicator nobody knows compares nothing, and each member says why', () => {
  const input = small([6, 7, 8], [1, 2, 3]);
  const topics = [topic('quality', { indicator: 'unheard' })];
  const { quality } = resultsOf({ ...input, network: { ...input.network, topics } });
  expect(quality).toMatchObject({
    verdict: 'not-enough',
    says: 'The indicator unheard of the topic quality is not in the table of indicators.',
  });
  expect(quality?.comparison).toBeUndefined();
  expect(quality?.selected[0]?.reasons).toEqual(['The indicator unheard of the topic quality is not in the table of indicators.']);
});

test('a topic with neither an indicator nor scores says so', () => {
  const input = small([6, 7, 8], [1, 2, 3]);
  const { quality } = resultsOf({ ...input, network: { ...input.network, scores: [] } });
  expect(quality).toMatchObject({
    verdict: 'not-enough',
    says: 'The topic quality has neither an indicator nor scores, so its results cannot be compared.',
    reasons: [
      '3 of 3 members that selected it have no result at both ends.',
      '3 of 3 members that did not select it have no result at both ends.',
    ],
  });
});

test('compares an indicator at places, where less is better', () => {
  const codes = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
  const values = Object.fromEntries(codes.map((code, i) => [`stockout_rate ${code}`, { '202112': 30, '202212': i < 4 ? 20 - i : 29 + i }]));
  const { medicines } = resultsOf(
    networkInput({
      settings: { baseline: period('202112'), endline: period('202212') },
      network: {
        members: codes.map((code) => member(code)),
        topics: [topic('medicines', { indicator: 'stockout_rate', direction: 'down' })],
        pairs: [pair('P1', 'A', 'B', ['medicines']), pair('P2', 'C', 'D', ['medicines'])],
      },
      data: { places: codes.map((code) => place(code)), values },
    }),
  );
  expect(medicines?.verdict).toBe('effect');
  expect(medicines?.comparison).toMatchObject({ selectedMean: 11.5, notSelectedMean: -4.5, difference: 16 });
  expect(medicines).toMatchObject({ baseline: period('202112'), endline: period('202212') });
});

test('the order of members, pairs and scores changes no number and no word', () => {
  const input = syntheticNetwork({ seed: 3, effects: { accreditation: 4 }, districts: 12, hospitals: 4 });
  const [expected] = topicResults(input);
  const { members, pairs, scores } = input.network;
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...members], { minLength: members.length }),
      fc.shuffledSubarray([...scores], { minLength: scores.length }),
      (someMembers, someScores) => {
        const [found] = topicResults({
          ...input,
          network: { ...input.network, members: someMembers, pairs: [...pairs].reverse(), scores: someScores },
        });
        expect(found?.comparison).toEqual(expected?.comparison);
        expect(found?.matched).toEqual(expected?.matched);
        expect(found?.says).toBe(expected?.says);
        expect(found?.reasons).toEqual(expected?.reasons);
      },
    ),
    { numRuns: 5 },
  );
});
