import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import type { Zip, ZipEntry } from './zip-directory.ts';
import { unpack } from './unpack.ts';
import { damaged } from '../refusals.ts';

/**
 * A part's text, piece by piece: UTF-8, or UTF-16 where it starts with that byte-order mark.
 * @throws UserError as `unpack`, and where the bytes are not text: a value is never altered to fit.
 */
export function* partText(zip: Zip, entry: ZipEntry): Generator<string> {
  let wide: TextDecoder | undefined;
  let rest: Uint8Array = new Uint8Array();
  let first = true;
  for (const piece of unpack(zip, entry)) {
    let bytes = rest.length > 0 ? Buffer.concat([rest, piece]) : piece;
    rest = new Uint8Array();
    if (first) {
      if (bytes.length < 3) {
        rest = bytes;
        continue;
      }
      first = false;
      wide = wideDecoder(bytes);
      if (wide === undefined && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) bytes = bytes.subarray(3);
    }
    if (wide !== undefined) {
      yield wide.decode(bytes, { stream: true });
      continue;
    }
    const whole = wholeCharacters(bytes);
    rest = bytes.subarray(whole);
    yield decodeUtf8(zip, entry, bytes.subarray(0, whole));
  }
  if (rest.length > 0) yield decodeUtf8(zip, entry, rest);
}

function wideDecoder(bytes: Uint8Array): TextDecoder | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be');
  return undefined;
}

/** Number of bytes up to the last character that is complete. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return needs > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function decodeUtf8(zip: Zip, entry: ZipEntry, bytes: Uint8Array): string {
  if (!isUtf8(bytes)) throw damaged(zip.file, `part ${entry.name} that is not UTF-8 text`);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}
