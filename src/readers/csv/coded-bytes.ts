import type { CodedColumn } from './coded-column.ts';

const LINE_FEED = 10;
const RETURN = 13;
const NUL = 0;
const SMALLEST = 1 << 8;

/** Signs of a dialect, as bytes. */
export interface ByteDialect {
  readonly delimiter: number;
  readonly quote: number;
  /** The text of a cell's bytes. */
  readonly decode: (bytes: Uint8Array) => string;
}

/** Cells one after another. */
export interface CellBytes {
  readonly pool: Uint8Array;
  /** Where each ends and the next begins. */
  readonly ends: Int32Array;
}

/** No simple cell: a quote where none is expected, a doubled one, or a NUL. */
export const NOT_SIMPLE = -1;

/**
 * Finds the code of a cell by its bytes, quotes included: no text is made of bytes that were seen before.
 * Columns repeat themselves: the text that followed upon the last one is tried first, then an open-addressing hash table (Knuth 1973).
 */
export class CodedBytes {
  readonly column: CodedColumn;
  readonly #dialect: ByteDialect;
  /** Bytes of all distinct cells, one after another. */
  #pool = new Uint8Array(SMALLEST * 8);
  /** Where each begins, by code, and where the last ends. */
  #starts = new Int32Array(SMALLEST);
  #hashes = new Int32Array(SMALLEST);
  /** For each code the one that came after it. */
  #after = new Int32Array(SMALLEST).fill(-1);
  #slots = new Int32Array(SMALLEST * 2).fill(-1);
  #count = 0;
  #last = 0;
  /** Index behind the cell that was read last: of a delimiter or line end. */
  end = 0;

  constructor(column: CodedColumn, dialect: ByteDialect) {
    this.column = column;
    this.#dialect = dialect;
  }

  /** The code of the cell that begins at an index, or NOT_SIMPLE. A line end must follow somewhere behind it. */
  read(bytes: Uint8Array, at: number): number {
    const guess = this.#after[this.#last] as number;
    if (guess >= 0 && this.#isAt(bytes, at, guess)) return (this.#last = guess);
    const end = simpleEnd(bytes, at, this.#dialect);
    if (end < 0) return NOT_SIMPLE;
    const code = this.#find(bytes, at, end);
    this.#after[this.#last] = code;
    this.end = end;
    return (this.#last = code);
  }

  /** Bytes of all cells by code, to be told apart elsewhere. */
  get cells(): CellBytes {
    const ends = this.#starts.slice(1, this.#count + 1);
    return { pool: this.#pool.slice(0, this.#starts[this.#count]), ends };
  }

  /** The codes that cells have here, each as if it were read after the one before it. */
  codesOf({ pool, ends }: CellBytes): Int32Array {
    let from = 0;
    return ends.map((to) => {
      const code = this.#find(pool, from, to);
      from = to;
      return code;
    });
  }

  #isAt(bytes: Uint8Array, at: number, code: number): boolean {
    const pool = this.#pool;
    const stop = this.#starts[code + 1] as number;
    let index = at;
    for (let known = this.#starts[code] as number; known < stop; known++) if (pool[known] !== bytes[index++]) return false;
    if (!endsCell(bytes[index] as number, this.#dialect.delimiter)) return false;
    this.end = index;
    return true;
  }

  #find(bytes: Uint8Array, from: number, to: number): number {
    let hash = 0x811c9dc5;
    for (let index = from; index < to; index++) hash = Math.imul(hash ^ (bytes[index] as number), 0x01000193);
    hash ^= hash >>> 15;
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const code = this.#slots[slot] as number;
      if (code < 0) return this.#add(bytes, from, to, hash, slot);
      if (this.#hashes[code] === hash && this.#isSame(bytes, from, to, code)) return code;
    }
  }

  #isSame(bytes: Uint8Array, from: number, to: number, code: number): boolean {
    const start = this.#starts[code] as number;
    if ((this.#starts[code + 1] as number) - start !== to - from) return false;
    for (let index = from; index < to; index++) if (bytes[index] !== this.#pool[start + index - from]) return false;
    return true;
  }

  #add(bytes: Uint8Array, from: number, to: number, hash: number, slot: number): number {
    const code = this.#count;
    this.#count += 1;
    const start = this.#starts[code] as number;
    const stop = start + to - from;
    while (stop > this.#pool.length) this.#pool = twice(this.#pool);
    if (code + 2 > this.#starts.length) this.#growCodes();
    this.#pool.set(bytes.subarray(from, to), start);
    this.#starts[code + 1] = stop;
    this.#hashes[code] = hash;
    this.#slots[slot] = code;
    this.column.addText(simpleText(bytes.subarray(from, to), this.#dialect));
    if (this.#count * 2 > this.#slots.length) this.#spread();
    return code;
  }

  #growCodes(): void {
    const count = this.#after.length;
    this.#starts = twice(this.#starts);
    this.#hashes = twice(this.#hashes);
    this.#after = twice(this.#after).fill(-1, count);
  }

  /** Half of the slots at least stay free. */
  #spread(): void {
    const slots = new Int32Array(this.#slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (let code = 0; code < this.#count; code++) {
      let slot = (this.#hashes[code] as number) & mask;
      while ((slots[slot] as number) >= 0) slot = (slot + 1) & mask;
      slots[slot] = code;
    }
    this.#slots = slots;
  }
}

function endsCell(byte: number, delimiter: number): boolean {
  return byte === delimiter || byte === LINE_FEED || byte === RETURN;
}

/** Index behind a cell without quotes, or quoted as a whole on one line with none inside; NOT_SIMPLE for all others. */
export function simpleEnd(bytes: Uint8Array, at: number, { delimiter, quote }: ByteDialect): number {
  if (bytes[at] === quote) return quotedEnd(bytes, at + 1, delimiter, quote);
  for (let index = at; ; index++) {
    const byte = bytes[index] as number;
    if (endsCell(byte, delimiter)) return index;
    if (byte === quote || byte === NUL) return NOT_SIMPLE;
  }
}

function quotedEnd(bytes: Uint8Array, at: number, delimiter: number, quote: number): number {
  for (let index = at; ; index++) {
    const byte = bytes[index] as number;
    if (byte === quote) return endsCell(bytes[index + 1] as number, delimiter) ? index + 1 : NOT_SIMPLE;
    if (byte === LINE_FEED || byte === RETURN || byte === NUL) return NOT_SIMPLE;
  }
}

/** The text of a simple cell. */
export function simpleText(bytes: Uint8Array, { quote, decode }: ByteDialect): string {
  return bytes[0] === quote ? decode(bytes.subarray(1, -1)) : decode(bytes);
}

function twice<T extends Uint8Array | Int32Array>(numbers: T): T {
  const larger = new (numbers.constructor as new (length: number) => T)(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
