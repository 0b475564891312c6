/** The files inside a zip archive by path, as every OOXML package (xlsx, pptx, docx) is one. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export type Parts = Map<string, Uint8Array>;

/** Zip knows no earlier moment, and none of the pack's own: the same document must give the same bytes on any day. */
const ENTRY_TIME = { year: 1980, month: 0, day: 1 };
const LEVEL = 6;
/** Office looks for this part first. */
const FIRST = '[Content_Types].xml';

/** @param bytes an archive that one of our own writers made; its folder entries are left out */
export function unzipParts(bytes: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/')));
}

function byPath(left: string, right: string): number {
  if (left === right) return 0;
  if (left === FIRST) return -1;
  if (right === FIRST) return 1;
  return left < right ? -1 : 1;
}

/** Zips with sorted entries, one fixed time and one fixed level: equal parts give equal bytes, whenever and wherever. */
export function zipParts(parts: Parts): Uint8Array {
  const sorted = [...parts.keys()].sort(byPath).map((path) => [path, parts.get(path) ?? new Uint8Array()] as const);
  // fflate writes local time, so a local date gives the same bytes in every time zone.
  return zipSync(Object.fromEntries(sorted), { level: LEVEL, mtime: new Date(ENTRY_TIME.year, ENTRY_TIME.month, ENTRY_TIME.day) });
}

/** The text of a part (UTF-8), or `otherwise` where the archive has no such part. */
export function partText(parts: Parts, path: string, otherwise: string): string {
  const bytes = parts.get(path);
  return bytes === undefined ? otherwise : strFromU8(bytes);
}

export function setPart(parts: Parts, path: string, text: string): void {
  parts.set(path, strToU8(text));
}
