import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const FOLDER = process.env['DELIVER_REAL_DATA'] ?? fileURLToPath(new URL('../../shared/data', import.meta.url));

/** Path of a real, published file that tests read in place and never copy. */
export function realData(path: string): string {
  return join(FOLDER, path);
}

/** Whether it is there; where it is not, the reason for the skip is printed. */
export function hasRealData(path: string): boolean {
  const there = existsSync(realData(path));
  if (!there) console.warn(`skipped: no real file ${path} (set DELIVER_REAL_DATA to the folder that holds it)`);
  return there;
}
