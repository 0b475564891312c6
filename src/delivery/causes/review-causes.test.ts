import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cause, InterventionRating } from '../../core/causes.ts';
import { UserError } from '../../core/user-error.ts';
import { plan, STOCK_OUTS } from '../plan.fixture.ts';
import type { CauseNode } from './result.ts';
import { EQUAL_WEIGHTS, reviewCauses } from './review-causes.ts';

const at = { file: 'programme/causes.csv' };

function cause(code: string, parent?: string, priority = 'medicine-stockouts'): Cause {
  return { priority, code, text: `why ${code}`, at, ...(parent === undefined ? {} : { parent }) };
}

/** Four marks: impact, feasibility, cost, time; `undefined` is not rated. */
function rating(intervention: string, rater: string, marks: readonly (number | undefined)[], changes: Partial<InterventionRating> = {}) {
  const [impact, feasibility, cost, time] = marks;
  const given = Object.entries({ impact, feasibility, cost, time }).filter(([, mark]) => mark !== undefined);
  return {
    priority: 'medicine-stockouts',
    intervention,
    title: `do ${intervention}`,
    rater,
    ...Object.fromEntries(given),
    at,
    ...changes,
  } as InterventionRating;
}

function review(causes: readonly Cause[], ratings: readonly InterventionRating[] = [], weights = EQUAL_WEIGHTS) {
  return reviewCauses({ causes, ratings }, [plan(), STOCK_OUTS], weights);
}

/** `C1(C2 C3(C4))` */
function drawn(nodes: readonly CauseNode[]): string {
  return nodes.map(({ cause: { code }, children }) => (children.length === 0 ? code : `${code}(${drawn(children)})`)).join(' ');
}

test('a score whose digits end in a half is that half, and what is odd is said in the language of the workspace', () => {
  const marks = [[5, 4, 4, 4], [5, 4, 4, 3], [5, 4, 4, 4], [5, 4, 4, 3], [4, 3, 3]]; // prettier-ignore
  const ratings = marks.map((row, index) => rating('tracing', `R${index}`, row));
  const [found] = reviewCauses({ causes: [], ratings }, [plan(), STOCK_OUTS], EQUAL_WEIGHTS, 'fr');
  expect(found!.interventions[0]!.score).toBe(3.975); // (4.8 + 3.8 + 3.8 + 3.5) / 4
  expect(found!.reasons.join(' ')).not.toMatch(/\b(is|no|the)\b/i);
});

describe('the tree of causes', () => {
  test('five whys below each other, in the order of the table', () => {
    const [found] = review([cause('C4', 'C3'), cause('C1'), cause('C3', 'C1'), cause('C2', 'C1'), cause('C5')]);
    expect(drawn(found!.tree)).toBe('C1(C3(C4) C2) C5');
    expect(found!.reasons).toEqual(['No intervention is rated.']);
  });

  test('an unknown parent, or one of another priority, stands at the top and is said', () => {
    const found = review([cause('C1'), cause('C2', 'C9'), cause('N1', 'C1', 'nurses')]);
    expect(found.map(({ priority, tree }) => [priority, drawn(tree)])).toEqual([
      ['nurses', 'N1'],
      ['medicine-stockouts', 'C1 C2'],
    ]);
    expect(found[1]!.reasons[0]).toBe('Unexpected parent C9 of cause C2, expected a cause of the same priority: it is shown at the top.');
  });

  test('a circle is cut where the table has it first', () => {
    const [found] = review([cause('C1'), cause('C2', 'C4'), cause('C3', 'C2'), cause('C4', 'C3')]);
    expect(drawn(found!.tree)).toBe('C1 C2(C3(C4))');
    expect(found!.reasons[0]).toContain('Unexpected circle of causes at C2');
    expect(drawn(review([cause('C1', 'C1')])[0]!.tree)).toBe('C1');
    const below = review([cause('C5', 'C3'), cause('C2', 'C4'), cause('C3', 'C2'), cause('C4', 'C3')])[0]!;
    expect(drawn(below.tree)).toBe('C3(C5 C4(C2))');
  });

  test('every cause stands in it once, whatever the parents', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }), { minLength: 1, maxLength: 10 }), (parents) => {
        const causes = parents.map((parent, i) => cause(`C${i}`, parent === undefined ? undefined : `C${parent}`));
        const codes = drawn(review(causes)[0]!.tree).match(/C\d/g) ?? [];
        expect(codes.toSorted()).toEqual(causes.map(({ code }) => code));
      }),
    );
  });
});

describe('the interventions', () => {
  test('are ranked by the weighted mean of the criteria’s means', () => {
    // Redistribution: impact (5 + 4) ÷ 2 = 4.5, feasibility 4, cost 3.5, time 5 → 17 ÷ 4 = 4.25. e-LMIS: 4.5, 2.5, 1.5, 2 → 2.625.
    const [found] = review(
      [],
      [
        rating('e-lmis', 'R1', [5, 3, 2, 2]),
        rating('e-lmis', 'R2', [4, 2, 1, 2]),
        rating('redistribution', 'R1', [5, 4, 4, 5]),
        rating('redistribution', 'R2', [4, 4, 3, 5]),
      ],
    );
    expect(found!.interventions.map(({ intervention, rank, score, raters }) => [intervention, rank, score, raters])).toEqual([
      ['redistribution', 1, 4.25, 2],
      ['e-lmis', 2, 2.625, 2],
    ]);
    expect(found!.interventions[0]!.criteria[0]).toEqual({ criterion: 'impact', raters: 2, mean: 4.5, lowest: 4, highest: 5 });
    expect(found!.reasons).toEqual(['No cause is written down.']);
  });

  test('weights change the order: impact alone', () => {
    const ratings = [rating('cheap', 'R1', [2, 5, 5, 5]), rating('strong', 'R1', [5, 1, 1, 1])];
    expect(review([], ratings)[0]!.interventions.map(({ score }) => score)).toEqual([4.25, 2]);
    const alone = review([], ratings, { impact: 2, feasibility: 0, cost: 0, time: 0 })[0]!;
    expect(alone.interventions.map(({ intervention, score }) => [intervention, score])).toEqual([
      ['strong', 5],
      ['cheap', 2],
    ]);
  });

  test('ties share a rank and stay in their order', () => {
    const ratings = [
      rating('a', 'R1', [3, 3, 3, 3]),
      rating('b', 'R1', [1, 5, 2, 4]),
      rating('c', 'R1', [1, 1, 1, 1]),
      rating('d', 'R1', [5, 5, 5, 5]),
    ];
    expect(review([], ratings)[0]!.interventions.map(({ intervention, rank }) => [intervention, rank])).toEqual([
      ['d', 1],
      ['a', 2],
      ['b', 2],
      ['c', 4],
    ]);
  });

  test('raters who differ by three or more on a criterion are shown', () => {
    const [found] = review([], [rating('a', 'R1', [5, 5, 3, 3]), rating('a', 'R2', [2, 3, 3, 3]), rating('a', 'R3', [4, 3, 3, 3])]);
    expect(found!.interventions[0]!.disagreement).toEqual(['impact']);
  });

  test('a criterion that nobody rated leaves no score, and raters are counted criterion by criterion', () => {
    const [found] = review(
      [],
      [rating('a', 'R1', [5, undefined, undefined, 3]), rating('a', 'R2', [3, undefined, 4, 3]), rating('b', 'R1', [1, 1, 1, 1])],
    );
    const [b, a] = found!.interventions;
    expect([b!.intervention, b!.rank, a!.intervention, a!.rank, a!.score]).toEqual(['b', 1, 'a', undefined, undefined]);
    expect(a!.criteria.map(({ criterion, raters, mean }) => [criterion, raters, mean])).toEqual([
      ['impact', 2, 4],
      ['feasibility', 0, undefined],
      ['cost', 1, 4],
      ['time', 2, 3],
    ]);
    expect(found!.reasons.at(-1)).toBe('a has no score: nobody rated feasibility.');
    expect(review([], [rating('a', 'R1', [5])], { impact: 1, feasibility: 0, cost: 0, time: 0 })[0]!.interventions[0]!.score).toBe(5);
  });

  test('a rater who marks nothing is no rater', () => {
    expect(review([], [rating('a', 'R1', []), rating('a', 'R2', [1, 1, 1, 1])])[0]!.interventions[0]!.raters).toBe(1);
  });

  test('what stands in the plan already is marked by its id', () => {
    const ratings = [rating('e-lmis', 'R1', [1, 1, 1, 1]), rating('drones', 'R1', [1, 1, 1, 1])];
    expect(review([], ratings)[0]!.interventions.map(({ inPlan }) => inPlan)).toEqual([true, false]);
    expect(reviewCauses({ causes: [], ratings }, [])[0]!.interventions[0]!.inPlan).toBe(false);
  });

  test('a second row of a rater, another title, another cause: the first counts, and it is said', () => {
    const [found] = review(
      [cause('C1'), cause('C2')],
      [
        rating('a', 'R1', [5, 5, 5, 5], { cause: 'C1' }),
        rating('a', 'R1', [1, 1, 1, 1]),
        rating('a', 'R2', [3, 3, 3, 3], { title: 'do otherwise', cause: 'C2' }),
      ],
    );
    expect(found!.interventions[0]).toMatchObject({ score: 4, raters: 2, title: 'do a', cause: 'C1' });
    expect(found!.reasons).toEqual([
      'Unexpected second rating of a by R1, expected one: the first one counts.',
      'Unexpected second title of a, expected one for all raters: “do a” is used.',
      'Unexpected second cause of a, expected one for all raters: C1 is used.',
    ]);
  });

  test('the same code in two priorities is two interventions', () => {
    const found = review([], [rating('a', 'R1', [5, 5, 5, 5]), rating('a', 'R1', [1, 1, 1, 1], { priority: 'nurses' })]);
    expect(found.map(({ priority, interventions }) => [priority, interventions[0]!.score])).toEqual([
      ['nurses', 1],
      ['medicine-stockouts', 5],
    ]);
  });
});

test('nothing written down is no priority', () => expect(review([])).toEqual([]));

test('a priority without a plan follows those with one', () => {
  expect(review([cause('X1', undefined, 'unplanned'), cause('C1')]).map(({ priority }) => priority)).toEqual([
    'medicine-stockouts',
    'unplanned',
  ]);
});

test.each([
  { impact: -1, feasibility: 1, cost: 1, time: 1 },
  { impact: 0, feasibility: 0, cost: 0, time: 0 },
  { impact: Number.NaN, feasibility: 1, cost: 1, time: 1 },
])('weights %o are refused', (weights) => {
  expect(() => review([], [], weights)).toThrow(UserError);
});

test('in French', () => {
  const ratings = [rating('a', 'R1', [5, undefined, 3, undefined])];
  expect(reviewCauses({ causes: [], ratings }, [], EQUAL_WEIGHTS, 'fr')[0]!.reasons).toEqual([
    'Aucune cause n’est écrite.',
    'a n’a pas de note : personne n’a noté la faisabilité, le délai.',
  ]);
});
