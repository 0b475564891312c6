import { isUtf8 } from 'node:buffer';
import type { ByteSource } from '../../core/bytes.ts';
import type { GridNote } from '../../core/grid.ts';
import { refuseControlCharacters, refuseOtherFormats } from './binary.ts';
import { inspectBytes, linesOfOffsets, type ByteReport } from './inspect-bytes.ts';

export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface FoundEncoding {
  readonly encoding: Encoding;
  /** Bytes of the byte order mark, which is no text. */
  readonly skip: number;
  readonly notes: readonly GridNote[];
}

const CHUNK = 1 << 20;
const HEAD = 1 << 16;
/** Share of 16-bit units with a zero half: text in any script has blanks, digits, delimiters and line ends. */
const FEWEST_ZERO_HALVES = 0.2;
const MOST_ZEROS_IN_OTHER_HALF = 0.01;

/**
 * Finds how a delimited file writes its characters.
 * A byte order mark decides; then UTF-16 by its zero bytes; then UTF-8 where every byte of the file fits it; else whichever of UTF-8 and
 * Windows-1252 explains more of the bytes above 127, with a note for those that it does not.
 * @throws UserError for bytes that are no text
 */
export function findEncoding(file: string, bytes: ByteSource): FoundEncoding {
  const head = bytes.read(0, HEAD);
  refuseOtherFormats(file, head);
  const marked = byteOrderMark(head);
  const wide = marked === undefined ? utf16WithoutMark(head) : marked.encoding.startsWith('utf-16') ? marked : undefined;
  refuseControlCharacters(file, wide === undefined ? head : unitsOf(head, wide.encoding));
  if (wide !== undefined) return { ...wide, notes: [] };
  if (isUtf8Throughout(bytes)) return { encoding: marked?.encoding ?? 'utf-8', skip: marked?.skip ?? 0, notes: [] };
  const report = inspectBytes(chunksOf(bytes));
  if (marked !== undefined || report.sequences > report.broken) {
    return {
      encoding: marked?.encoding ?? 'utf-8',
      skip: marked?.skip ?? 0,
      notes: notesAt(bytes, report.brokenAt, report.broken, 'UTF-8'),
    };
  }
  return { encoding: 'windows-1252', skip: 0, notes: windowsNotes(bytes, report) };
}

interface Mark {
  readonly encoding: Encoding;
  readonly skip: number;
}

function byteOrderMark(head: Uint8Array): Mark | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8-bom', skip: 3 };
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', skip: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', skip: 2 };
  return undefined;
}

function utf16WithoutMark(head: Uint8Array): Mark | undefined {
  const zeros = [0, 0];
  for (let i = 0; i < head.length; i++) if (head[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const units = head.length / 2;
  const [first = 0, second = 0] = zeros.map((count) => count / units);
  if (second >= FEWEST_ZERO_HALVES && first <= MOST_ZEROS_IN_OTHER_HALF) return { encoding: 'utf-16le', skip: 0 };
  return first >= FEWEST_ZERO_HALVES && second <= MOST_ZEROS_IN_OTHER_HALF ? { encoding: 'utf-16be', skip: 0 } : undefined;
}

function unitsOf(head: Uint8Array, encoding: Encoding): Uint16Array {
  const high = encoding === 'utf-16le' ? 1 : 0;
  return Uint16Array.from(
    { length: Math.floor(head.length / 2) },
    (_, i) => (head[2 * i + high] ?? 0) * 256 + (head[2 * i + 1 - high] ?? 0),
  );
}

function isUtf8Throughout(bytes: ByteSource): boolean {
  let at = 0;
  while (at < bytes.size) {
    const chunk = bytes.read(at, CHUNK);
    const whole = at + chunk.length >= bytes.size || chunk.length === 0 ? chunk.length : wholeCharacters(chunk);
    if (!isUtf8(chunk.subarray(0, whole))) return false;
    if (whole === 0) return true;
    at += whole;
  }
  return true;
}

/** Length of a chunk without a UTF-8 sequence that its end cuts through. */
export function wholeCharacters(chunk: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, chunk.length); back++) {
    const byte = chunk[chunk.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return needs > back && chunk.length > back ? chunk.length - back : chunk.length;
  }
  return chunk.length;
}

function* chunksOf(bytes: ByteSource): Generator<Uint8Array> {
  for (let at = 0; at < bytes.size; at += CHUNK) yield bytes.read(at, CHUNK);
}

function windowsNotes(bytes: ByteSource, report: ByteReport): GridNote[] {
  return [
    ...notesAt(bytes, report.unusedAt, report.unused, 'Windows-1252'),
    ...notesAt(bytes, report.sequencesAt, report.sequences, 'Windows-1252', 'look like UTF-8'),
  ];
}

function notesAt(bytes: ByteSource, offsets: readonly number[], count: number, encoding: string, problem = 'do not fit'): GridNote[] {
  const lines = [...new Set(linesOfOffsets(chunksOf(bytes), offsets))];
  return lines.map((line) => ({
    code: 'wrong-encoding',
    line,
    text: `Unexpected bytes in line ${line} that ${problem}${problem === 'do not fit' ? ` ${encoding}` : ''} (${count} in the file), expected ${encoding} as in the rest of the file, save the file again as UTF-8.`,
  }));
}
