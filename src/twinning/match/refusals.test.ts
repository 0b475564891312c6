import { describe, expect, test } from 'vitest';
import { UserError } from '../../core/user-error.ts';
import { matchMembers, type MatchMembersOptions } from './match-members.ts';
import { matchInput, member, topic, wish, type MatchParts } from './match.fixture.ts';

/** Burera, Gicumbi and Rulindo ask; Gakenke is ahead of all, Huye of Rulindo alone. */
const MEMBERS = [...['Rulindo', 'Gicumbi', 'Burera'].map((code) => member(code, { needs: ['CBHI'] })), member('Gakenke'), member('Huye')];
const SCORES = { CBHI: { Rulindo: 40, Gicumbi: 55, Burera: 50, Gakenke: 80, Huye: 45 } };

function refusal(parts: Partial<MatchParts>, options: MatchMembersOptions = {}): UserError {
  try {
    matchMembers(matchInput({ members: MEMBERS, scores: SCORES, ...parts }), options);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('expected a refusal');
}

function reasonsOf(parts: Partial<MatchParts>): string[] {
  return matchMembers(matchInput({ members: MEMBERS, scores: SCORES, ...parts }), { partial: true }).unpaired.map(({ reason }) => reason);
}

describe('no complete plan', () => {
  test('more mentees than the only mentor takes: who, whom they compete for, and how many it takes', () => {
    const { message, fix } = refusal({ match: { load: 1 } });
    expect(message).toBe(
      'Unexpected 1 of 3 requests for help without a mentor, expected one for each. Without a mentor: Gicumbi on CBHI. ' +
        '2 mentees (Burera and Gicumbi on CBHI) can only go to Gakenke, which takes 1.',
    );
    expect(fix).toBe('Raise the load, loosen a limit or withdraw a wish; or take the pairs that are possible, with --partial.');
    expect(reasonsOf({ match: { load: 1 } })).toEqual(['All who may mentor Gicumbi are full: Gakenke (with Burera).']);
  });

  test('three who can only go to one that takes two', () => {
    const scores = { CBHI: { ...SCORES.CBHI, Huye: 30 } };
    expect(refusal({ scores }).message).toContain('3 mentees (Burera, Gicumbi and Rulindo on CBHI) can only go to Gakenke, which takes 2.');
  });

  test('several mentors that are full together, one of them by a wish', () => {
    const scores = { CBHI: { ...SCORES.CBHI, Huye: 70 } };
    const members = [...MEMBERS, member('Musanze', { needs: ['CBHI'] })];
    const wishes = [wish('fixed', 'Huye', 'Musanze', 'CBHI')];
    const parts = { members, scores: { CBHI: { ...scores.CBHI, Musanze: 42 } }, network: { wishes }, match: { load: 1 } };
    expect(refusal(parts).message).toContain(
      '3 mentees (Burera, Gicumbi and Rulindo on CBHI) can only go to Gakenke and Huye, which take 1 together besides the 1 of fixed or running pairs.',
    );
    expect(reasonsOf(parts).at(-1)).toMatch(/^All who may mentor \w+ are full: Gakenke \(with Rulindo\), Huye \(with Musanze\)\.$/);
  });

  test('nobody is ahead', () => {
    const scores = { CBHI: { ...SCORES.CBHI, Gicumbi: 80 } };
    const sentence = 'Nobody is ahead of Gicumbi (80.0 %) among the 5 of its kind whose result is known.';
    expect(refusal({ scores }).message).toContain(`Without a mentor: Gicumbi on CBHI. ${sentence}`);
    expect(reasonsOf({ scores })).toEqual([sentence]);
  });

  test.each<[string, Partial<MatchParts>, string]>([
    ['forbidden', { network: { wishes: [wish('forbidden', 'Gakenke', 'Burera')] } }, 'forbidden by a wish: Gakenke'],
    ['too little ahead', { match: { leastAhead: 31 } }, 'ahead by less than 31.0 %: Gakenke'],
    ['distance unknown', { match: { farthest: 50 } }, 'not known whether within 50 km: Gakenke'],
    ['too far', { match: { farthest: 49.5 }, members: placed() }, 'farther than 49.5 km: Gakenke'],
    ['another province', { match: { sameProvince: true }, members: placed() }, 'in another province: Gakenke'],
    ['province unknown', { match: { sameProvince: true } }, 'province not known: Gakenke'],
  ])('all who are ahead are kept away: %s', (_, parts, why) => {
    const found = reasonsOf(parts).find((reason) => reason.includes('Burera'));
    expect(found).toMatch(/^2 members are ahead of Burera \(50\.0 %\), but none may mentor it: /);
    expect(found).toContain(why);
    expect(found).toContain('in need of help themselves: Gicumbi');
    expect(refusal(parts).message).toContain(found);
  });

  test('a crowd over several topics names each', () => {
    const members = [member('A', { needs: ['X', 'Y'] }), member('B', { needs: ['X'] }), member('M')];
    const parts = { members, topics: [topic('X'), topic('Y')], scores: { X: { A: 1, B: 2, M: 9 }, Y: { A: 1, B: 2, M: 9 } } };
    const scores = { ...parts.scores, Y: { A: 2, B: 1, M: 9 } };
    expect(refusal({ ...parts, scores }).message).toContain('3 requests for help (A and B on X; A on Y) can only go to M, which takes 2.');
  });

  test('a long list is counted', () => {
    const many = Array.from({ length: 30 }, (_, i) => member(`D${10 + i}`, { needs: ['CBHI'] }));
    const scores = { CBHI: { ...Object.fromEntries(many.map(({ code }) => [code, 10])), Top: 90 } };
    expect(refusal({ members: [...many, member('Top')], scores }).message).toContain('D20 and 19 others on CBHI');
  });

  test('infinite scores are no results', () => {
    expect(reasonsOf({ scores: { CBHI: { ...SCORES.CBHI, Gakenke: Infinity } }, match: { load: 3 } })).toHaveLength(2);
  });
});

describe('wishes that cannot be obeyed', () => {
  const fixed = (...more: ReturnType<typeof wish>[]): Partial<MatchParts> => ({ network: { wishes: more } });

  test.each<[string, Partial<MatchParts>, string]>([
    ['itself', fixed(wish('fixed', 'Huye', 'Huye')), 'Unexpected wish that pairs Huye with itself'],
    ['unknown mentor', fixed(wish('fixed', 'Hyue', 'Burera')), 'Unexpected member Hyue in a wish'],
    ['unknown mentee', fixed(wish('forbidden', 'Huye', 'Bureera')), 'Unexpected member Bureera in a wish'],
    ['unknown topic', fixed(wish('fixed', 'Huye', 'Burera', 'XYZ')), 'Unexpected topic XYZ in a wish'],
    [
      'forbidden too',
      fixed(wish('fixed', 'Gakenke', 'Burera'), wish('forbidden', 'Gakenke', 'Burera', 'CBHI')),
      'Unexpected wish that fixes Gakenke as mentor of Burera on CBHI, expected none: another wish forbids it.',
    ],
    [
      'two mentors',
      fixed(wish('fixed', 'Gakenke', 'Burera'), wish('fixed', 'Huye', 'Burera')),
      'Unexpected second wish for Burera on CBHI, Huye besides Gakenke, expected one mentor.',
    ],
    [
      'over load',
      fixed(...['Burera', 'Gicumbi', 'Rulindo'].map((mentee) => wish('fixed', 'Gakenke', mentee))),
      'Unexpected 3 mentees fixed for Gakenke (Burera on CBHI, Gicumbi on CBHI, Rulindo on CBHI), expected at most 2.',
    ],
  ])('%s', (_, parts, message) => {
    const error = refusal(parts, { partial: true });
    expect(error.message).toContain(message);
    expect(error.at).toEqual({ file: 'twinning/wishes.csv', line: 2 });
    expect(error.fix).toBeDefined();
  });
});

test('unknown topic, no topics, and a load that is none', () => {
  expect(refusal({}, { topics: ['CBHY'] }).line).toBe('Unexpected topic CBHY, expected one of CBHI. Did you mean CBHI?');
  expect(refusal({ topics: [] }).message).toBe('Unexpected network without topics, expected at least one.');
  expect(refusal({ match: { load: 0 } }).message).toBe('Unexpected load 0 of a mentor, expected a whole number from 1.');
  expect(refusal({ match: { load: 1.5 } }).fix).toContain('deliver.yaml');
});

function placed(): MatchParts['members'] {
  return MEMBERS.map((one) =>
    one.code === 'Gakenke'
      ? { ...one, province: 'North', latitude: -1, longitude: 30 }
      : { ...one, province: 'South', latitude: -2, longitude: 30 },
  );
}
