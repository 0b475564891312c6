import { chiSquareUpperTail } from './chi-square.ts';
import { midRanks } from './mid-ranks.ts';
import { requireValues } from './require-values.ts';
import { tieDistance } from './tie-distance.ts';

/** What Friedman's test says. */
export interface Friedman {
  /** χ², corrected for ties. */
  readonly statistic: number;
  readonly df: number;
  /** By the χ² distribution, as R has it: near, not exact, for a few blocks. */
  readonly p: number;
  /** n (k − 1): reached where every block puts the treatments in the same order. */
  readonly largestPossible: number;
}

/**
 * Friedman's test (1937) that k measurements of the same n blocks do not differ: as R's `friedman.test`, with its correction for ties.
 * Where every block is tied throughout, χ² is 0 and p 1: nothing differs.
 * @param blocks one a member, with its k measurements in order; at least 2 of each, as many in every block, none missing
 * @throws Error on fewer, on blocks of unlike length or values that are not finite
 */
export function friedman(blocks: readonly (readonly number[])[]): Friedman {
  const n = blocks.length;
  if (n < 2) throw new Error(`friedman requires at least two blocks, not ${n}`);
  const k = blocks[0]!.length;
  if (k < 2) throw new Error(`friedman requires at least two measurements a block, not ${k}`);
  const rankSums = Array.from({ length: k }, () => 0);
  let tieTerms = 0;
  for (const block of blocks) {
    if (block.length !== k) throw new Error(`friedman requires blocks of equal length, not ${k} and ${block.length}`);
    requireValues('friedman', block);
    const { ranks, tieTerm } = midRanks(block, tieDistance(block));
    for (const [index, rank] of ranks.entries()) rankSums[index]! += rank;
    tieTerms += tieTerm;
  }
  const squares = rankSums.reduce((sum, rankSum) => sum + (rankSum - (n * (k + 1)) / 2) ** 2, 0);
  const statistic = squares === 0 ? 0 : (12 * squares) / (n * k * (k + 1) - tieTerms / (k - 1));
  return { statistic, df: k - 1, p: chiSquareUpperTail(statistic, k - 1), largestPossible: n * (k - 1) };
}
