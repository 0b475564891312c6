import type { ByteSource } from '../../core/bytes.ts';
import type { ByteDialect } from './coded-bytes.ts';
import { cellDecoder, decodedPieces, readPiece } from './decode-text.ts';
import type { Dialect } from './dialect.ts';
import type { FoundEncoding } from './encoding.ts';
import { LineEnds } from './line-ends.ts';
import { RowMemory } from './row-memory.ts';
import { scanBytes, type RecordStart, type ShareScan } from './scan-bytes.ts';
import type { ScanElsewhere } from './scanned-part.ts';
import type { ScanNotes } from './scan-notes.ts';
import { scanRows } from './scan-rows.ts';

const LINE_FEED = 10;

export interface RememberSettings {
  readonly file: string;
  readonly bytes: ByteSource;
  readonly encoding: FoundEncoding;
  readonly dialect: Dialect;
  readonly pieceBytes: number;
  readonly longestRecord: number;
  /** Another thread, to scan the end of a large file. */
  readonly scanElsewhere?: ScanElsewhere;
  /** Bytes from which that pays; for tests. */
  readonly fewestShared?: number;
}

/** The other thread has still to start and to hash the file. */
const OWN_PART = 0.6;
const FEWEST_SHARED = 8_000_000;

/**
 * Reads a whole file into memory: its simple records straight from the bytes, and from the first that is not on as text.
 * @returns undefined where it is not worth remembering
 * @throws UserError for a record without end
 */
export function rememberRows(settings: RememberSettings, notes: ScanNotes): RowMemory | undefined {
  const { file, bytes, encoding, dialect, pieceBytes, longestRecord } = settings;
  const memory = new RowMemory();
  const lineEnds = new LineEnds(notes);
  const start = simplePart(memory, settings, lineEnds);
  const rest = decodedPieces(file, bytes, { ...encoding, skip: start.offset }, pieceBytes);
  const rows = scanRows(rest, { file, dialect, longestRecord, notes, lineEnds, firstLine: start.line });
  if (memory.isWorthIt()) for (const row of rows) if (!memory.add(row)) return undefined;
  return memory.seal() ? memory : undefined;
}

function simplePart(memory: RowMemory, settings: RememberSettings, lineEnds: LineEnds): RecordStart {
  const { file, bytes, encoding, dialect, pieceBytes } = settings;
  const signs = bytesOf(dialect, encoding);
  if (signs === undefined) return { offset: encoding.skip, line: 1 };
  return scanBytes(memory, { file, bytes, dialect: signs, lineEnds, from: encoding.skip, pieceBytes }, shareOf(settings, signs));
}

function shareOf(settings: RememberSettings, { delimiter, quote }: ByteDialect): ShareScan | undefined {
  const { file, bytes, encoding, pieceBytes, scanElsewhere, fewestShared = FEWEST_SHARED } = settings;
  if (scanElsewhere === undefined) return undefined;
  return (offset, width) => {
    if (bytes.size - offset < fewestShared) return undefined;
    const middle = offset + Math.floor((bytes.size - offset) * OWN_PART);
    const line = readPiece(file, bytes, middle, pieceBytes).indexOf(LINE_FEED);
    const from = middle + line + 1;
    if (line < 0 || from >= bytes.size) return undefined;
    return { from, part: scanElsewhere({ file, size: bytes.size, from, width, encoding: encoding.encoding, delimiter, quote }) };
  };
}

/** Undefined where a cell's end cannot be seen from single bytes. */
function bytesOf({ delimiter, quote }: Dialect, { encoding }: FoundEncoding): ByteDialect | undefined {
  const decode = cellDecoder(encoding);
  if (decode === undefined || delimiter.length !== 1 || delimiter.charCodeAt(0) > 127) return undefined;
  return { delimiter: delimiter.charCodeAt(0), quote: quote.charCodeAt(0), decode };
}
