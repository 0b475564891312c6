import type { Period } from '../../core/period/period.ts';
import type { Source } from '../../core/source.ts';
import type { Clash, Series } from '../../core/store.ts';
import type { Columns } from './fact-columns.ts';
import type { Origins } from './origins.ts';
import type { SeriesKey } from './series-index.ts';
import { settleSeries } from './settle-series.ts';

export interface GroupedColumns {
  readonly columns: Omit<Columns, 'series'>;
  /** Where each series starts, and where the last ends. */
  readonly starts: Int32Array;
  /** Values of each series that count, where they are settled already. */
  readonly lengths?: Int32Array;
}

/** Values grouped by series and ordered by period, one for each. */
export class SettledColumns {
  readonly #columns: Omit<Columns, 'series'>;
  readonly #starts: Int32Array;
  /** Values of each series that count; they stand first. */
  readonly #lengths: Int32Array;
  readonly #periods: readonly Period[];
  readonly #origins: Origins;
  #lastPeriods: readonly Period[] = [];
  #lastFrom = 0;

  constructor(grouped: GroupedColumns, periods: readonly Period[], origins: Origins) {
    this.#columns = grouped.columns;
    this.#starts = grouped.starts;
    this.#lengths = grouped.lengths ?? new Int32Array(Math.max(0, grouped.starts.length - 1));
    this.#periods = periods;
    this.#origins = origins;
  }

  /** @returns what stood against another value, of one series */
  settle(series: number, key: SeriesKey): Clash[] {
    const [from, to] = [this.#starts[series] as number, this.#starts[series + 1] as number];
    this.#lengths[series] = to - from;
    return this.#isSettled(from, to) ? [] : this.#reorder(series, from, to, key);
  }

  /** What they are made of, to be looked into by another thread. */
  grouped(): Required<GroupedColumns> {
    return { columns: this.#columns, starts: this.#starts, lengths: this.#lengths };
  }

  length(series: number): number {
    return this.#lengths[series] as number;
  }

  read(series: number, { place, element, category }: SeriesKey): Series {
    const from = this.#starts[series] as number;
    const to = from + (this.#lengths[series] as number);
    const periods = this.#periodsOf(from, to);
    const values: number[] = [];
    for (let at = from; at < to; at++) values.push(this.#columns.values[at] as number);
    return {
      place,
      element,
      category,
      periods,
      values,
      at: (index) => this.#sourceAt(from + index),
      rank: this.#ranksOf(from, to),
    };
  }

  /** Values of a series mostly come from one column of one file. */
  #ranksOf(from: number, to: number): (index: number) => number | undefined {
    const { origins } = this.#columns;
    const first = origins[from] as number;
    for (let at = from + 1; at < to; at++) if (origins[at] !== first) return (index) => this.#rankAt(from + index);
    const rank = this.#origins.rankOf(first);
    return () => rank;
  }

  /** Series mostly have the periods of the one before: they share them, as nobody changes them. */
  #periodsOf(from: number, to: number): readonly Period[] {
    const { periods } = this.#columns;
    const last = this.#lastPeriods;
    let same = last.length === to - from;
    for (let at = from; same && at < to; at++) same = periods[at] === periods[this.#lastFrom + at - from];
    if (same) return last;
    const own: Period[] = [];
    for (let at = from; at < to; at++) own.push(this.#periodAt(at));
    this.#lastFrom = from;
    return (this.#lastPeriods = own);
  }

  /** Most files come in the order of time, and need nothing. */
  #isSettled(from: number, to: number): boolean {
    for (let at = from + 1; at < to; at++) if (this.#periodAt(at).start <= this.#periodAt(at - 1).start) return false;
    return true;
  }

  #reorder(series: number, from: number, to: number, { place, element, category }: SeriesKey): Clash[] {
    const { periods, values, origins, lines } = this.#columns;
    const all = Array.from({ length: to - from }, (_, index) => from + index);
    const settled = settleSeries({
      starts: all.map((at) => this.#periodAt(at).start),
      values: all.map((at) => values[at] as number),
      ranks: all.map((at) => this.#rankAt(at) ?? -1),
    });
    const clashes = settled.clashes.map(({ indexes, kept }): Clash => {
      const ats = indexes.map((index) => from + index);
      const standing = ats.map((at) => ({ value: values[at] as number, at: this.#sourceAt(at), rank: this.#rankAt(at) }));
      return { place, element, category, period: this.#periodAt(ats[0] as number), values: standing, kept };
    });
    for (const column of [periods, values, origins, lines]) {
      const kept = settled.kept.map((index) => column[from + index] as number);
      column.set(kept, from);
    }
    this.#lengths[series] = settled.kept.length;
    return clashes;
  }

  #periodAt(at: number): Period {
    return this.#periods[this.#columns.periods[at] as number] as Period;
  }

  #sourceAt(at: number): Source {
    return this.#origins.sourceAt(this.#columns.origins[at] as number, this.#columns.lines[at] as number);
  }

  #rankAt(at: number): number | undefined {
    return this.#origins.rankOf(this.#columns.origins[at] as number);
  }
}
