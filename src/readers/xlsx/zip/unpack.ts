import { crc32 } from 'node:zlib';
import { Inflate } from 'fflate';
import type { Zip, ZipEntry } from './zip-directory.ts';
import { damaged, megabytes, otherKind, overLimit, passwordProtected } from '../refusals.ts';

/** Packed bytes taken at a time: unpacks to at most about 16 MB, however hostile. */
const STEP = 16 * 1024;

/**
 * Unpacks a part piece by piece; read to the end, its length and checksum have been checked.
 * @throws UserError where the part is damaged, encrypted or over the limits.
 */
export function* unpack(zip: Zip, entry: ZipEntry): Generator<Uint8Array> {
  if (entry.encrypted) throw passwordProtected(zip.file);
  let size = 0;
  let crc = 0;
  for (const piece of pieces(zip, entry)) {
    size += piece.length;
    checkLimits(zip, entry, size);
    crc = crc32(piece, crc);
    yield piece;
  }
  if (size !== entry.size || crc !== entry.crc) throw damaged(zip.file, `part ${entry.name} that does not match its checksum`);
}

function* pieces(zip: Zip, entry: ZipEntry): Generator<Uint8Array> {
  const start = dataStart(zip, entry);
  if (start + entry.packed > zip.bytes.size) throw damaged(zip.file, `part ${entry.name} that is cut off`);
  if (entry.method === 0) yield* slices(zip, start, entry.packed);
  else if (entry.method === 8) yield* inflated(zip, entry, start);
  else throw otherKind(zip.file, `packing method ${entry.method} of part ${entry.name}`);
}

function* slices(zip: Zip, start: number, length: number): Generator<Uint8Array> {
  for (let at = 0; at < length; at += STEP) yield zip.bytes.read(start + at, Math.min(STEP, length - at));
}

function* inflated(zip: Zip, entry: ZipEntry, start: number): Generator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const inflate = new Inflate((piece) => ready.push(piece));
  let left = entry.packed;
  for (const packed of slices(zip, start, entry.packed)) {
    left -= packed.length;
    try {
      inflate.push(packed, left === 0);
    } catch {
      throw damaged(zip.file, `part ${entry.name} that does not unpack`);
    }
    yield* ready;
    ready = [];
  }
}

function dataStart(zip: Zip, entry: ZipEntry): number {
  const header = zip.bytes.read(entry.offset, 30);
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  if (header.length < 30 || view.getUint32(0, true) !== 0x04034b50) throw damaged(zip.file, `part ${entry.name} without its header`);
  return entry.offset + 30 + view.getUint16(26, true) + view.getUint16(28, true);
}

function checkLimits(zip: Zip, entry: ZipEntry, size: number): void {
  const { limits } = zip;
  if (size > limits.partBytes) throw overLimit(zip.file, `part ${entry.name} of more than ${megabytes(size)}`, megabytes(limits.partBytes));
  if (size > limits.ratioFrom && size > entry.packed * limits.ratio) {
    throw overLimit(
      zip.file,
      `part ${entry.name} that unpacks to more than ${megabytes(size)}`,
      `${limits.ratio} bytes for each packed one`,
    );
  }
}
