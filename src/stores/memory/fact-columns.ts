/** Values of a chunk: small enough that the last one wastes little, large enough that chunks are few. */
const CHUNK = 1 << 16;

/** One value after another, in columns of numbers: 24 bytes a value, and no object that the garbage collector would have to walk. */
export interface Columns {
  /** Number of the series. */
  readonly series: Int32Array;
  /** Number of the period. */
  readonly periods: Int32Array;
  readonly values: Float64Array;
  /** Number of the file, sheet, rank and column. */
  readonly origins: Int32Array;
  readonly lines: Int32Array;
}

function columnsOf(length: number): Columns {
  return {
    series: new Int32Array(length),
    periods: new Int32Array(length),
    values: new Float64Array(length),
    origins: new Int32Array(length),
    lines: new Int32Array(length),
  };
}

/** In memory that another thread may look into. */
function groupedOf(length: number): Omit<Columns, 'series'> {
  const integers = (): Int32Array => new Int32Array(new SharedArrayBuffer(length * Int32Array.BYTES_PER_ELEMENT));
  const values = new Float64Array(new SharedArrayBuffer(length * Float64Array.BYTES_PER_ELEMENT));
  return { periods: integers(), values, origins: integers(), lines: integers() };
}

/** Gathers values in the order in which they come. Grows by chunks: nothing is copied. */
export class FactColumns {
  readonly #chunks: Columns[] = [];
  #chunk = columnsOf(0);
  #at = 0;
  count = 0;

  add(series: number, period: number, value: number, origin: number, line: number): void {
    if (this.#at === this.#chunk.series.length) this.#begin();
    const chunk = this.#chunk;
    const at = this.#at;
    chunk.series[at] = series;
    chunk.periods[at] = period;
    chunk.values[at] = value;
    chunk.origins[at] = origin;
    chunk.lines[at] = line;
    this.#at = at + 1;
    this.count += 1;
  }

  /**
   * Puts values of one series one after another, in the order in which they came, and forgets the chunks.
   * @returns the columns, and where each series starts (one more start than there are series)
   */
  groupBySeries(seriesCount: number): { columns: Omit<Columns, 'series'>; starts: Int32Array } {
    const starts = this.#starts(seriesCount);
    const next = starts.slice();
    const columns = groupedOf(this.count);
    for (let chunk = this.#chunks.shift(), left = this.count; chunk !== undefined; chunk = this.#chunks.shift()) {
      const length = Math.min(left, chunk.series.length);
      for (let at = 0; at < length; at++) {
        const series = chunk.series[at] as number;
        const to = next[series] as number;
        next[series] = to + 1;
        columns.periods[to] = chunk.periods[at] as number;
        columns.values[to] = chunk.values[at] as number;
        columns.origins[to] = chunk.origins[at] as number;
        columns.lines[to] = chunk.lines[at] as number;
      }
      left -= length;
    }
    this.#chunk = columnsOf(0);
    this.#at = 0;
    this.count = 0;
    return { columns, starts };
  }

  #starts(seriesCount: number): Int32Array {
    const starts = new Int32Array(seriesCount + 1);
    let left = this.count;
    for (const { series } of this.#chunks) {
      const length = Math.min(left, series.length);
      for (let at = 0; at < length; at++) {
        const after = (series[at] as number) + 1;
        starts[after] = (starts[after] as number) + 1;
      }
      left -= length;
    }
    for (let series = 0; series < seriesCount; series++) starts[series + 1] = (starts[series + 1] as number) + (starts[series] as number);
    return starts;
  }

  /** A small store stays small: the first chunk has room for a district. */
  #begin(): void {
    this.#chunk = columnsOf(this.#chunks.length === 0 ? CHUNK >> 4 : CHUNK);
    this.#chunks.push(this.#chunk);
    this.#at = 0;
  }
}
