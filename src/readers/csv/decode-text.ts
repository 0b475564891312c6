import { isAscii } from 'node:buffer';
import type { ByteSource } from '../../core/bytes.ts';
import { UserError } from '../../core/user-error.ts';
import { wholeCharacters, type FoundEncoding } from './encoding.ts';

/** Large enough that calls cost nothing, small enough that a laptop does not notice. */
export const PIECE_BYTES = 1 << 20;

/** Characters that Windows-1252 has at 0x80–0x9F, where Latin-1 has control characters; the five bytes it does not use stay so (WHATWG Encoding). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/**
 * The text of a file in pieces of about a megabyte, in order; no character is ever cut.
 * Bytes that do not fit the encoding become U+FFFD.
 */
export function* decodedPieces(
  file: string,
  bytes: ByteSource,
  { encoding, skip }: FoundEncoding,
  pieceBytes = PIECE_BYTES,
): Generator<string> {
  const decode = decoderOf(encoding);
  let at = skip;
  while (at < bytes.size) {
    const chunk = readPiece(file, bytes, at, pieceBytes);
    const last = at + chunk.length >= bytes.size;
    const { text, used } = decode(chunk, last);
    at += used;
    if (text !== '') yield text;
  }
}

/** Never empty. @throws UserError where the file became shorter */
export function readPiece(file: string, bytes: ByteSource, at: number, length: number): Uint8Array {
  const chunk = bytes.read(at, length);
  if (chunk.length > 0) return chunk;
  throw new UserError('Unexpected end of the file while reading, expected it to stay as it was, try again.', undefined, { file });
}

/** The text of single cells, where bytes below 128 stand for themselves; undefined for encodings in which they do not. */
export function cellDecoder(encoding: FoundEncoding['encoding']): ((bytes: Uint8Array) => string) | undefined {
  if (encoding === 'windows-1252') return decodeWindows1252;
  return encoding === 'utf-8' || encoding === 'utf-8-bom' ? (bytes) => decodeUtf8(bytes, true).text : undefined;
}

type Decoder = (chunk: Uint8Array, last: boolean) => { readonly text: string; readonly used: number };

function decoderOf(encoding: FoundEncoding['encoding']): Decoder {
  if (encoding === 'windows-1252') return (chunk) => ({ text: decodeWindows1252(chunk), used: chunk.length });
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return utf16Decoder(encoding);
  return decodeUtf8;
}

function utf16Decoder(encoding: 'utf-16le' | 'utf-16be'): Decoder {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return (chunk, last) => ({ text: decoder.decode(chunk, { stream: !last }), used: chunk.length });
}

function decodeUtf8(chunk: Uint8Array, last: boolean): { readonly text: string; readonly used: number } {
  const used = last ? chunk.length : wholeCharacters(chunk);
  const buffer = Buffer.from(chunk.buffer, chunk.byteOffset, used);
  return { text: buffer.toString(isAscii(buffer) ? 'latin1' : 'utf8'), used };
}

/** By our own table: the one-shot TextDecoder of Node 20 leaves control characters for € ’ œ. */
function decodeWindows1252(chunk: Uint8Array): string {
  const latin1 = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length).toString('latin1');
  return latin1.replace(/[\u0080-\u009F]/gu, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80] ?? character);
}
