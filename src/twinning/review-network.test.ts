import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TwinningNetwork } from '../core/twinning.ts';
import { period } from '../delivery/plan.fixture.ts';
import type { NetworkInput } from './input.ts';
import { answer, attended, event, milestone } from './pairs/pairs.fixture.ts';
import type { PairResult } from './result.ts';
import { reviewNetwork } from './review-network.ts';
import { goal, member, networkInput, pair, score, topic, type InputParts } from './topics/network.fixture.ts';

const MEMBERS = ['Mentor', 'Mentee', 'Third', 'Fourth'].map((code) => member(code));
const HYGIENE = topic('hygiene', { name: 'Hygiene' });
const MENTORING = pair('P1', 'Mentor', 'Mentee', ['hygiene'], { kind: 'mentoring' });
const DOSE = { 'learning-workshop': { member: 2 } };

/** The mentee is to gain 20 and gains 16; the mentor gains 2. */
const SCORES = [
  score('Mentor', 'hygiene', 1, 80),
  score('Mentor', 'hygiene', 2, 82),
  score('Mentee', 'hygiene', 1, 50),
  score('Mentee', 'hygiene', 2, 66),
];
const GOALS = [goal('Mentee', 'hygiene', { baseline: 50, target: 70 })];
const WHOLE: Partial<TwinningNetwork> = {
  members: MEMBERS,
  topics: [HYGIENE],
  pairs: [MENTORING],
  goals: GOALS,
  scores: SCORES,
  milestones: [milestone('2022-06-30', '2022-06-01'), milestone('2022-09-30', '2022-10-31'), milestone('2022-12-31')],
  events: [
    event('w1', 'learning-workshop', '2022-03-01'),
    event('w2', 'learning-workshop', '2022-06-01'),
    event('v1', 'exchange-visit', '2022-04-01', { pair: 'P1', host: 'Mentor' }),
    event('v2', 'exchange-visit', '2022-07-01', { pair: 'P1', host: 'Mentee' }),
  ],
  attendance: [
    attended('w1', 'Mentor', 2),
    attended('w1', 'Mentee', 3),
    attended('w2', 'Mentor', 2),
    attended('w2', 'Mentee', 0),
    attended('v1', 'Mentee', 4),
    attended('v2', 'Mentor', 0),
  ],
};

function input(network: Partial<TwinningNetwork> = {}, parts: InputParts = {}): NetworkInput {
  return networkInput({ ...parts, network: { ...WHOLE, ...network }, settings: { dose: DOSE, ...parts.settings } });
}

function only(given: NetworkInput): PairResult {
  return reviewNetwork(given).pairs[0]!;
}

// Outcome 16 ÷ 20 = 80; milestones 2 of 3 = 66.67; workshops 3 of 4 = 75; visits: both at 1 of 2, the second was not hosted: 50.
// 0.40·80 + 0.25·66.6667 + 0.20·75 + 0.15·50 = 32 + 16.6667 + 15 + 7.5 = 71.1667.
describe('a whole pair by hand', () => {
  const result = only(input());
  test('its parts and score', () => {
    expect(result.parts.map(({ value }) => value)).toEqual([80, expect.closeTo(200 / 3, 9), 75, 50]);
    expect(result.score).toBeCloseTo(71 + 1 / 6, 8);
    expect(result.status).toBe('AG');
    expect(result.why).toBe('71 of 100 (outcome 80, milestones 67, dose 75, reciprocity 50): AG is 60 to 75.');
  });
  test('what stands behind them', () => {
    expect(result.gaps).toEqual([
      {
        topic: 'hygiene',
        gapBefore: 30,
        gapAfter: 16,
        closure: expect.closeTo(14 / 30, 12),
        mentorGain: 2,
        menteeGain: 16,
        fromMentorFall: 0,
        mentorFell: false,
      },
    ]);
    expect(result.together).toEqual({ held: 2, both: 1, hosted: [1, 0] });
    expect(result.milestones.map(({ state }) => state)).toEqual(['done', 'done-late', 'late']);
    expect(result).toMatchObject({ phase: 'running', rank: 1, rankRange: [1, 1], shared: [], cautions: [], goals: GOALS });
  });
});

describe('a missing part', () => {
  test('is said, and its weight goes to the others', () => {
    const result = only(input({ milestones: [] }));
    expect(result.parts[1]).toEqual({ part: 'milestones', weight: 0.25, weightUsed: 0, reason: 'The pair has no milestones.' });
    expect(result.score).toBeCloseTo((32 + 15 + 7.5) / 0.75, 8);
    expect(result.why).toBe(
      '73 of 100 (outcome 80, dose 75, reciprocity 50; milestones missing, its weight is shared among the others): AG is 60 to 75.',
    );
  });

  test('a missing endline: no outcome, with the reason, and not a zero', () => {
    const { pairs, notChecked } = reviewNetwork(input({ scores: SCORES.slice(0, 3) }));
    const [outcome] = pairs[0]!.parts;
    expect(outcome).toMatchObject({ part: 'outcome', weightUsed: 0, reason: expect.stringMatching(/^No learner .* Hygiene, Mentee: /) });
    expect(outcome!.value).toBeUndefined();
    expect(pairs[0]!.gaps[0]!.reason).toContain('not known at both');
    expect(notChecked).toContainEqual({ about: 'P1', what: 'outcome', reason: outcome!.reason });
  });

  test('a topic without an indicator or a score', () => {
    const result = only(input({ scores: [] }));
    expect(result.parts[0]!.reason).toContain('has no indicator');
    expect(result.score).toBeCloseTo((0.25 * (200 / 3) + 15 + 7.5) / 0.6, 8);
  });

  test('no milestone due yet, no topic, no events: each says so', () => {
    const early = only(input({ milestones: [milestone('2024-01-31'), milestone('2023-12-31')] }));
    expect(early.parts[1]!.reason).toBe('No milestone was due yet; the first is due on 2023-12-31.');
    expect(only(input({ pairs: [{ ...MENTORING, topics: [] }] })).parts[0]!.reason).toBe('The pair has selected no topic.');
    expect(only(input({ pairs: [{ ...MENTORING, topics: ['gone'] }] })).parts[0]!.reason).toContain('gone is not in the table');
    const silent = reviewNetwork(input({ events: [], attendance: [] }));
    expect(silent.pairs[0]!.parts[2]!.reason).toBe('The network has no events written down.');
    expect(silent.notChecked).toContainEqual({ about: 'the network', what: 'dose', reason: 'The network has no events written down.' });
  });

  test('workshops of which nobody wrote down who came: unknown, and said of each', () => {
    const { pairs, notChecked } = reviewNetwork(input({ attendance: [] }));
    expect(pairs[0]!.parts[2]).toMatchObject({ weightUsed: 0, reason: 'Nobody wrote down who came to the sessions held.' });
    const attendance = notChecked.filter(({ what }) => what === 'attendance');
    expect(attendance.map(({ about }) => about)).toEqual(['w1', 'v1', 'w2', 'v2']);
  });

  test('too few parts carry no score', () => {
    const result = only(input({ milestones: [], events: [], attendance: [] }));
    expect(result).toMatchObject({
      status: 'no-data',
      why: 'No score: at least 2 parts must be there, outcome 80 is not enough; milestones, dose and reciprocity missing.',
    });
    expect(result.score).toBeUndefined();
    expect(result.rank).toBeUndefined();
    expect(only(input({ milestones: [], events: [], attendance: [], scores: [] })).why).toBe(
      'No score: outcome, milestones, dose and reciprocity missing.',
    );
  });
});

test('a mentor that fell: the gap closed, the mentee did not gain, the outcome is 0', () => {
  const fallen = [
    score('Mentor', 'hygiene', 1, 80),
    score('Mentor', 'hygiene', 2, 60),
    score('Mentee', 'hygiene', 1, 50),
    score('Mentee', 'hygiene', 2, 50),
  ];
  const result = only(input({ scores: fallen }));
  expect(result.gaps[0]).toMatchObject({
    gapBefore: 30,
    gapAfter: 10,
    mentorGain: -20,
    menteeGain: 0,
    fromMentorFall: 1,
    mentorFell: true,
  });
  expect(result.parts[0]!.value).toBe(0);
  expect(result.cautions).toEqual([
    'On Hygiene the gap closed because Mentor fell, not because Mentee gained: it is not counted as progress.',
  ]);
});

test('cautions where a part is only half of what it seems', () => {
  // The gap of 30 closed by 20: the mentee gained 10, the mentor fell by 10.
  const halfFallen = SCORES.map((one) => (one.round === 1 ? one : { ...one, score: one.member === 'Mentor' ? 70 : 60 }));
  expect(only(input({ scores: halfFallen })).cautions).toEqual(['On Hygiene 50 % of the closing of the gap is the fall of Mentor.']);
  const peers = only(input({ pairs: [{ ...MENTORING, kind: 'peers' }] }));
  expect(peers.parts[0]!.value).toBe(80);
  expect(peers.cautions).toEqual(['The outcome on Hygiene is that of Mentee alone; the other has none to show.']);
  // Nobody wrote down who came to the second workshop: both came to the one that is known.
  const unrecorded = only(input({ attendance: WHOLE.attendance!.filter((row) => row.event !== 'w2') }));
  expect(unrecorded.parts[2]!.value).toBe(100);
  expect(unrecorded.cautions).toEqual(['Nobody wrote down who came to 2 of the sessions held: they are left out of the dose.']);
});

test('a session that names nobody is nobody’s, and is said to be', () => {
  const { pairs, notChecked } = reviewNetwork(input({ events: [...WHOLE.events!, event('c1', 'coaching-virtual', '2022-05-01')] }));
  expect(pairs[0]!.together.held).toBe(2);
  expect(notChecked).toContainEqual({ about: 'c1', what: 'attendance', reason: expect.stringMatching(/^The session names no pair/) });
});

test('a member in two pairs at one time: a caution in both, and none where the times do not meet', () => {
  const other = pair('P2', 'Mentor', 'Third', ['hygiene'], { kind: 'mentoring' });
  const { pairs, members } = reviewNetwork(input({ pairs: [MENTORING, other] }));
  expect(pairs.map(({ shared }) => shared)).toEqual([['P2'], ['P1']]);
  expect(pairs[0]!.cautions).toContain('Mentor is in P2 at the same time: what it gained cannot be told apart between them.');
  expect(members[0]).toMatchObject({ pairs: ['P1', 'P2'] });
  const after = { ...other, start: '2023-01-01' };
  expect(reviewNetwork(input({ pairs: [{ ...MENTORING, end: '2022-12-31' }, after] })).pairs.map(({ shared }) => shared)).toEqual([[], []]);
});

test('peers: both changes, no gap to close', () => {
  const peers = only(
    input({ pairs: [{ ...MENTORING, kind: 'peers' }], goals: [...GOALS, goal('Mentor', 'hygiene', { baseline: 80, target: 90 })] }),
  );
  expect(peers.gaps).toEqual([]);
  expect(peers.changes.map(({ member: of, gain }) => [of, gain])).toEqual([
    ['Mentor', 2],
    ['Mentee', 16],
  ]);
  // (2 ÷ 10 + 16 ÷ 20) ÷ 2 = 0.5
  expect(peers.parts[0]!.value).toBeCloseTo(50, 9);
});

test('before its start a pair owes nothing and has no score; an ended pair keeps its own', () => {
  const before = reviewNetwork(input({ pairs: [{ ...MENTORING, start: '2023-07-01' }] }));
  expect(before.pairs[0]).toMatchObject({ phase: 'before-start', status: 'no-data', why: 'No score yet: the pair starts on 2023-07-01.' });
  expect(before.notChecked.filter(({ about }) => about === 'P1')).toEqual([
    { about: 'P1', what: 'score', reason: 'The pair starts on 2023-07-01.' },
  ]);
  expect(only(input({ pairs: [{ ...MENTORING, end: '2022-12-31' }] }))).toMatchObject({ phase: 'ended', status: 'AG' });
});

test('an endline before the pair started cannot come from it', () => {
  const dated = SCORES.map((one) => ({ ...one, date: one.round === 1 ? '2021-06-30' : '2022-06-30' }));
  const settings = { dose: DOSE, baseline: period('202106'), endline: period('202206') };
  const late = only(input({ pairs: [{ ...MENTORING, start: '2022-08-01' }], scores: dated }, { settings }));
  expect(late.cautions).toContain('The endline of Hygiene ends before the pair starts: its change cannot come from the pair.');
});

test('a session dated later is not missed, and where nothing was due yet the dose is missing', () => {
  const events = WHOLE.events!.map((one) => (one.code === 'w2' ? { ...one, planned: '2023-07-01', held: '2023-07-01' } : one));
  expect(only(input({ events })).parts[2]!.value).toBe(100);
  const settings = { dose: DOSE, end: '2023-12-31' };
  const later = WHOLE.events!.map((one) => ({ ...one, planned: '2023-07-01', held: '2023-07-01' }));
  const { pairs, notChecked } = reviewNetwork(input({ events: later }, { settings }));
  expect(pairs[0]!.parts[2]!.reason).toBe('No session was due yet: all are dated later.');
  expect(notChecked).toContainEqual({
    about: 'the network',
    what: 'dose',
    reason: 'The programme runs until 2023-12-31: sessions that are planned without a date are counted as due.',
  });
});

test('a pair of an unknown member or of a member with itself is left out with the reason, and the rest goes on', () => {
  const { pairs, leftOut } = reviewNetwork(
    input({ pairs: [pair('P8', 'Mentor', 'Nobody', []), MENTORING, pair('P9', 'Mentee', 'Mentee', [])] }),
  );
  expect(pairs.map(({ pair: { code } }) => code)).toEqual(['P1']);
  expect(leftOut).toEqual([
    {
      at: MENTORING.at,
      message: 'Unexpected member Nobody of pair P8, expected a code of members.',
      fix: 'Add the member or correct the pair.',
    },
    { at: MENTORING.at, message: 'Unexpected pair P9 of Mentee with itself, expected two members.', fix: 'Correct the pair.' },
  ]);
});

test('an empty network has nothing, and nothing fails', () => {
  expect(reviewNetwork(networkInput())).toMatchObject({ members: [], pairs: [], topics: [], checklists: [], leftOut: [] });
});

test('the programme and the checklists are there', () => {
  const result = reviewNetwork(input({ checklists: [answer('gloves', 1, { member: 'Mentee' })] }));
  expect(result.dose.map(({ kind, planned, held, attended: came, per }) => [kind, planned, held, came, per])).toEqual([
    ['learning-workshop', 8, 8, 3, 'member'],
    ['exchange-visit', 0, 2, 1, 'programme'],
  ]);
  expect(result.checklists).toMatchObject([{ member: 'Mentee', score: 100 }]);
});

test('in French nothing is said in English', () => {
  const french = reviewNetwork(input({ milestones: [], scores: SCORES.slice(0, 3) }, { workspace: { language: 'fr' } }));
  expect(french.pairs[0]!.why).toBe(
    '64 sur 100 (dose 75, réciprocité 50 ; sans résultats et jalons, dont les poids sont répartis sur les autres) : AG va de 60 à 75.',
  );
  expect(french.pairs[0]!.parts[1]!.reason).toBe('Le binôme n’a pas de jalons.');
  expect(french.sensitivity.trials[1]!.name).toBe('poids égaux');
});

describe('any network', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((of) => `2022-0${(of % 9) + 1}-${String(of).padStart(2, '0')}`);
  const members = MEMBERS.map(({ code }) => code);
  const two = fc.shuffledSubarray(members, { minLength: 2, maxLength: 2 });
  const network = fc.record({
    pairs: fc
      .array(fc.record({ two, start: day, mentoring: fc.boolean(), chosen: fc.boolean() }), { minLength: 1, maxLength: 5 })
      .map((all) =>
        all.map(({ two: [first, second], start, mentoring, chosen }, i) =>
          pair(`P${i + 1}`, first!, second!, chosen ? ['hygiene'] : [], { start, kind: mentoring ? 'mentoring' : 'peers' }),
        ),
      ),
    events: fc
      .array(
        fc.record({
          held: day,
          kind: fc.constantFrom('learning-workshop', 'launch', 'coaching-virtual', 'exchange-visit'),
          of: fc.option(fc.constantFrom('P1', 'P2'), { nil: undefined }),
        }),
        { maxLength: 8 },
      )
      .map((all) => all.map(({ held, kind, of }, i) => event(`e${i}`, kind, held, of === undefined ? {} : { pair: of }))),
    attendance: fc
      .array(
        fc.record({ of: fc.integer({ min: 0, max: 7 }), who: fc.constantFrom(...members), people: fc.constantFrom(undefined, 0, 3) }),
        { maxLength: 16 },
      )
      .map((all) => all.map(({ of, who, people }) => attended(`e${of}`, who, people))),
    milestones: fc
      .array(fc.record({ due: day, done: fc.option(day, { nil: undefined }), of: fc.constantFrom('P1', 'P2') }), { maxLength: 6 })
      .map((all) => all.map(({ due, done, of }) => milestone(due, done, of))),
  });

  test('keeps shares within 0 and 1, scores within 0 and 100, weights used at 1', () => {
    fc.assert(
      fc.property(network, (drawn) => {
        const { pairs, members: all } = reviewNetwork(input(drawn));
        for (const { share, heldShare, dueShare } of [...pairs, ...all].map(({ dose }) => dose))
          for (const one of [share ?? 0, heldShare ?? 0, dueShare ?? 0]) expect(one >= 0 && one <= 1).toBe(true);
        for (const { score: of, parts, status } of pairs) {
          expect(of === undefined).toBe(status === 'no-data');
          expect((of ?? 0) >= 0 && (of ?? 0) <= 100).toBe(true);
          const sum = parts.reduce((total, { weightUsed }) => total + weightUsed, 0);
          expect(sum).toBeCloseTo(parts.some(({ value }) => value !== undefined) ? 1 : 0, 9);
          for (const { value, reason } of parts) expect((value === undefined) === (reason !== undefined)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('says the same of each pair in whatever order the pairs come', () => {
    fc.assert(
      fc.property(network, (drawn) => {
        const forth = reviewNetwork(input(drawn));
        const back = reviewNetwork(input({ ...drawn, pairs: drawn.pairs.toReversed() }));
        expect(back.pairs.toReversed()).toEqual(forth.pairs);
        expect(back.sensitivity.steady.toSorted()).toEqual(forth.sensitivity.steady.toSorted());
        expect(back.sensitivity.trials).toEqual(forth.sensitivity.trials);
        expect(back.dose).toEqual(forth.dose);
      }),
      { numRuns: 40 },
    );
  });
});
