import { expect, test } from 'vitest';
import { leadershipFacts } from './facts.ts';
import { reviewLeadership } from './review-leadership.ts';
import { AFTER, BEFORE, input, items, people, question, team } from './survey.fixture.ts';

const QUESTIONS = [...items('scan', 2), ...items('plan', 2), question('why', '', { kind: 'text' })];
const of = (count: number, answer: number): number[] => Array.from({ length: count }, () => answer);
const GROUPS = { A: { self: of(9, 3), peer: of(8, 3) }, FOUR: { self: of(4, 5) }, C: { self: of(6, 2), peer: of(7, 4) } };
const RESPONSES = [...people(QUESTIONS.slice(0, 4), GROUPS), ...people(QUESTIONS.slice(0, 4), GROUPS, 'after')].map((one, at) => ({
  ...one,
  respondent: `Uwase-${one.respondent}`,
  texts: new Map(at % 3 === 0 ? [['why', `Because ${40 - at}.`]] : []),
}));
const FACTS = leadershipFacts(
  reviewLeadership(
    input({
      questions: QUESTIONS,
      rounds: [BEFORE, AFTER],
      teams: Object.keys(GROUPS).map((code) => team(code)),
      responses: RESPONSES,
      leftOut: [
        { at: { file: 'responses.csv', line: 7 }, message: 'Unexpected second form of Uwase-1, expected one.', fix: 'Take one out.' },
      ],
    }),
  ),
  [
    { file: 'b.csv', sha256: 'bb' },
    { file: 'a.csv', sha256: 'aa' },
  ],
) as unknown as Record<string, Record<string, unknown>[]>;

test('a team of four is suppressed everywhere, with a team and both roles beside it', () => {
  for (const table of ['scores', 'changes', 'selfAgainstPeer']) {
    const four = FACTS[table]!.filter((row) => row['team'] === 'FOUR');
    expect(four.length).toBeGreaterThan(0);
    for (const row of four) {
      expect(row['hidden']).toBe('few');
      expect(Object.values(row).filter((value) => typeof value === 'number')).toEqual([]);
    }
  }
  const teams = FACTS['scores']!.filter((row) => row['role'] === null && row['scale'] === 'scan' && row['round'] === 'before');
  expect(teams.map((row) => [row['team'], row['hidden'], row['respondents']])).toEqual([
    [null, null, 34],
    ['A', null, 17],
    ['FOUR', 'few', undefined],
    ['C', 'complementary', undefined],
  ]);
});

test('no respondent is in the facts, nor words that may name one', () => {
  expect(JSON.stringify(FACTS)).not.toContain('Uwase');
  expect(FACTS['leftOut']).toEqual([{ at: { file: 'responses.csv', line: 7 } }]);
});

test('texts are sorted, so that their order says nothing of who wrote them', () => {
  const texts = FACTS['freeTexts']!.map((row) => row['texts'] as string[]);
  expect(texts).toHaveLength(2);
  for (const some of texts) expect(some).toEqual(some.toSorted((a, b) => (a < b ? -1 : 1)));
});

test('has the keys of the contract, and inputs by file', () => {
  expect(FACTS['schema']).toBe('deliver.leadership/1');
  expect(Object.keys(FACTS)).toEqual(['schema', 'rounds', 'teams', 'questions', 'scores', 'changes', 'selfAgainstPeer', 'teamResults', 'freeTexts', 'notChecked', 'leftOut', 'inputs']); // prettier-ignore
  expect(FACTS['inputs']!.map((row) => row['file'])).toEqual(['a.csv', 'b.csv']);
  expect(Object.keys(FACTS['scores']![0]!)).toEqual(['instrument', 'scale', 'team', 'role', 'round', 'hidden', 'respondents', 'tooLittle', 'mean', 'sd', 'lowest', 'highest', 'floor', 'ceiling', 'alpha', 'alphaReason']); // prettier-ignore
});
