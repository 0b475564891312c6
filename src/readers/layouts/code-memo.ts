import type { CodedBlock, CodedRows } from '../../core/grid.ts';

/** Combinations beyond which no more are remembered. */
const MOST = 1 << 20;

/** Remembers an answer that follows from some columns of a coded grid, for each combination of their texts. */
export class CodeMemo<T> {
  readonly #columns: readonly number[];
  /** How many texts each column has; 0 where the combinations are more than a number can tell apart. */
  readonly #counts: readonly number[];
  readonly #ask: (block: CodedBlock, at: number) => T;
  readonly #answers = new Map<number, T>();
  /** The column where there is but one, and its answers by code. */
  readonly #only: number;
  readonly #byCode: T[];
  readonly #isKnown: Uint8Array;
  #lastKey = -2;
  #last: T | undefined;

  /** @param columns from 0; those that the grid does not have count for nothing */
  constructor(coded: CodedRows, columns: readonly number[], ask: (block: CodedBlock, at: number) => T) {
    this.#columns = columns.filter((index) => index >= 0 && index < coded.texts.length);
    const counts = this.#columns.map((index) => (coded.texts[index] as readonly string[]).length);
    this.#counts = counts.reduce((product, count) => product * count, 1) < Number.MAX_SAFE_INTEGER ? counts : counts.map(() => 0);
    this.#ask = ask;
    const [only = -1, ...more] = this.#columns;
    this.#only = more.length === 0 ? only : -1;
    const texts = this.#only < 0 ? 0 : (counts[0] as number);
    this.#isKnown = new Uint8Array(texts);
    this.#byCode = Array.from<T>({ length: texts });
  }

  of(block: CodedBlock, at: number): T {
    const only = this.#only;
    if (only >= 0) {
      const code = (block.codes[only] as Uint16Array)[at] as number;
      if (this.#isKnown[code] !== 1) {
        this.#byCode[code] = this.#ask(block, at);
        this.#isKnown[code] = 1;
      }
      return this.#byCode[code] as T;
    }
    const key = this.#key(block, at);
    // Neighbouring rows mostly share a place or a period.
    if (key === this.#lastKey) return this.#last as T;
    let answer = this.#answers.get(key);
    if (answer === undefined && !this.#answers.has(key)) {
      answer = this.#ask(block, at);
      if (key < 0) return answer;
      if (this.#answers.size < MOST) this.#answers.set(key, answer);
    }
    this.#lastKey = key;
    this.#last = answer;
    return answer as T;
  }

  /** -1 where combinations cannot be told apart. */
  #key(block: CodedBlock, at: number): number {
    const [columns, counts] = [this.#columns, this.#counts];
    let key = 0;
    for (let index = 0; index < columns.length; index++) {
      const count = counts[index] as number;
      if (count === 0) return -1;
      key = key * count + ((block.codes[columns[index] as number] as Uint16Array)[at] as number);
    }
    return key;
  }
}
