import { partText, setPart, unzipParts, zipParts } from './parts.ts';

/**
 * Writes an archive again so that equal content gives equal bytes: sorted entries, fixed times, fixed level.
 * @param edits by path: the part's text → its new text; a path that is not there is called with '' and added
 */
export function rewriteZip(bytes: Uint8Array, edits: ReadonlyMap<string, (text: string) => string> = new Map()): Uint8Array {
  const parts = unzipParts(bytes);
  for (const [path, edit] of edits) setPart(parts, path, edit(partText(parts, path, '')));
  return zipParts(parts);
}
