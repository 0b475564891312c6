/** Ranks of values, and how often each tied. */
export interface MidRanks {
  /** In the order of the values: 1 for the smallest; tied values share the mean of their ranks. */
  readonly ranks: readonly number[];
  /** Σ (t³ − t) over groups of t tied values; 0 without ties. */
  readonly tieTerm: number;
}

/**
 * Ranks from the smallest, as R's `rank` with its default for ties.
 * @param values finite
 * @param tie neighbours in size no farther apart than this are tied
 */
export function midRanks(values: readonly number[], tie = 0): MidRanks {
  const order = values.map((_, index) => index).toSorted((a, b) => values[a]! - values[b]!);
  const ranks = values.map(() => 0);
  let tieTerm = 0;
  for (let from = 0, to = 1; from < order.length; from = to, to += 1) {
    while (to < order.length && values[order[to]!]! - values[order[to - 1]!]! <= tie) to += 1;
    for (let at = from; at < to; at += 1) ranks[order[at]!] = (from + 1 + to) / 2;
    tieTerm += (to - from) ** 3 - (to - from);
  }
  return { ranks, tieTerm };
}
