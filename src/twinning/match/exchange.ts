import { loadsOf, penaltyOf, type AssignmentProblem, type Plan } from './assignment-problem.ts';

/**
 * What it costs to pass a mentee on: nodes are the mentors, then *nobody* (who takes any number, each at the penalty), then *a free place*.
 * The way from mentor j to mentor k is the cheapest mentee of j that k may take; a way to *a free place* fills one, a way from it leaves one empty.
 * Of an optimal plan no round trip is below 0, and every other plan is that plan and some round trips (residual graph of minimum-cost flow:
 * Ahuja, Magnanti and Orlin, Network Flows, 1993, chapter 9).
 */
export interface Exchange {
  readonly problem: AssignmentProblem;
  readonly nodes: number;
  readonly nobody: number;
  readonly freePlace: number;
  /** Least cost of the way from one node to another, `from × nodes + to`; Infinity where there is none. */
  readonly distances: Float64Array;
  /** Cost of a row at a node: a mentor's, the penalty at nobody, Infinity where not allowed. */
  costAt(row: number, node: number): number;
}

/** @param plan an optimal one */
export function exchangeOf(problem: AssignmentProblem, plan: Plan): Exchange {
  const nobody = problem.capacity.length;
  const nodes = nobody + 2;
  const penalty = penaltyOf(problem);
  const costAt = (row: number, node: number): number => (node === nobody ? penalty : (problem.costs[row]![node] ?? Infinity));
  const distances = new Float64Array(nodes * nodes).fill(Infinity);
  for (let node = 0; node < nodes; node += 1) distances[node * nodes + node] = 0;
  const exchange = { problem, nodes, nobody, freePlace: nobody + 1, distances, costAt };
  addMoves(exchange, plan);
  addFreePlaces(exchange, plan);
  shorten(distances, nodes);
  return exchange;
}

function addMoves({ problem, nodes, nobody, distances, costAt }: Exchange, plan: Plan): void {
  for (const row of problem.costs.keys()) {
    const from = plan[row] ?? nobody;
    const own = costAt(row, from);
    for (let to = 0; to <= nobody; to += 1) {
      const at = from * nodes + to;
      if (to !== from) distances[at] = Math.min(distances[at]!, costAt(row, to) - own);
    }
  }
}

function addFreePlaces({ problem, nodes, nobody, freePlace, distances }: Exchange, plan: Plan): void {
  const loads = loadsOf(problem, plan);
  for (const [mentor, load] of loads.entries()) {
    if (load < problem.capacity[mentor]!) distances[mentor * nodes + freePlace] = 0;
    if (load > 0) distances[freePlace * nodes + mentor] = 0;
  }
  distances[nobody * nodes + freePlace] = 0;
  if (plan.includes(undefined)) distances[freePlace * nodes + nobody] = 0;
}

/** Floyd and Warshall's shortest ways between all nodes, in place. */
function shorten(distances: Float64Array, nodes: number): void {
  for (let over = 0; over < nodes; over += 1) {
    for (let from = 0; from < nodes; from += 1) {
      const first = distances[from * nodes + over]!;
      if (first === Infinity) continue;
      for (let to = 0; to < nodes; to += 1) {
        const sum = first + distances[over * nodes + to]!;
        if (sum < distances[from * nodes + to]!) distances[from * nodes + to] = sum;
      }
    }
  }
}
