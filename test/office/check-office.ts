/** For tests: would Office open it without offering a repair? The checker lies beside the repository, where it is there at all. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CHECKER = process.env['DELIVER_CHECK_OFFICE'] ?? fileURLToPath(new URL('../../../shared/ooxml/check-office', import.meta.url));

export function hasCheckOffice(): boolean {
  const there = existsSync(CHECKER);
  if (!there) console.warn(`skipped: no checker of Office files (set DELIVER_CHECK_OFFICE to the program)`);
  return there;
}

/** @returns what the checker says: `…: clean`, or the faults */
export function checkOffice(bytes: Uint8Array, name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'deliver-office-'));
  try {
    writeFileSync(join(folder, name), bytes);
    return execFileSync(CHECKER, [name], { cwd: folder, encoding: 'utf8' }).trim();
  } catch (error) {
    return String((error as { stdout?: string }).stdout ?? error);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
