import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UserError } from '../../core/user-error.ts';
import { largeNetwork } from './large-network.fixture.ts';
import { matchMembers } from './match-members.ts';
import { matchInput, member, topic, wish, type MatchParts } from './match.fixture.ts';
import { randomNetwork, shuffled } from './random-network.fixture.ts';

const KAYA = member('Kaya', { needs: ['CBHI'] });
const SCORES = { CBHI: { Kaya: 40, Huye: 60, Gasabo: 80 } };

function network(changes: Partial<MatchParts> = {}): Parameters<typeof matchMembers>[0] {
  return matchInput({ members: [KAYA, member('Huye'), member('Gasabo')], scores: SCORES, ...changes });
}

test('gives who needs help the mentor of least cost, with the reasons and the next best', () => {
  const members = [
    member('Kaya', { needs: ['CBHI'], size: 100, setting: 'Rural', province: 'North', latitude: -2, longitude: 30 }),
    member('Huye', { size: 100, setting: 'rural', province: 'north', latitude: -2, longitude: 31 }),
    member('Gasabo', { size: 200, setting: 'urban', province: 'South', latitude: -2, longitude: 32 }),
  ];
  const result = matchMembers(network({ members }));
  // Huye: (0.5 · 0.5 + 0.2 · 0 + 0.1 · 0 + 0.2 · 0.5) ÷ 1; Gasabo: 0.5 · 0 + 0.2 · 0.5 + 0.1 · 1 + 0.2 · 1, so 0.05 more.
  const [pair] = result.pairs;
  expect(pair).toMatchObject({ topic: 'CBHI', mentor: 'Huye', mentee: 'Kaya', fixed: false, nextBest: { mentor: 'Gasabo' } });
  expect(pair!.cost).toBeCloseTo(0.35, 4);
  expect(pair!.nextBest!.extraCost).toBeCloseTo(0.05, 4);
  expect(pair!.reasons).toMatchObject({
    mentorResult: 60,
    menteeResult: 40,
    ahead: 20,
    sameProvince: true,
    sizeRatio: 1,
    sameSetting: true,
  });
  expect(pair!.reasons.parts).toMatchObject({ performance: 0.5, size: 0, setting: 0 });
  expect(pair!.reasons.kilometres).toBeCloseTo(111.13, 1);
  expect(result.load).toEqual({ Huye: 1 });
  expect(result.totalCost).toBe(pair!.cost);
  expect(result.unpaired).toEqual([]);
  expect(result.notChecked).toEqual([]);
});

test('a part that is not known is left out of the weighing and said, never 0', () => {
  const { pairs, notChecked } = matchMembers(network());
  expect(pairs[0]).toMatchObject({ mentor: 'Gasabo', cost: 0, reasons: { parts: { performance: 0 } } });
  expect(Object.keys(pairs[0]!.reasons.parts)).toEqual(['performance']);
  expect(notChecked.map(({ what, reason }) => `${what}: ${reason}`)).toEqual([
    'size: Size is not known, and left out of the weighing of their pairs: Gasabo, Huye and Kaya.',
    'setting: Setting is not known, and left out of the weighing of their pairs: Gasabo, Huye and Kaya.',
    'distance: Neither province nor coordinates are known, distance is left out of the weighing of their pairs: Gasabo, Huye and Kaya.',
  ]);
});

test('where no weighed part is known the cost is that of the result alone, and it is said', () => {
  const { pairs, notChecked } = matchMembers(network({ match: { weights: { performance: 0, size: 1, setting: 0, distance: 0 } } }));
  expect(pairs[0]).toMatchObject({ mentor: 'Gasabo', cost: 0 });
  expect(notChecked.at(-1)!.reason).toBe("Of 1 proposed pair no weighed part is known: the cost is the result's part alone.");
});

test('lower is better where the topic says so', () => {
  const { pairs } = matchMembers(
    network({ topics: [topic('CBHI', { direction: 'down' })], scores: { CBHI: { Kaya: 40, Huye: 30, Gasabo: 20 } } }),
  );
  expect(pairs[0]).toMatchObject({ mentor: 'Gasabo', reasons: { ahead: 20 } });
});

test('where nobody names a need, those worse than the median of their kind ask, and it is said', () => {
  const members = ['A', 'B', 'C', 'D', 'E'].map((code) => member(code));
  const result = matchMembers(matchInput({ members, scores: { CBHI: { A: 10, B: 20, C: 30, D: 40, E: 50 } } }));
  expect(result.pairs.map(({ mentee }) => mentee)).toEqual(['A', 'B']);
  expect(result.notChecked[0]).toEqual({
    about: 'CBHI',
    what: 'who needs help',
    reason:
      "No member names a need on it: the 2 in the worse half of their kind (under its median) are taken to need help (the toolkit's own rule).",
  });
});

test('where half or more share the worst result, they ask; where all stand alike, nobody does', () => {
  const members = ['A', 'B', 'C'].map((code) => member(code));
  const asking = (A: number, B: number, C: number): string[] =>
    matchMembers(matchInput({ members, scores: { CBHI: { A, B, C } } })).pairs.map(({ mentee }) => mentee);
  expect(asking(10, 10, 50)).toEqual(['A', 'B']);
  expect(asking(10, 50, 50)).toEqual(['A']);
  expect(asking(50, 50, 50)).toEqual([]);
});

test('a mentor that asks for help on the topic itself is none', () => {
  const members = [KAYA, member('Huye'), member('Gasabo', { needs: ['CBHI'] })];
  const result = matchMembers(network({ members }), { partial: true });
  expect(result.pairs).toMatchObject([{ mentor: 'Huye', mentee: 'Kaya' }]);
  expect(result.unpaired).toEqual([
    { topic: 'CBHI', mentee: 'Gasabo', reason: 'Nobody is ahead of Gasabo (80.0 %) among the 3 of its kind whose result is known.' },
  ]);
});

test('places are shared by all topics of the run', () => {
  const members = [member('Kaya', { needs: ['ANC', 'CBHI'] }), member('Huye'), member('Gasabo')];
  const parts = {
    members,
    topics: [topic('CBHI'), topic('ANC')],
    scores: { CBHI: { Kaya: 1, Huye: 2, Gasabo: 9 }, ANC: { Kaya: 1, Huye: 5, Gasabo: 9 } },
  };
  const load = (places: number): string[] =>
    matchMembers(matchInput({ ...parts, match: { load: places } })).pairs.map((pair) => `${pair.topic} ${pair.mentor}`);
  expect(load(2)).toEqual(['ANC Gasabo', 'CBHI Gasabo']);
  expect(load(1)).toEqual(['ANC Huye', 'CBHI Gasabo']);
  expect(matchMembers(matchInput({ ...parts, match: { load: 1 } }), { topics: ['ANC'] }).pairs).toMatchObject([{ mentor: 'Gasabo' }]);
});

test('a mentee whose result is not known is listed with the reason and stops nobody', () => {
  const members = [KAYA, member('Huye'), member('Gasabo'), member('Rubavu', { needs: ['CBHI'] }), member('Burera')];
  const result = matchMembers(network({ members }));
  expect(result.pairs).toHaveLength(1);
  expect(result.unpaired).toEqual([
    { topic: 'CBHI', mentee: 'Rubavu', reason: 'The result of Rubavu is not known: it has no score by as-of.' },
  ]);
  expect(result.notChecked[0]!.reason).toBe('Cannot mentor, the result is not known: Burera (it has no score by as-of).');
});

test('a fixed wish comes first, is obeyed also against the limits, and what speaks against it is said', () => {
  const wishes = [wish('fixed', 'Huye', 'Kaya')];
  const { pairs } = matchMembers(network({ ...withWishes(wishes), match: { leastAhead: 30, farthest: 50 } }));
  expect(pairs).toMatchObject([{ mentor: 'Huye', mentee: 'Kaya', fixed: true }]);
  expect(pairs[0]!.cautions).toEqual(['The mentor is ahead by less than 30.0 %.', 'It is not known whether the two are within 50 km.']);
  expect(pairs[0]!.nextBest).toBeUndefined();
});

test('a fixed wish on a topic that the mentee did not ask for is a pair as well; one without a topic holds for its needs', () => {
  const topics = [topic('CBHI'), topic('ANC')];
  const members = [member('Kaya', { needs: ['CBHI'] }), member('Huye', { needs: ['ANC'] }), member('Gasabo')];
  const scores = { ...SCORES, ANC: { Kaya: 40, Huye: 60, Gasabo: 80 } };
  const on = matchMembers(network({ topics, members, scores, ...withWishes([wish('fixed', 'Gasabo', 'Kaya', 'ANC')]) }));
  expect(on.pairs.map((pair) => `${pair.topic} ${pair.mentor} ${pair.mentee}`)).toEqual([
    'ANC Gasabo Huye',
    'ANC Gasabo Kaya',
    'CBHI Huye Kaya',
  ]);
  const all = matchMembers(network({ topics, members, scores, ...withWishes([wish('fixed', 'Huye', 'Kaya')]) }));
  expect(all.pairs.filter(({ fixed }) => fixed).map((pair) => pair.topic)).toEqual(['CBHI']);
  const none = matchMembers(network({ topics, members, scores, ...withWishes([wish('fixed', 'Huye', 'Gasabo')]) }));
  expect(none.notChecked[0]).toMatchObject({ about: 'Gasabo', what: 'wish' });
  expect(none.notChecked[0]!.reason).toContain('(twinning/wishes.csv, line 2)');
});

test('a wish whose result is not known is not proposed, and a place is kept for it', () => {
  const members = [KAYA, member('Huye'), member('Gasabo'), member('Rubavu', { needs: ['CBHI'] })];
  const input = network({ members, ...withWishes([wish('fixed', 'Gasabo', 'Rubavu', 'CBHI')]), match: { load: 1 } });
  const { pairs, unpaired } = matchMembers(input);
  expect(pairs).toMatchObject([{ mentor: 'Huye', mentee: 'Kaya' }]);
  expect(unpaired[0]!.reason).toBe(
    'A wish (twinning/wishes.csv, line 2) fixes Gasabo as its mentor, but the result of Rubavu is not known: it has no score by as-of. A place is kept for it.',
  );
});

test('running pairs count where asked: they take places, and who has a mentor gets no second', () => {
  const at = { file: 'twinning/pairs.csv' };
  const pair = { code: 'P1', kind: 'mentoring' as const, first: 'Gasabo', second: 'Burera', topics: ['CBHI'], start: '2023-01-01', at };
  const members = [KAYA, member('Huye'), member('Gasabo'), member('Burera', { needs: ['CBHI'] })];
  const scores = { CBHI: { ...SCORES.CBHI, Burera: 30 } };
  const parts = { members, scores, match: { load: 1 }, network: { pairs: [pair] } };
  expect(matchMembers(network(parts)).pairs).toHaveLength(2);
  const counted = matchMembers(network(parts), { countRunning: true });
  expect(counted.pairs).toMatchObject([{ mentor: 'Huye', mentee: 'Kaya' }]);
  expect(counted.notChecked.map(({ reason }) => reason)).toEqual(
    expect.arrayContaining([
      'Running pairs take 1 of the 1 place of Gasabo.',
      'Burera is left out: Gasabo mentors it on this topic already, in the running pair P1.',
    ]),
  );
  const ended = { ...pair, end: '2023-06-29' };
  expect(matchMembers(network({ ...parts, network: { pairs: [ended] } }), { countRunning: true }).pairs).toHaveLength(2);
});

test('the order of rows does not matter', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer(), (seed, order) => {
      const input = randomNetwork(seed);
      expect(outcome(shuffled(input, order))).toEqual(outcome(input));
    }),
    { numRuns: 300 },
  );
});

test('nobody mentors itself, is behind, needs help on the topic, or has more mentees than places; every request is answered once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), (seed) => {
      const input = randomNetwork(seed);
      const result = outcome(input);
      if (typeof result === 'string') return;
      const { load, leastAhead } = input.settings.match;
      for (const pair of result.pairs) {
        expect(pair.mentor).not.toBe(pair.mentee);
        expect(Number.isFinite(pair.cost) && pair.cost >= 0 && pair.cost <= 1).toBe(true);
        if (!pair.fixed) expect(pair.reasons.ahead > 0 && pair.reasons.ahead >= leastAhead).toBe(true);
        if (pair.nextBest !== undefined) expect(pair.nextBest.extraCost).toBeGreaterThanOrEqual(0);
      }
      expect(Object.values(result.load).every((mentees) => mentees <= load)).toBe(true);
      const answers = [...result.pairs, ...result.unpaired].map((one) => `${one.topic} ${one.mentee}`);
      expect(new Set(answers).size).toBe(answers.length);
      for (const one of input.network.members) for (const on of one.needs) expect(answers).toContain(`${on} ${one.code}`);
      expect(JSON.stringify(result)).not.toMatch(/undefined|NaN|Infinity/);
    }),
    { numRuns: 300 },
  );
});

test('200 members: everybody of the worse half has a mentor and a next best', () => {
  const { pairs, unpaired, load } = matchMembers(largeNetwork(200));
  expect(pairs).toHaveLength(100);
  expect(unpaired).toEqual([]);
  expect(pairs.every(({ nextBest }) => nextBest !== undefined)).toBe(true);
  expect(Math.max(...Object.values(load))).toBe(2);
});

function withWishes(wishes: readonly ReturnType<typeof wish>[]): Pick<MatchParts, 'network'> {
  return { network: { wishes } };
}

function outcome(input: Parameters<typeof matchMembers>[0]): ReturnType<typeof matchMembers> | string {
  try {
    return matchMembers(input, { partial: true });
  } catch (error) {
    if (error instanceof UserError) return error.line;
    throw error;
  }
}
