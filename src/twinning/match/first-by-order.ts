import { loadsOf, type Plan } from './assignment-problem.ts';
import type { Exchange } from './exchange.ts';

/**
 * Of all optimal plans the first by order: the first row has the first mentor that it can have in any optimal plan,
 * the second the first one that it can have besides, and so on; nobody comes after all mentors.
 * @param plan the optimal one that the exchange was made of
 */
export function firstByOrder(exchange: Exchange, plan: Plan): Plan {
  const prices = pricesOf(exchange);
  let nodes = plan.map((mentor) => mentor ?? exchange.nobody);
  for (const row of plan.keys()) nodes = withFirstMentor(exchange, prices, nodes, row);
  return planOf(exchange, nodes);
}

function planOf({ nobody }: Exchange, nodes: readonly number[]): Plan {
  return nodes.map((node) => (node === nobody ? undefined : node));
}

/** Dual prices: in every optimal plan each row is where cost − price is least. */
function pricesOf({ nodes, distances }: Exchange): number[] {
  return Array.from({ length: nodes }, (_, to) => {
    let least = 0;
    for (let from = 0; from < nodes; from += 1) least = Math.min(least, distances[from * nodes + to]!);
    return least;
  });
}

/** Rows before this one keep what they have. */
function withFirstMentor(exchange: Exchange, prices: readonly number[], nodes: number[], row: number): number[] {
  const from = nodes[row]!;
  const seen = new Set<number>();
  for (let to = 0; to < from; to += 1) {
    if (seen.has(to) || !costsNothing(exchange, prices, row, from, to)) continue;
    const moves = wayBack(exchange, prices, nodes, { row, from, to, seen });
    if (moves === undefined) continue;
    const moved = [...nodes];
    moved[row] = to;
    for (const [other, node] of moves) moved[other] = node;
    return moved;
  }
  return nodes;
}

function costsNothing({ costAt }: Exchange, prices: readonly number[], row: number, from: number, to: number): boolean {
  return costAt(row, to) - costAt(row, from) === (prices[to] ?? 0) - (prices[from] ?? 0);
}

interface Wanted {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  /** Nodes from which there is no way back, filled as they are tried. */
  readonly seen: Set<number>;
}

type Moves = readonly (readonly [row: number, node: number])[];

/** Moves of later rows at no cost, from the mentor that takes the row on to the one that lets it go. */
function wayBack(exchange: Exchange, prices: readonly number[], nodes: readonly number[], wanted: Wanted): Moves | undefined {
  const loads = loadsOf(exchange.problem, planOf(exchange, nodes));
  const ways: { readonly node: number; readonly moves: Moves }[] = [{ node: wanted.to, moves: [] }];
  wanted.seen.add(wanted.to);
  for (let way = ways.pop(); way !== undefined; way = ways.pop()) {
    if (way.node === wanted.from) return way.moves;
    for (const step of stepsFrom(exchange, prices, nodes, loads, way.node, wanted)) {
      if (wanted.seen.has(step.node)) continue;
      wanted.seen.add(step.node);
      ways.push({ node: step.node, moves: step.row === undefined ? way.moves : [...way.moves, [step.row, step.node]] });
    }
  }
  return undefined;
}

function* stepsFrom(
  exchange: Exchange,
  prices: readonly number[],
  nodes: readonly number[],
  loads: readonly number[],
  node: number,
  { row, seen }: Wanted,
): Generator<{ readonly node: number; readonly row?: number }> {
  const { freePlace, nobody, problem } = exchange;
  const free = prices[freePlace];
  if (node === freePlace) {
    for (const [mentor, load] of loads.entries()) if (load > 0 && prices[mentor] === free) yield { node: mentor };
    if (nodes.includes(nobody) && prices[nobody] === free) yield { node: nobody };
    return;
  }
  if (prices[node] === free && (node === nobody || loads[node]! < problem.capacity[node]!)) yield { node: freePlace };
  for (let other = row + 1; other < nodes.length; other += 1) {
    if (nodes[other] !== node) continue;
    for (let to = 0; to <= nobody; to += 1) {
      if (!seen.has(to) && costsNothing(exchange, prices, other, node, to)) yield { node: to, row: other };
    }
  }
}
