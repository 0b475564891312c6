import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { sayDiskFault } from './disk-fault.ts';

/**
 * Writes a file as a whole: beside its place first, flushed to the disk, then renamed over it.
 * Whoever reads meanwhile, or after a crash, finds the old bytes or the new.
 * @throws UserError where the disk is full, read-only, or the old file is held open
 */
export async function writeAtomically(path: string, bytes: Uint8Array | string): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await mkdir(dirname(path), { recursive: true });
    const handle = await open(beside, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, path);
  } catch (fault) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw sayDiskFault(fault, path);
  }
}
