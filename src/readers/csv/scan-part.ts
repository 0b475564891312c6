import type { ByteSource } from '../../core/bytes.ts';
import { cellDecoder } from './decode-text.ts';
import { LineEnds } from './line-ends.ts';
import { RowMemory } from './row-memory.ts';
import { ByteScanner } from './scan-bytes.ts';
import { ScanNotes } from './scan-notes.ts';
import type { ScannedPart, ScanRequest } from './scanned-part.ts';

/** Scans the end of a file as far as its records are simple. A record must begin there, which whoever asks finds out meanwhile. */
export function scanPart({ file, size, from, width, encoding, delimiter, quote }: ScanRequest, bytes: ByteSource): ScannedPart {
  const decode = cellDecoder(encoding);
  if (decode === undefined || bytes.size !== size) throw new Error(`Unexpected ${encoding}, ${bytes.size} bytes, expected the same file`);
  const memory = new RowMemory();
  const scan = { file, bytes, dialect: { delimiter, quote, decode }, lineEnds: new LineEnds(new ScanNotes()), from };
  const scanner = new ByteScanner(memory, scan);
  scanner.begin(width);
  const { offset } = scanner.scan(scan, { offset: from, isOver: false });
  const columns = scanner.columns.map(({ cells, column }) => ({ cells, chunks: column.chunks }));
  return { offset, lines: scanner.line - 1, lineEnds: scan.lineEnds.seen, rows: memory.part, columns };
}

/** What can be handed over to another thread in place of a copy. */
export function buffersOf({ columns }: ScannedPart): ArrayBuffer[] {
  return columns.flatMap(({ chunks }) => chunks.map(({ buffer }) => buffer as ArrayBuffer));
}
