import type { IncompleteValue } from '../../core/table.ts';

/** Values of the next row; undefined after the last. They are read before the row after is asked for. */
export type NextRow = () => readonly IncompleteValue[] | undefined;

const NOTHING: readonly IncompleteValue[] = [];

/** Values one after another. Not a generator: one that stops seven million times takes as long as reading does. */
export class RowValues implements IterableIterator<IncompleteValue> {
  readonly #nextRow: NextRow;
  readonly #complete: boolean;
  readonly #end: () => void;
  #values = NOTHING;
  #index = 0;
  #ended = false;
  /** One for all values: whoever iterates takes the value out at once. */
  readonly #step: { value: IncompleteValue; done: boolean } = { value: undefined as unknown as IncompleteValue, done: false };

  /** @param complete only values with place and period, or only those without one of them */
  constructor(nextRow: NextRow, complete: boolean, end: () => void) {
    this.#nextRow = nextRow;
    this.#complete = complete;
    this.#end = end;
  }

  next(): IteratorResult<IncompleteValue> {
    const step = this.#step;
    while (!this.#ended) {
      if (this.#index < this.#values.length) {
        const value = this.#values[this.#index++] as IncompleteValue;
        if ((value.place !== undefined && value.period !== undefined) !== this.#complete) continue;
        step.value = value;
        return step as IteratorResult<IncompleteValue>;
      }
      const values = this.#nextRow();
      if (values === undefined) this.#stop();
      else {
        this.#values = values;
        this.#index = 0;
      }
    }
    return { value: undefined, done: true };
  }

  [Symbol.iterator](): this {
    return this;
  }

  #stop(): void {
    this.#ended = true;
    this.#values = NOTHING;
    this.#end();
  }
}
