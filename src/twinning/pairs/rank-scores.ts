import { round9 } from '../../delivery/round.ts';

/**
 * Ranks by score, best first; ties share a rank and the next one is skipped (1, 1, 3).
 * @param scores pair → score; without one a pair has no rank
 */
export function rankScores(scores: ReadonlyMap<string, number | undefined>): Map<string, number> {
  const known = [...scores].flatMap(([pair, score]) => (score === undefined ? [] : [{ pair, score: round9(score) }]));
  const inOrder = known.map(({ score }) => score).sort((a, b) => b - a);
  return new Map(known.map(({ pair, score }) => [pair, inOrder.indexOf(score) + 1]));
}
