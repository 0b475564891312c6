import fc from 'fast-check';
import { expect, test } from 'vitest';
import { items, question } from '../survey.fixture.ts';
import { formScore, joinForms } from './form-score.ts';

const SCAN = items('scan', 4);

function scored(...answers: (number | 'na' | undefined)[]): ReturnType<typeof formScore> {
  return formScore(SCAN, new Map(answers.flatMap((answer, at) => (answer === undefined ? [] : [[SCAN[at]!.code, answer] as const]))));
}

test('a person’s score is the mean of the answered items', () => {
  expect(scored(4, 3, 5, 4)).toEqual({ score: 4, atLow: false, atHigh: false, items: [4, 3, 5, 4] });
  expect(scored(4, 3, 5, undefined)).toEqual({ score: 4, atLow: false, atHigh: false });
});

test('three of four answered are enough, two of four are not', () => {
  expect(scored(2, 3, 4, undefined)).toMatchObject({ score: 3 });
  expect(scored(2, 3, undefined, undefined)).toBe('too-little');
  expect(scored()).toBe('too-little');
});

test('not applicable is out of the denominator, and blank is not', () => {
  expect(scored(2, 4, 'na', 'na')).toMatchObject({ score: 3 });
  expect(scored(2, 4, 'na', undefined)).toBe('too-little');
  expect(scored('na', 'na', 'na', 'na')).toBeUndefined();
  expect(scored('na', 'na', 'na', undefined)).toBe('too-little');
});

test('the lowest and the highest possible score are known for what they are, with items left out too', () => {
  expect(scored(1, 1, 1, 'na')).toMatchObject({ score: 1, atLow: true, atHigh: false });
  expect(scored(5, 5, 5, 5)).toMatchObject({ score: 5, atLow: false, atHigh: true });
  const stages = items('plan', 2, { low: 1, high: 4 });
  expect(formScore(stages, new Map([['plan1', 4], ['plan2', 4]]))).toMatchObject({ score: 4, atHigh: true }); // prettier-ignore
});

const answer = fc.constantFrom<(number | 'na' | undefined)[]>(1, 2, 3, 4, 5, 'na', undefined);

test('a reversed question scores as its answer turned round', () => {
  fc.assert(
    fc.property(
      fc.array(answer, { minLength: 4, maxLength: 4 }),
      fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
      (answers, turned) => {
        const reversed = SCAN.map(({ code }, at) => question(code, 'scan', { reversed: turned[at]! }));
        const given = (turn: boolean): Map<string, number | 'na'> =>
          new Map(
            answers.flatMap((one, at) =>
              one === undefined ? [] : [[SCAN[at]!.code, turn && turned[at] === true && one !== 'na' ? 6 - one : one]],
            ),
          );
        expect(formScore(reversed, given(true))).toEqual(formScore(SCAN, given(false)));
      },
    ),
  );
});

test('several forms of one person are their mean, and one that says too little does not undo the others', () => {
  const [three, five] = [scored(3, 3, 3, 3), scored(5, 5, 5, 5)];
  expect(joinForms([three, five])).toEqual({ score: 4, atLow: false, atHigh: false, items: [4, 4, 4, 4] });
  expect(joinForms([three, 'too-little'])).toEqual({ score: 3, atLow: false, atHigh: false, items: [3, 3, 3, 3] });
  expect(joinForms(['too-little', undefined])).toBe('too-little');
  expect(joinForms([undefined, undefined])).toBeUndefined();
  expect(joinForms([scored(3, 3, 3, undefined), five])).toEqual({ score: 4, atLow: false, atHigh: false });
});
