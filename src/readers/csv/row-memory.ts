import type { Row } from '../../core/grid.ts';
import { CHUNK_ROWS, CodedColumn, ownText } from './coded-column.ts';

/** Distinct texts of all columns beyond which a file is rather read again: about 100 MB. */
const MOST_TEXTS = 1 << 20;
/** Cells beyond which it is rather read again: 200 MB at two bytes. */
const MOST_CELLS = 100_000_000;
/** Rows that differ from the usual in width or line are kept as they are; more of them are not worth it. */
const MOST_ODD = 2000;
const MOST_COLUMNS = 200;
const CHECKED_AFTER = 1000;

/**
 * Remembers the rows of a text file after they were read once: each column as numbers of its distinct texts.
 * A validation walks a file three times, and a national year holds seven million rows of a few thousand texts.
 * What comes back are the same texts each time, so that whoever looks them up finds their hashes worked out.
 */
export class RowMemory {
  #columns: CodedColumn[] = [];
  /** By number of the row: rows that are not as wide as the first, or whose line does not follow the line before. */
  #odd = new Map<number, Row>();
  #count = 0;
  #cells = 0;
  #firstLine = 1;
  #nextLine = 1;

  /** @returns false where the file is not worth remembering: this memory is then of no use */
  add({ line, cells }: Row): boolean {
    if (this.#count === 0) {
      this.#columns = Array.from({ length: Math.min(cells.length, MOST_COLUMNS + 1) }, () => new CodedColumn());
      this.#firstLine = this.#nextLine = line;
    }
    const columns = this.#columns;
    const isUsual = line === this.#nextLine && cells.length === columns.length;
    if (!isUsual) this.#odd.set(this.#count, { line, cells: (cells as readonly string[]).map(ownText) });
    // An odd row leaves a blank in each column, so that rows keep their numbers.
    for (let index = 0; index < columns.length; index++)
      (columns[index] as CodedColumn).add(this.#count, isUsual ? (cells[index] as string) : '');
    this.#count += 1;
    this.#cells += columns.length;
    this.#nextLine = line + 1;
    return this.#count % CHECKED_AFTER > 0 || this.#isWorthIt();
  }

  /** Ends the adding. @returns whether the rows are here to be walked */
  seal(): boolean {
    for (const column of this.#columns) column.seal();
    return this.#isWorthIt();
  }

  *rows(): Generator<Row> {
    const columns = this.#columns;
    const width = columns.length;
    const texts = columns.map((column) => column.texts);
    // A copy has room for these cells and no more; an array that grows would take three times as much, seven million times.
    const blank = columns.map(() => '');
    let line = this.#firstLine - 1;
    for (let from = 0; from < this.#count; from += CHUNK_ROWS) {
      const chunks = columns.map((column) => column.chunk(from / CHUNK_ROWS));
      const length = Math.min(CHUNK_ROWS, this.#count - from);
      for (let at = 0; at < length; at++) {
        const odd = this.#odd.size === 0 ? undefined : this.#odd.get(from + at);
        if (odd !== undefined) {
          line = odd.line;
          yield odd;
          continue;
        }
        line += 1;
        const cells = blank.slice();
        for (let index = 0; index < width; index++)
          cells[index] = (texts[index] as string[])[(chunks[index] as Uint16Array)[at] as number] as string;
        yield { line, cells };
      }
    }
  }

  #isWorthIt(): boolean {
    if (this.#odd.size > MOST_ODD || this.#columns.length > MOST_COLUMNS) return false;
    let texts = 0;
    for (const column of this.#columns) texts += column.texts.length;
    return texts <= MOST_TEXTS && this.#cells <= MOST_CELLS;
  }
}
