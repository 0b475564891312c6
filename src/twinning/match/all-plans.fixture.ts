/** Every plan of a small problem, to hold the solver against. */
import { loadsOf, type AssignmentProblem, type Plan } from './assignment-problem.ts';

/** All allowed plans within the mentors' places, in order: rows from the first, mentors from the first, nobody last. */
export function allPlans({ costs, capacity }: AssignmentProblem): Plan[] {
  const plans: Plan[] = [];
  const extend = (plan: (number | undefined)[], left: readonly number[]): void => {
    const row = costs[plan.length];
    if (row === undefined) {
      plans.push(plan);
      return;
    }
    for (const [mentor, cost] of row.entries()) {
      if (cost === undefined || left[mentor]! < 1) continue;
      extend(
        [...plan, mentor],
        left.map((places, other) => (other === mentor ? places - 1 : places)),
      );
    }
    extend([...plan, undefined], left);
  };
  extend([], capacity);
  return plans;
}

export function pairsOf(plan: Plan): number {
  return plan.filter((mentor) => mentor !== undefined).length;
}

export function costOf({ costs }: AssignmentProblem, plan: Plan): number {
  return plan.reduce<number>((sum, mentor, row) => sum + (mentor === undefined ? 0 : costs[row]![mentor]!), 0);
}

/** The most pairs, then the least cost; the first of equals. */
export function bestPlan(problem: AssignmentProblem, plans: readonly Plan[] = allPlans(problem)): Plan | undefined {
  let best: Plan | undefined;
  for (const plan of plans) {
    const more = best === undefined ? 1 : pairsOf(plan) - pairsOf(best);
    if (more > 0 || (more === 0 && costOf(problem, plan) < costOf(problem, best!))) best = plan;
  }
  return best;
}

/** Whether a plan keeps the rules. */
export function isAllowed(problem: AssignmentProblem, plan: Plan): boolean {
  const loads = loadsOf(problem, plan);
  return (
    plan.length === problem.costs.length &&
    plan.every((mentor, row) => mentor === undefined || problem.costs[row]![mentor] !== undefined) &&
    loads.every((load, mentor) => load <= problem.capacity[mentor]!)
  );
}
