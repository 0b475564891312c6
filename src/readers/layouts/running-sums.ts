/** Sums of each value column: since the start, and since the last total row or section heading. */
export class RunningSums {
  readonly #all: Float64Array;
  readonly #section: Float64Array;
  #rows = 0;
  #sectionRows = 0;

  constructor(columns: number) {
    this.#all = new Float64Array(columns);
    this.#section = new Float64Array(columns);
  }

  add(index: number, value: number): void {
    this.#all[index] = (this.#all[index] ?? 0) + value;
    this.#section[index] = (this.#section[index] ?? 0) + value;
  }

  endRow(): void {
    this.#rows++;
    this.#sectionRows++;
  }

  startSection(): void {
    this.#section.fill(0);
    this.#sectionRows = 0;
  }

  /**
   * Compares a row with the sums above it.
   * @param values by value column; undefined where the row has none
   * @returns how many figures were compared and how many equal the sum, for the better of the two sums
   */
  compare(values: readonly (number | undefined)[]): { compared: number; equal: number } {
    const [all, section] = [count(values, this.#all), count(values, this.#section)];
    if (this.#rows < 2) return { compared: 0, equal: 0 };
    return this.#sectionRows >= 2 && section.equal > all.equal ? section : all;
  }
}

function count(values: readonly (number | undefined)[], sums: Float64Array): { compared: number; equal: number } {
  let [compared, equal] = [0, 0];
  for (const [index, value] of values.entries()) {
    const sum = sums[index] ?? 0;
    if (value === undefined || (value === 0 && sum === 0)) continue;
    compared++;
    if (Math.abs(value - sum) <= 1e-6 * Math.max(1, Math.abs(sum))) equal++;
  }
  return { compared, equal };
}
