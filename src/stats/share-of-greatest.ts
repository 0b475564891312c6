import { logChoose } from './log-choose.ts';
import { logWays, stratumDifference, type Stratum } from './stratum.ts';

/** One end of what the labellings of a stratum can show, and the share of them that show it. */
interface End {
  readonly difference: number;
  readonly share: number;
}

/**
 * The share of all labellings that tie for the greatest |difference|, without going through them: the labels stand on the greatest
 * values of every stratum, or on the smallest; values that tie at the edge may change places.
 * 4 + 4 without ties: 2 ÷ 70; 4 of 9: 1 ÷ 126.
 * @param tie differences and values nearer than this are ties
 */
export function shareOfGreatest(strata: readonly Stratum[], tie: number): number {
  const most = together(strata.map((one) => endOf(one, one.weight > 0, tie)));
  const least = together(strata.map((one) => endOf(one, one.weight < 0, tie)));
  const ahead = Math.abs(most.difference) - Math.abs(least.difference);
  if (Math.abs(ahead) <= tie) return Math.min(1, most.share + least.share);
  return ahead > 0 ? most.share : least.share;
}

function endOf(one: Stratum, greatest: boolean, tie: number): End {
  const sorted = one.values.toSorted((a, b) => (greatest ? b - a : a - b)).subarray(0, one.moved);
  const edge = sorted[one.moved - 1]!;
  const atEdge = (value: number): boolean => Math.abs(value - edge) <= tie;
  const ties = one.values.filter(atEdge).length;
  const placed = sorted.filter(atEdge).length;
  return {
    difference: stratumDifference(
      one,
      sorted.reduce((sum, value) => sum + value, 0),
    ),
    share: Math.exp(logChoose(ties, placed) - logWays(one)),
  };
}

function together(ends: readonly End[]): End {
  return ends.reduce((whole, end) => ({ difference: whole.difference + end.difference, share: whole.share * end.share }));
}
