import type { Period, PeriodType } from '../../core/period/period.ts';
import type { Clash } from '../../core/store.ts';

/** Parallel arrays: value i stands for period i, with rank −1 where no ledger names its file; `sources` holds three numbers a value. */
export interface Gathered {
  readonly type: PeriodType;
  readonly periods: Period[];
  readonly values: number[];
  readonly ranks: number[];
  readonly sources: number[];
}

export interface Settled {
  readonly periods: readonly Period[];
  readonly values: readonly number[];
  /** For each value, which of the gathered it is. */
  readonly indexes: readonly number[];
  readonly clashes: readonly { readonly period: Period; readonly indexes: readonly number[]; readonly kept: Clash['kept'] }[];
}

/**
 * Orders one series and settles periods that have more than one value (design.md 2): equal values count once;
 * different ones: the ledger's newest counts, over every file that the ledger does not name; without a ledger none counts.
 */
export function settleSeries(gathered: Gathered): Settled {
  const order = gathered.periods.map((_, index) => index).sort((a, b) => start(gathered, a) - start(gathered, b) || a - b);
  const periods: Period[] = [];
  const values: number[] = [];
  const chosen: number[] = [];
  const clashes: Settled['clashes'][number][] = [];
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && start(gathered, order[to] as number) === start(gathered, order[from] as number)) to += 1;
    const indexes = order.slice(from, to);
    const period = gathered.periods[indexes[0] as number] as Period;
    const { kept, value } =
      indexes.length === 1 ? { kept: undefined, value: gathered.values[indexes[0] as number] } : choose(gathered, indexes);
    if (kept !== undefined) clashes.push({ period, indexes, kept });
    if (value !== undefined) {
      periods.push(period);
      values.push(value);
      chosen.push(indexes.length === 1 ? (indexes[0] as number) : newestOf(gathered, indexes));
    }
    from = to;
  }
  return { periods, values, indexes: chosen, clashes };
}

function choose(gathered: Gathered, indexes: readonly number[]): { kept: Clash['kept']; value: number | undefined } {
  const first = gathered.values[indexes[0] as number];
  if (indexes.every((index) => gathered.values[index] === first)) return { kept: 'equal', value: first };
  const newest = Math.max(...indexes.map((index) => gathered.ranks[index] as number));
  const candidates = new Set(indexes.filter((index) => gathered.ranks[index] === newest).map((index) => gathered.values[index] as number));
  if (newest < 0 || candidates.size !== 1) return { kept: 'none', value: undefined };
  return { kept: 'newest', value: [...candidates][0] };
}

/** Of values that count as one, the first of the newest. */
function newestOf(gathered: Gathered, indexes: readonly number[]): number {
  return indexes.reduce((best, index) => ((gathered.ranks[index] as number) > (gathered.ranks[best] as number) ? index : best));
}

function start(gathered: Gathered, index: number): number {
  return (gathered.periods[index] as Period).start;
}
