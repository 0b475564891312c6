import { midRanks } from './mid-ranks.ts';
import { requireValues } from './require-values.ts';
import { tieDistance } from './tie-distance.ts';

/** What Wilcoxon's signed-rank test says. */
export interface WilcoxonSignedRank {
  /** V: the sum of the ranks of |after − before| where after is greater; 0 to n (n + 1) ÷ 2. */
  readonly statistic: number;
  /** Pairs that differ. */
  readonly n: number;
  /** Pairs that do not: left out of the ranks. */
  readonly zeros: number;
  /** Two-sided; 1 where no pair differs. */
  readonly p: number;
  /** 2 ÷ 2ⁿ: what n pairs give where all go the same way; at most 1. */
  readonly smallestP: number;
  readonly method: 'exact';
}

/** The distribution is added up in n² (n + 1) steps: a second or so for this many. */
const MOST_PAIRS = 1_000;

/**
 * Wilcoxon's signed-rank test (1945) of paired values, exact with ties too: V is that of R's
 * `wilcox.test(after, before, paired = TRUE)`; zeros are left out, ties share the mean of their ranks, and p is over all 2ⁿ signs of
 * these ranks, where R turns to the normal distribution.
 * @param before one value a unit; at least one
 * @param after of the same units in the same order
 * @throws Error on none, unlike lengths, values that are not finite, more than 1,000 pairs that differ
 */
export function wilcoxonSignedRank(before: readonly number[], after: readonly number[]): WilcoxonSignedRank {
  if (before.length !== after.length) {
    throw new Error(`wilcoxonSignedRank requires as many before as after, not ${before.length} and ${after.length}`);
  }
  if (before.length === 0) throw new Error('wilcoxonSignedRank requires at least one pair');
  const measured = [...before, ...after];
  requireValues('wilcoxonSignedRank', measured);
  const changes = after.map((value, index) => value - before[index]!);
  const tie = tieDistance([0, ...changes], measured);
  const differing = changes.filter((change) => Math.abs(change) > tie);
  const n = differing.length;
  if (n > MOST_PAIRS) throw new Error(`wilcoxonSignedRank requires at most ${MOST_PAIRS} pairs that differ, not ${n}`);
  const { ranks } = midRanks(differing.map(Math.abs), tie);
  const statistic = ranks.reduce((sum, rank, index) => (differing[index]! > 0 ? sum + rank : sum), 0);
  const smallestP = Math.min(1, 2 ** (1 - n));
  const p = Math.max(smallestP, twoSided(ranks, statistic));
  return { statistic, n, zeros: changes.length - n, p, smallestP, method: 'exact' };
}

/** Share of all signs of the ranks whose sum is at least as far from the middle. Sums are counted in halves, so that they are whole. */
function twoSided(ranks: readonly number[], statistic: number): number {
  const halves = ranks.map((rank) => Math.round(2 * rank));
  const all = halves.reduce((sum, half) => sum + half, 0);
  const chances = new Float64Array(all + 1);
  chances[0] = 1;
  let reached = 0;
  for (const half of halves) {
    reached += half;
    for (let sum = reached; sum >= 0; sum -= 1) chances[sum] = (chances[sum]! + (sum >= half ? chances[sum - half]! : 0)) / 2;
  }
  const smaller = Math.min(Math.round(2 * statistic), all - Math.round(2 * statistic));
  if (2 * smaller >= all) return 1;
  return Math.min(1, 2 * chances.subarray(0, smaller + 1).reduce((sum, chance) => sum + chance, 0));
}
