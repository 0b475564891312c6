/** The score of a pair from its parts. Parts, weights, bands and limits are the toolkit's own [P]: no published score was found. */
import type { TwinningWeights } from '../../core/twinning.ts';
import { bandOf } from '../../delivery/bands.ts';
import { round9 } from '../../delivery/round.ts';
import type { PairStatus, ScorePart } from '../result.ts';

export const PARTS = ['outcome', 'milestones', 'dose', 'reciprocity'] as const satisfies readonly (keyof TwinningWeights)[];

/**
 * Parts that must be there for a score [P]. One part alone is that part under another name, and would be ranked beside the scores
 * of pairs that were judged on four; where the weights name only one part, that one is enough.
 */
export const FEWEST_PARTS = 2;

/** 0–100, or why not. */
export type PartValue =
  | { readonly part: ScorePart['part']; readonly value: number }
  | { readonly part: ScorePart['part']; readonly reason: string };

/** A missing part gives its weight to the others in proportion; it is never zero. */
export function withWeights(values: readonly PartValue[], weights: TwinningWeights): ScorePart[] {
  const there = values.reduce((sum, one) => sum + ('value' in one ? weights[one.part] : 0), 0);
  return values.map((one) => ({
    ...one,
    weight: weights[one.part],
    weightUsed: 'value' in one && there > 0 ? weights[one.part] / there : 0,
  }));
}

/** Σ weight × value ÷ Σ weight over the parts that are there, 0–100; undefined where too few are. */
export function scoreOf(values: readonly PartValue[], weights: TwinningWeights): number | undefined {
  const parts = withWeights(values, weights).filter(({ weightUsed }) => weightUsed > 0);
  if (parts.length < fewestParts(weights)) return undefined;
  const score = parts.reduce((sum, { weightUsed, value = 0 }) => sum + weightUsed * value, 0);
  return Math.min(100, Math.max(0, round9(score)));
}

/** Parts that must be there under these weights; at least one. */
export function fewestParts(weights: TwinningWeights): number {
  return Math.max(1, Math.min(FEWEST_PARTS, PARTS.filter((part) => weights[part] > 0).length));
}

export function statusOf(score: number | undefined, bounds: Parameters<typeof bandOf>[1]): PairStatus {
  return score === undefined ? 'no-data' : bandOf(score, bounds);
}
