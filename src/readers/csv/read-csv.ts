import type { ByteSource } from '../../core/bytes.ts';
import type { Grid, GridFile, GridNote, Row } from '../../core/grid.ts';
import { UserError } from '../../core/user-error.ts';
import { decodedPieces, PIECE_BYTES } from './decode-text.ts';
import type { Dialect } from './dialect.ts';
import { findEncoding, type Encoding, type FoundEncoding } from './encoding.ts';
import { findDialect } from './find-dialect.ts';
import { rememberRows, type RememberSettings } from './remember-rows.ts';
import type { RowMemory } from './row-memory.ts';
import { ScanNotes } from './scan-notes.ts';
import type { ScanElsewhere } from './scanned-part.ts';
import { LONGEST_RECORD, scanRows } from './scan-rows.ts';

export interface CsvOptions {
  /** One character; found from the file where absent. */
  readonly delimiter?: string;
  /** Found from the file where absent. A byte order mark is skipped all the same. */
  readonly encoding?: Encoding;
  /** Bytes read at once, at least 4; for tests. */
  readonly pieceBytes?: number;
  /** In characters; for tests. */
  readonly longestRecord?: number;
  /** Another thread, to scan the end of a large file. */
  readonly scanElsewhere?: ScanElsewhere;
  /** Bytes from which that pays; for tests. */
  readonly fewestShared?: number;
}

const SAMPLE = 1 << 18;
/** Excel's own first line, which names the delimiter and is no data. */
const SEP_LINE = /^"?sep=([^\r\n])"?(?=\r|\n|$)/iu;

/**
 * Reads a delimited text file as one grid of text cells.
 * Encoding, delimiter and quotes are found from its bytes; rows are read when asked for, piece by piece, as often as asked.
 * @throws UserError for a file that is empty or binary, and from `rows()` for a record without end
 */
export function readCsv(file: string, bytes: ByteSource, options: CsvOptions = {}): GridFile {
  if (bytes.size === 0) throw empty(file);
  const encoding = chosenEncoding(file, bytes, options);
  const sample = firstLines(file, decodedPieces(file, bytes, encoding, options.pieceBytes ?? PIECE_BYTES));
  const sep = SEP_LINE.exec(sample);
  const dialect = findDialect(sep === null ? sample : sample.slice(sep[0].length), options.delimiter ?? sep?.[1]);
  const { longestRecord = LONGEST_RECORD, pieceBytes = PIECE_BYTES } = options;
  const settings = { ...options, file, bytes, encoding, dialect, longestRecord, pieceBytes, hasSepLine: sep !== null };
  const notes = [...encoding.notes, ...quoteNotes(dialect)];
  return { file, format: 'csv', encoding: encoding.encoding, delimiter: dialect.delimiter, grids: [gridOf(settings, notes)] };
}

interface GridSettings extends RememberSettings {
  readonly hasSepLine: boolean;
}

function gridOf(settings: GridSettings, fileNotes: readonly GridNote[]): Grid {
  let latest = { notes: new ScanNotes(), complete: false };
  let memory: RowMemory | undefined;
  let tried = false;
  function* read(): Generator<Row> {
    const reading = { notes: new ScanNotes(), complete: false };
    if (!latest.complete) latest = reading;
    const { file, bytes, encoding, pieceBytes, dialect, longestRecord } = settings;
    for (const row of scanRows(decodedPieces(file, bytes, encoding, pieceBytes), { file, dialect, longestRecord, notes: reading.notes })) {
      if (row.line === 1 && settings.hasSepLine) continue;
      yield row;
    }
    reading.complete = true;
    latest = reading;
  }
  function remember(): RowMemory | undefined {
    const notes = new ScanNotes();
    memory = settings.hasSepLine ? undefined : rememberRows(settings, notes);
    if (memory !== undefined) latest = { notes, complete: true };
    tried = true;
    return memory;
  }
  return {
    file: settings.file,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    get notes() {
      return [...fileNotes, ...latest.notes.list()];
    },
    rows: () => (memory === undefined ? read() : memory.rows()),
    coded: () => (tried ? memory : remember()),
  };
}

function chosenEncoding(file: string, bytes: ByteSource, { encoding }: CsvOptions): FoundEncoding {
  const found = findEncoding(file, bytes);
  if (encoding === undefined || encoding === found.encoding) return found;
  return { encoding, skip: found.skip, notes: [] };
}

/** Whole lines from the top, about a quarter of a megabyte; more only where the first line is longer. */
function firstLines(file: string, pieces: Iterable<string>): string {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    const end = text.length > SAMPLE ? lineEndNear(text, SAMPLE) : -1;
    if (end > 0) return text.slice(0, end + 1);
    if (text.length > LONGEST_RECORD) return text;
  }
  if (text.trim() === '') throw empty(file);
  return text;
}

/** Index of the last line end up to a place, or of the first after it; -1 where there is none. */
function lineEndNear(text: string, place: number): number {
  const before = Math.max(text.lastIndexOf('\n', place), text.lastIndexOf('\r', place));
  return before > 0 ? before : text.search(/[\r\n]/u);
}

function quoteNotes({ quote }: Dialect): GridNote[] {
  if (quote === '"') return [];
  return [
    {
      code: 'single-quotes',
      text: 'Unexpected apostrophes around cells, expected double quotes; they are read as quotes, as every line shows.',
    },
  ];
}

function empty(file: string): UserError {
  return new UserError('Unexpected empty file, expected a heading and rows.', 'Export the table again and check that it has content.', {
    file,
  });
}
