import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
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

/** A file beside its place, as `writeAtomically` and `holdLock` name it. */
const BESIDE = /^\..+\.[0-9a-f]{12}(?:\.tmp)?$/;
/** Nobody writes one file for so long. */
const FORSAKEN_MS = 60_000;

/** Removes what killed runs left half-written in a folder. What is fresh may still be somebody's, and stays. Faults are no matter: it is tidying. */
export async function removeForsaken(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const path of names.filter((name) => BESIDE.test(name)).map((name) => join(folder, name))) {
    const age = Date.now() - ((await stat(path).catch(() => undefined))?.mtimeMs ?? Infinity);
    if (age > FORSAKEN_MS) await rm(path, { force: true }).catch(() => undefined);
  }
}
