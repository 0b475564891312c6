import { munkres } from 'munkres';
import { expect, test } from 'vitest';
import { randomFromSeed } from '../../core/seeded-random.ts';
import { allPlans, bestPlan, costOf, isAllowed, pairsOf } from './all-plans.fixture.ts';
import { COST_UNIT, type AssignmentProblem } from './assignment-problem.ts';
import { crowdsOf } from './crowded.ts';
import { exchangeOf } from './exchange.ts';
import { firstByOrder } from './first-by-order.ts';
import { nextBests } from './next-best.ts';
import { solveAssignment } from './solve-assignment.ts';

const CASES = 600;

/** Up to 5 rows and 5 mentors; costs of few levels so that ties are common; a share of cells forbidden; 0 to 3 places. */
function problemFrom(seed: number): AssignmentProblem {
  const random = randomFromSeed(seed);
  const below = (bound: number): number => Math.floor(random() * bound);
  const [rows, mentors, levels] = [1 + below(5), 1 + below(5), [1, 4, COST_UNIT][seed % 3]!];
  const forbidden = [0, 0.3, 0.6][below(3)]!;
  const cost = (): number | undefined => (random() < forbidden ? undefined : Math.round((below(levels + 1) / levels) * COST_UNIT));
  return {
    costs: Array.from({ length: rows }, () => Array.from({ length: mentors }, cost)),
    capacity: Array.from({ length: mentors }, () => below(4)),
  };
}

const PROBLEMS = Array.from({ length: CASES }, (_, seed) => problemFrom(seed));

test(`as many pairs at the same cost as the best of all plans, in ${CASES} cases`, () => {
  for (const [seed, problem] of PROBLEMS.entries()) {
    const plan = solveAssignment(problem);
    const best = bestPlan(problem)!;
    expect(isAllowed(problem, plan), `case ${seed}`).toBe(true);
    expect([pairsOf(plan), costOf(problem, plan)], `case ${seed}`).toEqual([pairsOf(best), costOf(problem, best)]);
  }
});

test('of equal plans the first by order', () => {
  let tied = 0;
  for (const [seed, problem] of PROBLEMS.entries()) {
    const best = bestPlan(problem)!;
    for (const equal of [solveAssignment(problem), bestPlan(problem, allPlans(problem).reverse())!]) {
      expect(firstByOrder(exchangeOf(problem, equal), equal), `case ${seed}`).toEqual(best);
      if (equal.some((mentor, row) => mentor !== best[row])) tied += 1;
    }
  }
  expect(tied).toBeGreaterThan(100);
});

test('the next best of each row is the best of all plans of as many pairs with another mentor for it', () => {
  let [some, none] = [0, 0];
  for (const [seed, problem] of PROBLEMS.entries()) {
    const plan = bestPlan(problem)!;
    const asMany = allPlans(problem).filter((other) => pairsOf(other) === pairsOf(plan));
    for (const [row, next] of nextBests(exchangeOf(problem, plan), plan).entries()) {
      const others = asMany.filter((other) => plan[row] !== undefined && other[row] !== undefined && other[row] !== plan[row]);
      const extras = others.map((other) => costOf(problem, other) - costOf(problem, plan));
      const extra = Math.min(...extras);
      const mentor = Math.min(...others.flatMap((other, i) => (extras[i] === extra ? [other[row]!] : [])));
      expect(next, `case ${seed}, row ${row}`).toEqual(others.length === 0 ? undefined : { mentor, extra });
      if (others.length === 0) none += 1;
      else some += 1;
    }
  }
  expect(Math.min(some, none)).toBeGreaterThan(100);
});

test('who has no mentor is in a crowd larger than all its mentors can take', () => {
  for (const [seed, problem] of PROBLEMS.entries()) {
    const plan = bestPlan(problem)!;
    const without = [...plan.keys()].filter((row) => plan[row] === undefined);
    const crowds = crowdsOf(problem, plan);
    expect(
      crowds.flatMap(({ rows }) => rows).filter((row) => without.includes(row)),
      `case ${seed}`,
    ).toHaveLength(without.length);
    for (const { rows, mentors } of crowds) {
      const reach = new Set(rows.flatMap((row) => [...problem.costs[row]!.keys()].filter((m) => problem.costs[row]![m] !== undefined)));
      expect([...reach].sort(), `case ${seed}`).toEqual(mentors);
      const places = mentors.reduce((sum, mentor) => sum + problem.capacity[mentor]!, 0);
      expect(rows.length - places, `case ${seed}`).toBe(rows.filter((row) => without.includes(row)).length);
    }
  }
});

test('munkres takes an infinite cell without complaint, the plan does not', () => {
  const chosen = munkres([
    [1, Infinity],
    [2, Infinity],
  ]);
  expect(chosen).toHaveLength(2);
  const problem = {
    costs: [
      [1, undefined],
      [2, undefined],
    ],
    capacity: [1, 1],
  };
  expect(solveAssignment(problem)).toEqual([0, undefined]);
});

test('no rows, no mentors, no places', () => {
  expect(solveAssignment({ costs: [], capacity: [2] })).toEqual([]);
  expect(solveAssignment({ costs: [[], []], capacity: [] })).toEqual([undefined, undefined]);
  expect(solveAssignment({ costs: [[5]], capacity: [0] })).toEqual([undefined]);
});
