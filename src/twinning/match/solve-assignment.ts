import { munkres } from 'munkres';
import { penaltyOf, type AssignmentProblem, type Plan } from './assignment-problem.ts';

/**
 * A plan with the most pairs, and of those one of least cost. Which one among equals is left open: see `firstByOrder`.
 * Each place of a mentor is a column of its own; cells that are not allowed cost the penalty and are thrown out again where they were chosen.
 */
export function solveAssignment(problem: AssignmentProblem): Plan {
  const { costs } = problem;
  const places = placesOf(problem);
  const plan: (number | undefined)[] = costs.map(() => undefined);
  if (places.length === 0) return plan;
  const penalty = penaltyOf(problem);
  const matrix = costs.map((row) => places.map((mentor) => row[mentor] ?? penalty));
  for (const [row, place] of munkres(matrix)) {
    const mentor = places[place]!;
    if (costs[row]![mentor] !== undefined) plan[row] = mentor;
  }
  return plan;
}

/** The mentor behind each column: as often as it has places that anybody could take. */
function placesOf({ costs, capacity }: AssignmentProblem): number[] {
  return capacity.flatMap((places, mentor) => {
    const wanted = costs.filter((row) => row[mentor] !== undefined).length;
    return Array.from({ length: Math.min(places, wanted) }, () => mentor);
  });
}
