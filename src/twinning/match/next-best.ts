import { penaltyOf, type Plan } from './assignment-problem.ts';
import type { Exchange } from './exchange.ts';

export interface NextBest {
  /** The first by order of those that cost the same. */
  readonly mentor: number;
  /** In units of cost, from 0. */
  readonly extra: number;
}

/**
 * For each row the best plan of as many pairs in which another mentor has it: the row goes to the other, and the cheapest way leads
 * from there back to the mentor that it left. Gives what solving again without the pair would, for all rows at once.
 * @param plan the optimal one that the exchange was made of
 */
export function nextBests(exchange: Exchange, plan: Plan): (NextBest | undefined)[] {
  return plan.map((mentor, row) => (mentor === undefined ? undefined : nextBestOf(exchange, row, mentor)));
}

function nextBestOf({ problem, nodes, nobody, distances, costAt }: Exchange, row: number, mentor: number): NextBest | undefined {
  const own = costAt(row, mentor);
  let best: NextBest | undefined;
  for (let other = 0; other < nobody; other += 1) {
    if (other === mentor) continue;
    const extra = costAt(row, other) - own + distances[other * nodes + mentor]!;
    if (extra < (best?.extra ?? penaltyOf(problem) / 2)) best = { mentor: other, extra };
  }
  return best;
}
