import { allBytes } from '../core/bytes.ts';
import type { Folder } from '../core/folder.ts';
import { UserError } from '../core/user-error.ts';

/** A settings file is written by hand; a megabyte is far more than anyone writes. */
const MOST_BYTES = 1_000_000;

/** Reads a hand-written text file: UTF-8, UTF-16 with its mark, or Windows-1252 as old editors save it. */
export function readTextFile(folder: Folder, path: string, most = MOST_BYTES): string {
  const source = folder.open(path);
  if (source.size > most) {
    throw new UserError(`Unexpected size of ${source.size} bytes, expected at most ${most}.`, 'Is this the right file?', {
      file: path,
    });
  }
  const text = decode(allBytes(source));
  if (text.includes('\u0000')) {
    throw new UserError('Unexpected binary content, expected text.', 'Save the file as plain text (UTF-8).', { file: path });
  }
  return text;
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // `stream: true` because Node 20's one-shot decoder returns control characters for € ’ œ.
    return new TextDecoder('windows-1252').decode(bytes, { stream: true });
  }
}
