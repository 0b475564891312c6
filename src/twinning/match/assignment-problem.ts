/** Who may mentor whom at what cost, as numbers: rows are mentees on a topic, columns are mentors, both in the order that breaks ties. */
export interface AssignmentProblem {
  /** By row and mentor: a whole number from 0 to `COST_UNIT`; undefined: not allowed. */
  readonly costs: readonly (readonly (number | undefined)[])[];
  /** Rows that each mentor can take, from 0. */
  readonly capacity: readonly number[];
}

/** The mentor of each row; undefined: none. */
export type Plan = readonly (number | undefined)[];

/** Costs of 0–1 are reckoned in millionths: whole numbers add up exactly, so that ties are ties. */
export const COST_UNIT = 1_000_000;

/**
 * What a row without a mentor costs: more than twice all that a plan's pairs can cost together,
 * so that the most pairs always come first, and a plan with fewer can be told by its cost. Finite: munkres takes infinite cells without complaint.
 */
export function penaltyOf({ costs }: AssignmentProblem): number {
  return 2 * COST_UNIT * (costs.length + 1);
}

/** Mentees of each mentor. */
export function loadsOf({ capacity }: AssignmentProblem, plan: Plan): number[] {
  const loads = capacity.map(() => 0);
  for (const mentor of plan) if (mentor !== undefined) loads[mentor]! += 1;
  return loads;
}
