import { UserError } from '../../core/user-error.ts';
import { MOST_BYTES } from './limits.ts';

/**
 * JSON and XML are taken whole: better to refuse than to fill the memory.
 * @param size in bytes
 */
export function refuseOversize(size: number, file: string): void {
  if (size <= MOST_BYTES) return;
  const most = Math.round(MOST_BYTES / 1024 ** 2);
  throw new UserError(
    `Unexpected size of ${Math.round(size / 1024 ** 2)} MB, expected at most ${most} MB.`,
    'Export it as CSV, or in parts.',
    { file },
  );
}

/**
 * The text of a JSON or XML file: UTF-8, or UTF-16 where a byte order mark says so, or the encoding given.
 * @throws UserError for a file over the limit, or bytes that are not of the encoding
 */
export function decodeFile(bytes: Uint8Array, file: string, encoding?: string): string {
  refuseOversize(bytes.length, file);
  const label = byteOrderMark(bytes) ?? encoding ?? 'utf-8';
  try {
    // One-shot decoding of windows-1252 is wrong in Node 20; streaming is right.
    const decoder = new TextDecoder(label, { fatal: true });
    return decoder.decode(bytes, { stream: true }) + decoder.decode();
  } catch {
    throw new UserError(`Unexpected bytes, expected text in ${label}.`, 'Export it again as UTF-8.', { file });
  }
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}
