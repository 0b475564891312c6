import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checklistScores } from './checklist-scores.ts';
import { answer } from './pairs.fixture.ts';

/**
 * The structure that PSI publishes for HNQIS 2.0 (psi.atlassian.net, page 12288011): score 1 holds 1.1 (Q1–Q3) and 1.2 (Q4–Q7), every
 * question weighs 2; a question that is not answered is not counted in the denominator, and score 1 is formed from Q1–Q7, never from
 * the values of 1.1 and 1.2. By hand, with Q3 not applicable:
 * 1.1 = (2·1 + 2·0) ÷ (2 + 2) = 50; 1.2 = (2·1 + 2·1 + 2·1 + 2·0) ÷ 8 = 75; 1 = (2 + 6) ÷ (4 + 8) = 66.67, where the mean of 50 and 75 is 62.5.
 */
test('the published structure: a composite score is formed from the questions, not from the scores below', () => {
  const part = (section: string, scores: readonly (number | undefined)[], from: number) =>
    scores.map((score, i) => answer(`Q${from + i}`, score, { section, weight: 2 }));
  const [whole] = checklistScores([...part('1.1', [1, 0, undefined], 1), ...part('1.2', [1, 1, 1, 0], 4)]);
  expect(whole!.score).toBeCloseTo(800 / 12, 12);
  expect(whole).toMatchObject({
    items: 7,
    notApplicable: 1,
    sections: [
      { section: '1.1', score: 50, items: 3, notApplicable: 1 },
      { section: '1.2', score: 75, items: 4, notApplicable: 0 },
    ],
  });
});

// (3·1 + 1·0.5 + 2·0) ÷ (3 + 1 + 2) = 3.5 ÷ 6 = 58.33.
test('weights, and half of what an item asks', () => {
  const [whole] = checklistScores([answer('a', 1, { weight: 3 }), answer('b', 0.5), answer('c', 0, { weight: 2 })]);
  expect(whole!.score).toBeCloseTo(350 / 6, 12);
});

test('critical items are in the score and told apart; half met is failed, not applicable is neither', () => {
  const critical = { critical: true };
  const [whole] = checklistScores([
    answer('gloves', 1, critical),
    answer('oxygen', 0.5, critical),
    answer('partograph', 0, critical),
    answer('incubator', undefined, critical),
    answer('poster', 1),
  ]);
  expect(whole).toMatchObject({ score: 62.5, critical: { met: 1, applicable: 3, failed: ['oxygen', 'partograph'] } });
});

test('nothing applicable, or no weight: no score, which is not 0', () => {
  expect(checklistScores([answer('a', undefined)])[0]).toEqual({
    checklist: 'quality',
    member: 'Kaya',
    round: 1,
    items: 1,
    notApplicable: 1,
    sections: [],
    critical: { met: 0, applicable: 0, failed: [] },
  });
  expect(checklistScores([answer('a', 1, { weight: 0 })])[0]!.score).toBeUndefined();
});

test('one score for each checklist, member and round', () => {
  const filled = [answer('a', 1), answer('a', 0, { round: 2 }), answer('a', 0, { member: 'Huye' }), answer('a', 1, { checklist: 'b' })];
  expect(checklistScores(filled).map(({ checklist, member, round, score }) => [checklist, member, round, score])).toEqual([
    ['quality', 'Kaya', 1, 100],
    ['quality', 'Kaya', 2, 0],
    ['quality', 'Huye', 1, 0],
    ['b', 'Kaya', 1, 100],
  ]);
});

test('an item that is not applicable never moves a score', () => {
  const item = fc.record({ score: fc.double({ min: 0, max: 1, noNaN: true }), weight: fc.integer({ min: 1, max: 5 }) });
  fc.assert(
    fc.property(fc.array(item, { minLength: 1 }), fc.integer({ min: 0, max: 9 }), (items, weight) => {
      const answers = items.map((one, i) => answer(`q${i}`, one.score, { weight: one.weight }));
      const [without] = checklistScores(answers);
      const [withOne] = checklistScores([...answers, answer('na', undefined, { weight })]);
      expect(withOne!.score).toBe(without!.score);
      expect(without!.score!).toBeGreaterThanOrEqual(0);
      expect(without!.score!).toBeLessThanOrEqual(100 + 1e-9);
    }),
  );
});
