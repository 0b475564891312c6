import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PRACTICES, type SurveyResponse } from '../core/leadership.ts';
import { randomFromSeed } from '../core/seeded-random.ts';
import { period } from '../delivery/plan.fixture.ts';
import type { ScaleScore, ScoreKey } from './result.ts';
import { reviewLeadership } from './review-leadership.ts';
import { AFTER, BEFORE, flat, input, items, people, question, response, round, team } from './survey.fixture.ts';

const SCAN = items('scan', 4);
const CLIMATE = items('', 10, { instrument: 'climate' }).map((item, at) => ({ ...item, code: `climate${at + 1}` }));

function cell(scores: readonly ScaleScore[], key: Partial<ScoreKey>): ScaleScore | undefined {
  const whole = { instrument: 'practices', scale: undefined, round: 'before', team: undefined, role: undefined, ...key };
  return scores.find((score) => score.instrument === whole.instrument && score.scale === whole.scale && score.round === whole.round && score.team === whole.team && score.role === whole.role); // prettier-ignore
}

/** Work-group climate (methods.md 6): 1–5, the group's mean over its members' means, with spread; items are not analysed one by one. */
test('a group’s climate is the mean of its members’ means, whatever the number of items each answered', () => {
  const answers = [
    ['a', [5, 5, 5, 5, 5, 5, 5, 5, 'na', 'na']],
    ['b', [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]],
    ['c', [3, 3, 3, 3, 3, 3, 3, 3, 3, undefined]],
    ['d', [4, 4, 4, 4, 4, 2, 2, 2, 2, 2]],
    ['e', [3, 3, 3, 3, 3, 3, 3, 3, 3, 3]],
    ['f', [4, 4, 4, 4, 4, 4, 4, undefined, undefined, undefined]],
  ] as const;
  const responses = answers.map(([id, given]) => response(id, 'A', Object.fromEntries(given.map((one, at) => [`climate${at + 1}`, one]))));
  const { scores } = reviewLeadership(input({ questions: CLIMATE, teams: [team('A')], responses }));
  expect(cell(scores, { instrument: 'climate', team: 'A' })).toMatchObject({
    respondents: 5,
    tooLittle: 1,
    mean: 3, // (5 + 1 + 3 + 3 + 3) ÷ 5; of all answers together it would be 2.98
    lowest: 1,
    highest: 5,
    floor: 0.2,
    ceiling: 0.2,
    alphaReason: 'Fewer than 5 answered every item.',
  });
  expect(cell(scores, { instrument: 'climate', team: 'A' })!.sd).toBeCloseTo(Math.SQRT2, 12); // sd(c(5, 1, 3, 3, 3)) = 1.414214
  expect(scores.filter(({ scale }) => scale !== undefined)).toEqual([]);
});

test('quality and productivity, where the climate form has them, are scored apart and not summed with it', () => {
  const questions = CLIMATE.map((item, at) => ({ ...item, scale: at < 8 ? 'climate' : 'productivity' }));
  const { scores } = reviewLeadership(
    input({ questions, teams: [team('A')], responses: people(questions, { A: { self: [1, 2, 3, 4, 5] } }) }),
  );
  expect(new Set(scores.map(({ scale }) => scale))).toEqual(new Set(['climate', 'productivity']));
  expect(scores[0]).toMatchObject({ mean: 3, respondents: 5 });
});

/** ZMLA (PMC5526553, table 6; methods.md 6): self-ratings 1–10 of feedback 7.85 before and 8.92 after. */
test('the change of a published programme’s mean is 1.07', () => {
  const questions = [question('feedback', 'feedback', { low: 1, high: 10 })];
  const at = (in_: string, tens: number): SurveyResponse[] =>
    people(
      questions,
      { A: { self: Array.from({ length: 100 }, (_, index) => Math.floor(tens / 100) + (index < tens % 100 ? 1 : 0)) } },
      in_,
    );
  const { changes } = reviewLeadership(
    input({ questions, rounds: [AFTER, BEFORE], teams: [team('A')], responses: [...at('before', 785), ...at('after', 892)] }),
  );
  expect(changes[0]).toMatchObject({ from: 'before', to: 'after', scale: 'feedback', paired: { respondents: 100 } });
  expect(changes[0]!.change).toBeCloseTo(1.07, 12);
  expect(changes[0]!.paired!.change).toBeCloseTo(1.07, 12);
});

/** Chatterjee and Price (1977), R's `attitude`, as in src/stats/cronbach-alpha.test.ts: alpha 0.84314276956476, 0.739375685643107 to 0.915773072159982. */
test('alpha of a published survey comes through the whole path', () => {
  const attitude = [
    [43, 63, 71, 61, 81, 43, 58, 71, 72, 67, 64, 67, 69, 68, 77, 81, 74, 65, 65, 50, 50, 64, 53, 40, 63, 66, 78, 48, 85, 82],
    [51, 64, 70, 63, 78, 55, 67, 75, 82, 61, 53, 60, 62, 83, 77, 90, 85, 60, 70, 58, 40, 61, 66, 37, 54, 77, 75, 57, 85, 82],
    [30, 51, 68, 45, 56, 49, 42, 50, 72, 45, 53, 47, 57, 83, 54, 50, 64, 65, 46, 68, 33, 52, 52, 42, 42, 66, 58, 44, 71, 39],
    [39, 54, 69, 47, 66, 44, 56, 55, 67, 47, 58, 39, 42, 45, 72, 72, 69, 75, 57, 54, 34, 62, 50, 58, 48, 63, 74, 45, 71, 59],
    [61, 63, 76, 54, 71, 54, 66, 70, 71, 62, 58, 59, 55, 59, 79, 60, 79, 55, 75, 64, 43, 66, 63, 50, 66, 88, 80, 51, 77, 64],
    [92, 73, 86, 84, 83, 49, 68, 66, 83, 80, 67, 74, 63, 77, 77, 54, 79, 80, 85, 78, 64, 80, 80, 57, 75, 76, 78, 83, 74, 78],
    [45, 47, 48, 35, 47, 34, 35, 41, 31, 41, 34, 41, 25, 35, 46, 36, 63, 60, 46, 52, 33, 41, 37, 49, 33, 72, 49, 38, 55, 39],
  ];
  const questions = items('attitude', 7, { low: 0, high: 100 });
  questions[2] = { ...questions[2]!, reversed: true };
  const responses = Array.from({ length: 30 }, (_, person) =>
    response(
      `p${person}`,
      'A',
      Object.fromEntries(attitude.map((item, at) => [`attitude${at + 1}`, at === 2 ? 100 - item[person]! : item[person]!])),
    ),
  );
  const { scores } = reviewLeadership(input({ questions, teams: [team('A')], responses }));
  const { alpha } = cell(scores, { scale: 'attitude', team: 'A' })!;
  expect(alpha).toMatchObject({ respondents: 30, items: 7 });
  expect(alpha!.alpha).toBeCloseTo(0.84314276956476, 12);
  expect(alpha!.low).toBeCloseTo(0.739375685643107, 10);
  expect(alpha!.high).toBeCloseTo(0.915773072159982, 10);
});

test('says why there is no alpha', () => {
  const one = [question('scan1', 'scan')];
  const reason = (questions: typeof one, answers: readonly number[]): string | undefined =>
    reviewLeadership(input({ questions, teams: [team('A')], responses: people(questions, { A: { self: answers } }) })).scores[0]!
      .alphaReason;
  expect(reason(one, [1, 2, 3, 4, 5])).toBe('The scale has one item, and alpha needs two.');
  expect(reason(SCAN, [3, 3, 3, 3, 3])).toBe('Everybody who answered every item has the same total, so alpha cannot be reckoned.');
});

test('components placed at one of four stages are scored the same way', () => {
  const stages = items('planning', 2, { instrument: 'staged', low: 1, high: 4 });
  const { scores } = reviewLeadership(
    input({ questions: stages, teams: [team('A')], responses: people(stages, { A: { self: [1, 2, 2, 4, 4] } }) }),
  );
  expect(cell(scores, { instrument: 'staged', scale: 'planning' })).toMatchObject({
    mean: 2.6,
    lowest: 1,
    highest: 4,
    floor: 0.2,
    ceiling: 0.4,
  });
});

test('self against peer, and nothing where one of them is few', () => {
  const groups = { A: { self: [4, 4, 4, 4, 5], peer: [3, 3, 3, 3, 3, 3] }, B: { self: [2, 2, 2, 2, 2], peer: [1, 1] }, C: { self: [2, 2, 2, 2, 2, 2], peer: [3, 3, 3, 3, 3, 3] } }; // prettier-ignore
  const found = reviewLeadership(
    input({ questions: SCAN, teams: ['A', 'B', 'C'].map((code) => team(code)), responses: people(SCAN, groups) }),
  );
  const of = (code?: string): unknown => found.selfAgainstPeer.find(({ team: own, scale }) => own === code && scale === 'scan');
  expect(of('B')).toEqual({ instrument: 'practices', scale: 'scan', round: 'before', team: 'B', hidden: 'few' });
  expect(of('A')).toMatchObject({ hidden: 'complementary' });
  expect(of('C')).toMatchObject({ self: 2, peer: 3, difference: -1 });
  expect(of()).toMatchObject({ self: (21 + 10 + 12) / 16 });
});

test('a change is shown where both rounds are; of the same people where it opens nobody', () => {
  const groups = (plus: number): Parameters<typeof people>[1] => ({ A: { self: [2, 3, 2, 3, 2].map((x) => x + plus) }, B: { self: [1, 2, 3, 4, 3, 2].slice(0, plus === 0 ? 6 : 5) } }); // prettier-ignore
  const responses = [...people(SCAN, groups(0)), ...people(SCAN, groups(1), 'after')];
  const { changes } = reviewLeadership(input({ questions: SCAN, rounds: [BEFORE, AFTER], teams: [team('A'), team('B')], responses }));
  const of = (code: string): unknown =>
    changes.find(({ team: own, scale, role }) => own === code && scale === 'scan' && role === undefined);
  expect(of('A')).toMatchObject({ change: 1, paired: { respondents: 5, change: 1, p: 0.0625, smallestP: 0.0625 } }); // 2 of 2⁵ signs
  expect(of('B')).toMatchObject({ pairedReason: expect.stringContaining('in one round only') });
  const third = [...responses, ...people(SCAN, { A: { self: [5, 5, 5, 5] }, B: { self: [4, 4, 4, 4, 4, 4] } }, 'last')];
  const later = reviewLeadership(input({ questions: SCAN, rounds: [BEFORE, AFTER, round('last', '2026-06-01')], teams: [team('A'), team('B')], responses: third })).changes; // prettier-ignore
  expect(later.find(({ team: own, from, to }) => own === 'A' && from === 'before' && to === 'last')).toMatchObject({ hidden: 'few' });
  expect(new Set(later.map(({ from, to }) => `${from} ${to}`))).toEqual(new Set(['before after', 'after last', 'before last']));
});

test('a round after as-of is not looked at, and what is in no table is left out', () => {
  const responses = [
    ...people(SCAN, { A: { self: [1, 2, 3, 4, 5] } }),
    ...people(SCAN, { A: { self: [5, 5, 5, 5, 5] } }, 'after'),
    response('x', 'Z', flat(SCAN, 1)),
    response('y', 'A', flat(SCAN, 1), { round: 'never' }),
  ];
  const found = reviewLeadership(
    input({ questions: SCAN, rounds: [BEFORE, AFTER], teams: [team('A')], responses }, { asOf: period('202603') }),
  );
  expect(found.rounds).toEqual([BEFORE]);
  expect(new Set(found.scores.map(({ round: of }) => of))).toEqual(new Set(['before']));
  expect(found.notChecked).toEqual([
    { about: 'round after', what: 'scores', reason: 'The round after of 2026-05-12 comes after March 2026 and is not looked at.' },
  ]);
  expect(found.leftOut.map(({ message }) => message)).toEqual([
    'Unexpected team Z, expected a code of the table of teams.',
    'Unexpected round never, expected a code of the table of rounds.',
  ]);
});

test('a scale that mixes lowest and highest answers is not scored, and an instrument that nobody answered is said', () => {
  const questions = [question('a', 'own'), question('b', 'own', { high: 10 }), ...CLIMATE];
  const found = reviewLeadership(
    input({ questions, teams: [team('A')], responses: people(questions.slice(0, 2), { A: { self: [1, 2, 3, 4, 5] } }) }),
  );
  expect(found.scores).toEqual([]);
  expect(found.notChecked.map(({ about }) => about)).toEqual(['own', 'practices', 'practices', 'climate']);
});

test('a scale that under half were asked decides nothing for the others, and is shown for all together', () => {
  const own = items('own', 2);
  const responses = people(SCAN, { A: { self: [1, 2, 3, 4, 5, 5] }, B: { self: [1, 2, 3, 4, 5, 5, 4] }, C: { self: [3, 3, 3, 3, 3] } }).map(
    (one, at) => (at % 3 === 0 ? { ...one, answers: new Map([...one.answers, ['own1', 2], ['own2', 4]] as [string, number][]) } : one),
  );
  const found = reviewLeadership(input({ questions: [...SCAN, ...own], teams: ['A', 'B', 'C'].map((code) => team(code)), responses }));
  expect(found.scores.filter(({ scale }) => scale === 'scan').every(({ hidden }) => hidden === undefined)).toBe(true);
  expect(found.scores.filter(({ scale, hidden }) => scale === 'own' && hidden === undefined)).toMatchObject([{ respondents: 6, mean: 3 }]);
  expect(found.notChecked).toMatchObject([
    { about: 'own', what: 'round before' },
    { about: 'practices', what: 'round before' },
  ]);
});

const group = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 0, maxLength: 8 });
const survey = fc.dictionary(fc.constantFrom('A', 'B', 'C', 'D'), fc.record({ self: group, peer: group }), { minKeys: 1 });

test('the order of responses changes nothing', () => {
  fc.assert(
    fc.property(survey, fc.integer(), (groups, seed) => {
      const random = randomFromSeed(seed);
      const responses = people(SCAN, groups);
      const shuffled = responses.map((one) => ({ one, at: random() })).sort((a, b) => a.at - b.at).map(({ one }) => one); // prettier-ignore
      const teams = Object.keys(groups).map((code) => team(code));
      const review = (some: SurveyResponse[]): unknown => reviewLeadership(input({ questions: SCAN, teams, responses: some }));
      expect(review(shuffled)).toEqual(review(responses));
    }),
    { numRuns: 40 },
  );
});

test('one respondent more in a team never changes the mean of another', () => {
  fc.assert(
    fc.property(survey, (groups) => {
      const responses = people(SCAN, groups);
      const teams = [...Object.keys(groups), 'E'].map((code) => team(code));
      const review = (some: SurveyResponse[]): readonly ScaleScore[] =>
        reviewLeadership(input({ questions: SCAN, teams, responses: some })).scores;
      const changed = Object.keys(groups)[0]!;
      const [before, after] = [review(responses), review([...responses, response('one more', changed, flat(SCAN, 4))])];
      for (const score of before) {
        if (score.team === undefined || score.team === changed) continue;
        const now = cell(after, score)!;
        if (score.hidden === undefined && now.hidden === undefined) expect(now.mean).toBe(score.mean);
      }
    }),
    { numRuns: 40 },
  );
});

test('240 people on 32 behaviours, twice', () => {
  const questions = PRACTICES.flatMap((practice) => items(practice, 4));
  const random = randomFromSeed(7);
  const codes = Array.from({ length: 12 }, (_, at) => `T${at + 1}`);
  const responses = ['before', 'after'].flatMap((in_) =>
    Array.from({ length: 240 }, (_, at) =>
      response(
        `p${at}`,
        codes[at % 12]!,
        Object.fromEntries(questions.map(({ code }) => [code, random() < 0.03 ? undefined : 1 + Math.floor(random() * 5)])),
        { round: in_, role: at % 24 < 12 ? 'self' : 'peer' },
      ),
    ),
  );
  const teams = codes.map((code) => team(code));
  let started = performance.now();
  reviewLeadership(input({ questions, teams, responses: responses.filter((one) => one.round === 'before') }));
  console.info(`240 people × 32 items in ${Math.round(performance.now() - started)} ms`);
  started = performance.now();
  const found = reviewLeadership(input({ questions, rounds: [BEFORE, AFTER], teams, responses }));
  console.info(`240 people × 32 items × 2 rounds in ${Math.round(performance.now() - started)} ms`);
  expect(found.scores).toHaveLength(2 * 9 * 13 * 3);
  expect(cell(found.scores, { scale: 'scan' })).toMatchObject({ respondents: expect.any(Number), mean: expect.closeTo(3, 0) });
  expect(found.scores.filter(({ scale, hidden }) => scale !== undefined && hidden !== undefined)).toEqual([]);
});

test('where no round has a date, that is said, not that nobody answered', () => {
  const result = reviewLeadership(input({ questions: SCAN, rounds: [], teams: [team('A')], responses: [] }));
  expect(result.notChecked.map(({ reason }) => reason)).toEqual([
    'There is no round with a date by then: a round without a date is not a round.',
  ]);
});
