import type { AssignmentProblem, Plan } from './assignment-problem.ts';

/** More rows than all the mentors that they may have can take (a violation of Hall's condition); both ascending. */
export interface Crowd {
  readonly rows: readonly number[];
  /** Empty: nobody may mentor them. */
  readonly mentors: readonly number[];
}

/**
 * Why rows have no mentor: from each of them to the mentors that it may have, to the rows that these took, to the mentors that those may have …
 * All mentors met are full, otherwise the plan would not have the most pairs. Crowds that share a mentor are one.
 * @param plan one with the most pairs
 */
export function crowdsOf(problem: AssignmentProblem, plan: Plan): Crowd[] {
  const crowds: { rows: Set<number>; mentors: Set<number> }[] = [];
  for (const [row, mentor] of plan.entries()) {
    if (mentor !== undefined) continue;
    const crowd = crowdAround(problem, plan, row);
    for (const other of crowds.filter(({ mentors }) => [...mentors].some((shared) => crowd.mentors.has(shared)))) {
      for (const shared of other.rows) crowd.rows.add(shared);
      for (const shared of other.mentors) crowd.mentors.add(shared);
      crowds.splice(crowds.indexOf(other), 1);
    }
    crowds.push(crowd);
  }
  return crowds
    .map(({ rows, mentors }) => ({ rows: ascending(rows), mentors: ascending(mentors) }))
    .sort((a, b) => a.rows[0]! - b.rows[0]!);
}

function crowdAround({ costs }: AssignmentProblem, plan: Plan, row: number): { rows: Set<number>; mentors: Set<number> } {
  const rows = new Set([row]);
  const mentors = new Set<number>();
  for (const next of rows) {
    for (const [mentor, cost] of costs[next]!.entries()) {
      if (cost === undefined || mentors.has(mentor)) continue;
      mentors.add(mentor);
      for (const [taken, by] of plan.entries()) if (by === mentor) rows.add(taken);
    }
  }
  return { rows, mentors };
}

function ascending(numbers: Iterable<number>): number[] {
  return [...numbers].sort((a, b) => a - b);
}
