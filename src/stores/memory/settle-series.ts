import type { Clash } from '../../core/store.ts';

/** Values of one series in the order in which they came, as parallel arrays. A rank is −1 where no ledger names the file. */
export interface Gathered {
  /** First days of the periods. */
  readonly starts: readonly number[];
  readonly values: readonly number[];
  readonly ranks: readonly number[];
}

export interface Settled {
  /** Of the gathered values those that count, by period. */
  readonly kept: readonly number[];
  readonly clashes: readonly { readonly indexes: readonly number[]; readonly kept: Clash['kept'] }[];
}

/**
 * Orders one series and settles periods that have more than one value (design.md 2): equal values count once;
 * different ones: the ledger's newest counts, over every file that the ledger does not name; without a ledger none counts.
 */
export function settleSeries(gathered: Gathered): Settled {
  const { starts } = gathered;
  const order = starts.map((_, index) => index).sort((a, b) => (starts[a] as number) - (starts[b] as number) || a - b);
  const kept: number[] = [];
  const clashes: Settled['clashes'][number][] = [];
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && starts[order[to] as number] === starts[order[from] as number]) to += 1;
    const indexes = order.slice(from, to);
    if (indexes.length === 1) kept.push(indexes[0] as number);
    else {
      const choice = choose(gathered, indexes);
      clashes.push({ indexes, kept: choice.kept });
      if (choice.index !== undefined) kept.push(choice.index);
    }
    from = to;
  }
  return { kept, clashes };
}

function choose({ values, ranks }: Gathered, indexes: readonly number[]): { kept: Clash['kept']; index: number | undefined } {
  const first = values[indexes[0] as number];
  const newest = indexes.reduce((best, index) => ((ranks[index] as number) > (ranks[best] as number) ? index : best));
  if (indexes.every((index) => values[index] === first)) return { kept: 'equal', index: newest };
  const rank = ranks[newest] as number;
  const candidates = new Set(indexes.filter((index) => ranks[index] === rank).map((index) => values[index]));
  return rank < 0 || candidates.size !== 1 ? { kept: 'none', index: undefined } : { kept: 'newest', index: newest };
}
