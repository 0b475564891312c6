import type { ByteSource } from '../../core/bytes.ts';
import { CodedBytes, NOT_SIMPLE, simpleEnd, simpleText, type ByteDialect } from './coded-bytes.ts';
import { PIECE_BYTES, readPiece } from './decode-text.ts';
import type { LineEnds } from './line-ends.ts';
import type { RowMemory } from './row-memory.ts';
import type { ScannedColumn, ScannedPart } from './scanned-part.ts';

const LINE_FEED = 10;
const RETURN = 13;

export interface ByteScan {
  readonly file: string;
  readonly bytes: ByteSource;
  readonly dialect: ByteDialect;
  readonly lineEnds: LineEnds;
  /** Where the first record begins. */
  readonly from: number;
  /** Where to stop, after a line feed; the end of the file where absent. */
  readonly until?: number;
  readonly pieceBytes?: number;
}

/** Has the end of a file scanned elsewhere meanwhile. @param offset where a record begins @param width cells of a record @returns undefined where it is not worth it */
export type ShareScan = (offset: number, width: number) => SharedEnd | undefined;

export interface SharedEnd {
  /** Behind a line feed. */
  readonly from: number;
  /** Waits for it; undefined where it did not come to be. */
  readonly part: () => ScannedPart | undefined;
}

/** Where a record begins: its byte, and its physical line. */
export interface RecordStart {
  readonly offset: number;
  readonly line: number;
}

/**
 * Remembers records straight from their bytes, as far as all of their cells are simple: without quotes, or quoted as a whole.
 * @returns the first record that is not (the end of the file where all are): from there on `scanRows` must read
 */
export function scanBytes(memory: RowMemory, scan: ByteScan, share?: ShareScan): RecordStart {
  const scanner = new ByteScanner(memory, scan);
  let at = scanner.scanPiece(scan, { offset: scan.from, isOver: false });
  const end = at.isOver ? undefined : share?.(at.offset, memory.columns.length);
  if (end !== undefined) {
    at = scanner.scan({ ...scan, until: end.from }, at);
    // Only where this scan came so far a record begins there, and not a line within a cell.
    if (at.offset === end.from) {
      const part = end.part();
      if (part !== undefined) return scanner.append(part);
      at = { offset: at.offset, isOver: false };
    }
  }
  return { offset: scanner.scan(scan, at).offset, line: scanner.line };
}

/** How far a scan has come, and whether it can go no further. */
interface ScanState {
  readonly offset: number;
  readonly isOver: boolean;
}

/** Bytes of whole lines; a line end closes the last, if need be one behind the length. */
interface Piece {
  readonly bytes: Uint8Array;
  readonly length: number;
}

/** Undefined where no line ends in so many bytes. */
function wholeLines({ file, bytes, until = bytes.size, pieceBytes = PIECE_BYTES }: ByteScan, offset: number): Piece | undefined {
  const chunk = readPiece(file, bytes, offset, Math.min(pieceBytes, until - offset));
  if (offset + chunk.length >= bytes.size) {
    const isClosed = chunk.at(-1) === LINE_FEED || chunk.at(-1) === RETURN;
    if (isClosed) return { bytes: chunk, length: chunk.length };
    const closed = new Uint8Array(chunk.length + 1).fill(LINE_FEED, chunk.length);
    closed.set(chunk);
    return { bytes: closed, length: chunk.length };
  }
  // A CR at the very end may be the first half of a CRLF.
  const last = Math.max(chunk.lastIndexOf(LINE_FEED), chunk.lastIndexOf(RETURN, -2));
  return last < 0 ? undefined : { bytes: chunk, length: last + 1 };
}

export class ByteScanner {
  readonly #memory: RowMemory;
  readonly #dialect: ByteDialect;
  readonly #lineEnds: LineEnds;
  #columns: readonly CodedBytes[] = [];
  #recordEnd = 0;
  line = 1;

  constructor(memory: RowMemory, { dialect, lineEnds }: Pick<ByteScan, 'dialect' | 'lineEnds'>) {
    this.#memory = memory;
    this.#dialect = dialect;
    this.#lineEnds = lineEnds;
  }

  get columns(): readonly CodedBytes[] {
    return this.#columns;
  }

  /** Where rows are as wide as those of another part. */
  begin(width: number): void {
    this.#memory.begin(this.line, width);
    this.#columns = this.#memory.columns.map((column) => new CodedBytes(column, this.#dialect));
  }

  /** Up to the end, or to what it cannot scan. */
  scan(scan: ByteScan, from: ScanState): ScanState {
    let state = from;
    while (!state.isOver) state = this.scanPiece(scan, state);
    return state;
  }

  scanPiece(scan: ByteScan, { offset }: ScanState): ScanState {
    const piece = offset < (scan.until ?? scan.bytes.size) ? wholeLines(scan, offset) : undefined;
    if (piece === undefined) return { offset, isOver: true };
    const read = this.#read(piece);
    return { offset: offset + read, isOver: read < piece.length || !this.#memory.isWorthIt() };
  }

  /** Adds what was scanned elsewhere, as if it were read here. @returns where that scan came to its end */
  append({ offset, lines, lineEnds, rows, columns }: ScannedPart): RecordStart {
    for (const { kind, line } of lineEnds) this.#lineEnds.see(kind, line + this.line - 1);
    for (let index = 0; index < columns.length; index++) {
      const [coded, { cells, chunks }] = [this.#columns[index] as CodedBytes, columns[index] as ScannedColumn];
      const codes = coded.codesOf(cells);
      // A chunk may have been begun for a record that is not simple.
      if (rows.count > 0) coded.column.append(chunks, codes);
    }
    this.#memory.append(rows);
    this.line += lines;
    return { offset, line: this.line };
  }

  /** @returns bytes read: fewer than there are where a record is not simple */
  #read({ bytes, length }: Piece): number {
    let at = 0;
    while (at < length) {
      if (this.#columns.length === 0 && !this.#begin(bytes, at)) return at;
      let end = this.#usual(bytes, at);
      if (end === NOT_SIMPLE) end = this.#odd(bytes, at);
      if (end === NOT_SIMPLE) return at;
      at = end + (end < length ? this.#lineEnd(bytes, end) : 0);
      this.line += 1;
    }
    return length;
  }

  #begin(bytes: Uint8Array, at: number): boolean {
    const cells = this.#cells(bytes, at);
    if (cells === undefined || cells.length === 0) return false;
    this.begin(cells.length);
    return true;
  }

  /** A record as wide as the first. @returns where it ends, or NOT_SIMPLE where it is another */
  #usual(bytes: Uint8Array, at: number): number {
    const columns = this.#columns;
    const row = this.#memory.nextRow();
    const last = columns.length - 1;
    const { delimiter } = this.#dialect;
    let from = at;
    for (let index = 0; index <= last; index++) {
      const column = columns[index] as CodedBytes;
      const code = column.read(bytes, from);
      if (code === NOT_SIMPLE) return NOT_SIMPLE;
      column.column.put(row, code);
      from = column.end + 1;
      if ((bytes[from - 1] === delimiter) !== index < last) return NOT_SIMPLE;
    }
    // An empty line is a row without cells, also where rows have one.
    if (from - 1 === at) return NOT_SIMPLE;
    this.#memory.endRow();
    return from - 1;
  }

  #odd(bytes: Uint8Array, at: number): number {
    const cells = this.#cells(bytes, at);
    if (cells === undefined) return NOT_SIMPLE;
    this.#memory.addOdd({ line: this.line, cells });
    return this.#recordEnd;
  }

  /** Cells of a record of any width, and notes its end; undefined where one is not simple. */
  #cells(bytes: Uint8Array, start: number): string[] | undefined {
    const cells: string[] = [];
    for (let at = start; ;) {
      const end = simpleEnd(bytes, at, this.#dialect);
      if (end === NOT_SIMPLE) return undefined;
      this.#recordEnd = end;
      if (end === start && bytes[end] !== this.#dialect.delimiter) return [];
      cells.push(simpleText(bytes.subarray(at, end), this.#dialect));
      if (bytes[end] !== this.#dialect.delimiter) return cells;
      at = end + 1;
    }
  }

  /** @returns the length of a line end */
  #lineEnd(bytes: Uint8Array, at: number): number {
    const kind = bytes[at] === LINE_FEED ? 'lf' : bytes[at + 1] === LINE_FEED ? 'crlf' : 'cr';
    this.#lineEnds.see(kind, this.line);
    return kind === 'crlf' ? 2 : 1;
  }
}
