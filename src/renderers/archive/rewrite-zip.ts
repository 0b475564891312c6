import { unzipParts, zipParts, type Parts } from './parts.ts';

/**
 * Writes an archive again so that equal content gives equal bytes: sorted entries, fixed times, fixed level.
 * @param edit changes, adds and removes parts on the way
 */
export function rewriteZip(bytes: Uint8Array, edit: (parts: Parts) => void = () => {}): Uint8Array {
  const parts = unzipParts(bytes);
  edit(parts);
  return zipParts(parts);
}
