import type { ByteSource } from '../../../core/bytes.ts';
import type { WorkbookLimits } from '../limits.ts';
import { damaged, overLimit } from '../refusals.ts';

/** A file inside an archive, as the central directory lists it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its local header stands. */
  readonly offset: number;
}

/** An open archive. Names are looked up without regard to case or a leading slash, as Excel does. */
export interface Zip {
  readonly file: string;
  readonly bytes: ByteSource;
  readonly limits: WorkbookLimits;
  readonly entries: ReadonlyMap<string, ZipEntry>;
}

const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const FULL32 = 0xffffffff;

/** The form in which names are compared: `\` and a leading `/` are other spellings of the same path. */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

/**
 * Reads an archive's list of entries; unpacks nothing.
 * @throws UserError where the archive is cut off, has more entries than the limit, or lists nonsense.
 */
export function openZip(file: string, bytes: ByteSource, limits: WorkbookLimits): Zip {
  const { count, offset, length } = findDirectory(file, bytes);
  if (count > limits.entries) throw overLimit(file, `archive of ${count} entries`, `${limits.entries} entries`);
  if (offset + length > bytes.size) throw damaged(file, 'archive that is cut off');
  const directory = viewOf(bytes.read(offset, length));
  const entries = new Map<string, ZipEntry>();
  for (let at = 0, left = count; left > 0; left--) {
    if (at + 46 > directory.byteLength || directory.getUint32(at, true) !== ENTRY) throw damaged(file, 'broken list of archive entries');
    const entry = readEntry(file, directory, at);
    const key = partKey(entry.name);
    if (!entries.has(key)) entries.set(key, entry);
    at += 46 + directory.getUint16(at + 28, true) + directory.getUint16(at + 30, true) + directory.getUint16(at + 32, true);
  }
  return { file, bytes, limits, entries };
}

function findDirectory(file: string, bytes: ByteSource): { count: number; offset: number; length: number } {
  const start = Math.max(0, bytes.size - END_LENGTH - LONGEST_COMMENT);
  const tail = viewOf(bytes.read(start, bytes.size - start));
  for (let at = tail.byteLength - END_LENGTH; at >= 0; at--) {
    if (tail.getUint32(at, true) !== END) continue;
    const found = { count: tail.getUint16(at + 10, true), length: tail.getUint32(at + 12, true), offset: tail.getUint32(at + 16, true) };
    const wide = found.count === 0xffff || found.length === FULL32 || found.offset === FULL32;
    return (wide ? findWideDirectory(bytes, start + at) : undefined) ?? found;
  }
  throw damaged(file, 'archive that is cut off');
}

/** Zip64: a locator of 20 bytes stands before the end record. */
function findWideDirectory(bytes: ByteSource, end: number): { count: number; offset: number; length: number } | undefined {
  if (end < 20) return undefined;
  const locator = viewOf(bytes.read(end - 20, 20));
  if (locator.getUint32(0, true) !== LOCATOR64) return undefined;
  const record = viewOf(bytes.read(Number(locator.getBigUint64(8, true)), 56));
  if (record.byteLength < 56 || record.getUint32(0, true) !== END64) return undefined;
  return {
    count: Number(record.getBigUint64(32, true)),
    length: Number(record.getBigUint64(40, true)),
    offset: Number(record.getBigUint64(48, true)),
  };
}

function readEntry(file: string, view: DataView, at: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  if (at + 46 + nameLength + extraLength > view.byteLength) throw damaged(file, 'broken list of archive entries');
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength));
  const sizes = { size: view.getUint32(at + 24, true), packed: view.getUint32(at + 20, true), offset: view.getUint32(at + 42, true) };
  widen(sizes, view, at + 46 + nameLength, extraLength);
  const flags = view.getUint16(at + 8, true);
  return { name, method: view.getUint16(at + 10, true), encrypted: (flags & 1) === 1, crc: view.getUint32(at + 16, true), ...sizes };
}

/** Takes from the Zip64 extra field, in its fixed order, each number that did not fit 32 bits. */
function widen(sizes: { size: number; packed: number; offset: number }, view: DataView, start: number, length: number): void {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    for (const key of ['size', 'packed', 'offset'] as const) {
      if (sizes[key] !== FULL32 || field + 8 > start + length) continue;
      sizes[key] = Number(view.getBigUint64(field, true));
      field += 8;
    }
    return;
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
