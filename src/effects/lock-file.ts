import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { UserError } from '../core/user-error.ts';
import { removeForsaken } from './atomic-write.ts';
import { sayDiskFault } from './disk-fault.ts';

/** How long to wait for another process, and how often to look. */
const PATIENCE_MS = 20_000;
const LOOK_EVERY_MS = 50;
/** A lock without a name in it that is older than this is a dead process's. */
const STILLBORN_MS = 5_000;

export interface HeldLock {
  release(): Promise<void>;
}

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** Tells two locks of one process apart. */
  readonly token: string;
}

/**
 * Holds a lock file, so that two processes never write the same ledger at once.
 * A lock whose process on this machine is gone (a crash) is taken over; one from another machine is not.
 * @throws UserError where another process keeps it too long
 */
export async function holdLock(path: string, patienceMs = PATIENCE_MS): Promise<HeldLock> {
  const mine: Holder = { pid: process.pid, host: hostname(), token: randomBytes(8).toString('hex') };
  await mkdir(dirname(path), { recursive: true }).catch((fault: unknown) => {
    throw sayDiskFault(fault, path);
  });
  for (const until = Date.now() + patienceMs; ;) {
    if (await create(path, mine)) {
      await removeForsaken(dirname(path));
      return { release: () => release(path, mine) };
    }
    const other = await holderOf(path);
    if (other === undefined ? await isStillborn(path) : isGone(other)) await takeAway(path, other);
    else if (Date.now() > until) throw stillHeld(path, other);
    else await new Promise((again) => setTimeout(again, LOOK_EVERY_MS));
  }
}

async function create(path: string, mine: Holder): Promise<boolean> {
  try {
    const handle = await open(path, 'wx');
    try {
      await handle.writeFile(JSON.stringify(mine));
    } finally {
      await handle.close();
    }
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw sayDiskFault(fault, path);
  }
}

async function holderOf(path: string): Promise<Holder | undefined> {
  try {
    const value = JSON.parse(await readFile(path, 'utf8')) as Partial<Holder>;
    return typeof value.pid === 'number' && typeof value.host === 'string' && typeof value.token === 'string'
      ? (value as Holder)
      : undefined;
  } catch {
    // Gone meanwhile, or being written: look again.
    return undefined;
  }
}

/** A process that was killed between making its lock and writing its name into it: no living one takes so long. */
async function isStillborn(path: string): Promise<boolean> {
  const made = (await stat(path).catch(() => undefined))?.mtimeMs ?? Infinity;
  return Date.now() - made > STILLBORN_MS && (await holderOf(path)) === undefined;
}

function isGone(holder: Holder): boolean {
  if (holder.host !== hostname()) return false;
  try {
    process.kill(holder.pid, 0);
    return false;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** Moves a dead process's lock aside. Should another have been quicker and hold a fresh one, that one is put back. */
async function takeAway(path: string, dead: Holder | undefined): Promise<void> {
  const aside = `${path}.${randomBytes(6).toString('hex')}`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  const isTheirs = dead === undefined ? await isStillborn(aside) : (await holderOf(aside))?.token === dead.token;
  if (isTheirs) await rm(aside, { force: true });
  else await rename(aside, path).catch(() => undefined);
}

async function release(path: string, mine: Holder): Promise<void> {
  if ((await holderOf(path))?.token === mine.token) await rm(path, { force: true });
}

function stillHeld(path: string, other: Holder | undefined): UserError {
  const who = other === undefined ? 'another process' : `process ${other.pid} on ${other.host}`;
  return new UserError(
    `Unexpected lock held by ${who}, expected it to be free, wait until that run of deliver has ended; if there is none, remove the file.`,
    undefined,
    { file: path },
  );
}
