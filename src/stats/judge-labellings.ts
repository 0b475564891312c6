import { effectInterval } from './effect-interval.ts';
import { isSignificant, leastToKeep } from './is-significant.ts';
import type { Labellings } from './labellings.ts';
import type { PermutationAnswer } from './permutation-answer.ts';

/** A design with its labellings, all of them or a part drawn by chance. */
export interface JudgedDesign {
  readonly labellings: Labellings;
  readonly method: PermutationAnswer['method'];
  /** Of the labelling that was. */
  readonly observed: number;
  /** Differences nearer than this are ties: rounding must not untie them. */
  readonly tie: number;
  /** Share of all labellings that tie for the greatest |difference|. */
  readonly shareOfGreatest: number;
}

/**
 * p, least possible p and interval of a design. Exact: p = labellings at least as extreme ÷ all. Drawn: (b + 1) ÷ (m + 1), the
 * labelling that was counting as one of them (Phipson and Smyth 2010). 0 is outside the interval exactly where p is below 1 − level.
 */
export function judgeLabellings(design: JudgedDesign, level: number): PermutationAnswer {
  const { labellings, method, observed, tie } = design;
  const drawn = method === 'exact' ? 0 : 1;
  const count = labellings.differences.length;
  const of = count + drawn;
  const smallestP =
    drawn === 0 ? Math.max(1, Math.round(design.shareOfGreatest * count)) / count : Math.max(1 / of, design.shareOfGreatest);
  let extreme = drawn;
  for (const difference of labellings.differences) if (Math.abs(difference) >= Math.abs(observed) - tie) extreme += 1;
  const p = Math.max(extreme / of, smallestP);
  const found = isSignificant(smallestP, level) ? effectInterval(labellings, observed, leastToKeep(level, of) - drawn) : undefined;
  const interval = found === undefined || isSignificant(p, level) ? found : around(found);
  return { difference: observed, ...interval, level, p, smallestP, method, labellings: count };
}

/** Where p does not exclude 0 by a tie, rounding of an end must not. */
function around({ low, high }: { low: number; high: number }): { low: number; high: number } {
  return { low: Math.min(low, 0), high: Math.max(high, 0) };
}
