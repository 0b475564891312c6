import type { CodedBlock, CodedRows, Row } from '../../core/grid.ts';
import { CHUNK_ROWS, CodedColumn, ownText, type Codes } from './coded-column.ts';

/** Distinct texts of all columns beyond which a file is rather read again: about 100 MB. */
const MOST_TEXTS = 1 << 20;
/** Cells beyond which it is rather read again: 200 MB at two bytes. */
const MOST_CELLS = 100_000_000;
/** Rows that differ from the usual in width or line are kept as they are; more of them are not worth it. */
const MOST_ODD = 2000;
const MOST_COLUMNS = 200;
const CHECKED_AFTER = 1000;

const NONE: ReadonlyMap<number, Row> = new Map();

/** Remembered rows without the texts of their columns. Lines count from 1 at its first row. */
export interface RowsPart {
  readonly count: number;
  /** Of each chunk: how many rows, and the line before them. */
  readonly lengths: readonly number[];
  readonly linesBefore: readonly number[];
  readonly nextLine: number;
  readonly odd: ReadonlyMap<number, ReadonlyMap<number, Row>>;
  readonly oddCount: number;
}

/**
 * Remembers the rows of a text file after they were read once: each column as numbers of its distinct texts.
 * A validation walks a file three times, and a national year holds seven million rows of a few thousand texts.
 * What comes back are the same texts each time, so that whoever looks them up finds their hashes worked out.
 */
export class RowMemory implements CodedRows {
  columns: readonly CodedColumn[] = [];
  /** By chunk, by row of the chunk: rows that are not as wide as the first, or whose line does not follow the line before. */
  readonly #odd = new Map<number, Map<number, Row>>();
  readonly #linesBefore: number[] = [];
  /** Rows of each chunk, but for the last. */
  readonly #lengths: number[] = [];
  /** Row of the last chunk that comes next. */
  #at = CHUNK_ROWS;
  #oddCount = 0;
  #nextLine = 1;
  /** Rows so far. */
  count = 0;

  get texts(): readonly (readonly string[])[] {
    return this.columns.map((column) => column.texts);
  }

  /** The first row says how wide rows usually are. */
  begin(line: number, width: number): void {
    this.columns = Array.from({ length: Math.min(width, MOST_COLUMNS + 1) }, () => new CodedColumn());
    this.#nextLine = line;
  }

  /** @returns false where the file is not worth remembering: this memory is then of no use */
  add(row: Row): boolean {
    const { line, cells } = row;
    if (this.count === 0) this.begin(line, cells.length);
    const { columns } = this;
    if (line === this.#nextLine && cells.length === columns.length) {
      const at = this.nextRow();
      for (let index = 0; index < columns.length; index++) (columns[index] as CodedColumn).add(at, cells[index] as string);
      this.endRow();
    } else this.addOdd(row);
    return this.count % CHECKED_AFTER > 0 || this.isWorthIt();
  }

  /** A row of another width, or after a gap in the lines: it is kept as it is. */
  addOdd({ line, cells }: Row): void {
    const at = this.nextRow();
    const chunk = this.#linesBefore.length - 1;
    let odd = this.#odd.get(chunk);
    if (odd === undefined) this.#odd.set(chunk, (odd = new Map()));
    odd.set(at, { line, cells: (cells as readonly string[]).map(ownText) });
    this.#oddCount += 1;
    this.#nextLine = line;
    this.endRow();
  }

  /** @returns the number in its chunk of the row that comes next, into which codes can be put */
  nextRow(): number {
    if (this.#at === CHUNK_ROWS) {
      this.#endChunk();
      this.#linesBefore.push(this.#nextLine - 1);
      for (const column of this.columns) column.beginChunk();
      this.#at = 0;
    }
    return this.#at;
  }

  endRow(): void {
    this.#at += 1;
    this.count += 1;
    this.#nextLine += 1;
  }

  /** What another thread needs to add these rows to its own; of its columns it needs the chunks and what their codes mean. */
  get part(): RowsPart {
    const { count } = this;
    const [lengths, linesBefore, nextLine] = [[...this.#lengths, this.#at], this.#linesBefore, this.#nextLine];
    return { count, lengths, linesBefore, nextLine, odd: this.#odd, oddCount: this.#oddCount };
  }

  /** Adds rows that were remembered elsewhere as those of a file of their own. Its columns get their chunks by themselves. */
  append({ count, lengths, linesBefore, nextLine, odd, oddCount }: RowsPart): void {
    if (count === 0) return;
    const lines = this.#nextLine - 1;
    const chunks = this.#linesBefore.length;
    this.#endChunk();
    this.#linesBefore.push(...linesBefore.map((line) => line + lines));
    this.#lengths.push(...lengths.slice(0, -1));
    this.#at = lengths.at(-1) as number;
    for (const [chunk, rows] of odd)
      this.#odd.set(chunk + chunks, new Map([...rows].map(([at, { line, cells }]) => [at, { line: line + lines, cells }])));
    this.#oddCount += oddCount;
    this.count += count;
    this.#nextLine = nextLine + lines;
  }

  #endChunk(): void {
    if (this.#linesBefore.length > 0) this.#lengths.push(this.#at);
  }

  /** Ends the adding. @returns whether the rows are here to be walked */
  seal(): boolean {
    for (const column of this.columns) column.seal();
    return this.isWorthIt();
  }

  *blocks(): Generator<CodedBlock> {
    for (let chunk = 0; chunk < this.#linesBefore.length; chunk++) yield this.#block(chunk);
  }

  *rows(): Generator<Row> {
    for (const block of this.blocks()) {
      let line = block.lineBefore;
      for (let at = 0; at < block.length; at++) {
        const odd = block.odd.size === 0 ? undefined : block.odd.get(at);
        line = odd?.line ?? line + 1;
        yield odd ?? { line, cells: block.cells(at) };
      }
    }
  }

  isWorthIt(): boolean {
    if (this.#oddCount > MOST_ODD || this.columns.length > MOST_COLUMNS) return false;
    let texts = 0;
    for (const column of this.columns) texts += column.texts.length;
    return texts <= MOST_TEXTS && this.count * this.columns.length <= MOST_CELLS;
  }

  #block(chunk: number): CodedBlock {
    const { columns } = this;
    const codes = columns.map((column) => column.chunk(chunk));
    const texts = columns.map((column) => column.texts);
    // A copy has room for these cells and no more; an array that grows would take three times as much, seven million times.
    const blank = columns.map(() => '');
    return {
      length: this.#lengths[chunk] ?? this.#at,
      codes,
      odd: this.#odd.get(chunk) ?? NONE,
      lineBefore: this.#linesBefore[chunk] as number,
      cells(at) {
        const cells = blank.slice();
        for (let index = 0; index < cells.length; index++)
          cells[index] = (texts[index] as string[])[(codes[index] as Codes)[at] as number] as string;
        return cells;
      },
    };
  }
}
