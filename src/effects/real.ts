import { existsSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { allBytes } from '../core/bytes.ts';
import type { Effects } from '../effects.ts';
import { appendLines } from './append-lines.ts';
import { writeAtomically } from './atomic-write.ts';
import { diskFile, diskFolder } from './disk-folder.ts';
import { holdLock } from './lock-file.ts';
import { startSecondThread } from './second-thread.ts';
import { askOnTerminal, spinner } from './terminal.ts';

/** Columns where the terminal does not say. */
const USUAL_COLUMNS = 80;

/**
 * The world as it is: this disk, this terminal, this clock.
 * @param templates folder of this installation's templates
 * @param threadEntry what a second thread runs
 */
export function realEffects(templates: string, wants: { readonly quiet: boolean; readonly colour: boolean }, threadEntry?: URL): Effects {
  const { env } = process;
  const watched = process.stderr.isTTY && !wants.quiet;
  const interactive = process.stdin.isTTY && process.stdout.isTTY;
  const colour = wants.colour && process.stdout.isTTY && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
  return {
    folder: diskFolder,
    findUpwards: (path, name) => upwards(resolve(path), name),
    isFolder: (path) => existsSync(path) && statSync(path).isDirectory(),
    exists: existsSync,
    write: (path, bytes) => writeAtomically(resolve(path), bytes),
    append: (path, text) => appendLines(resolve(path), text),
    copy: async (from, to) => writeAtomically(resolve(to), allBytes(diskFile(resolve(from), from))),
    remove: (path) => rm(resolve(path), { force: true }),
    lock: (path) => holdLock(resolve(path)),
    open: (path) => diskFile(resolve(path), path),
    join,
    out: (text) => new Promise((done, failed) => process.stdout.write(text, (fault) => (fault ? failed(fault) : done()))),
    note: (text) => {
      if (!wants.quiet) process.stderr.write(`${text}\n`);
    },
    ask: (question) => askOnTerminal(question, interactive),
    progress: (text) => spinner(text, watched),
    now: () => new Date(),
    secondThread: () => (threadEntry === undefined ? undefined : startSecondThread(threadEntry)),
    env,
    user: env['DELIVER_USER'] ?? userName(),
    terminal: { interactive, colour, columns: process.stdout.columns ?? USUAL_COLUMNS },
    templates: diskFolder(templates),
  };
}

/** The name that this machine knows the user by. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}

function upwards(from: string, name: string): string | undefined {
  for (let at = from; ; at = dirname(at)) {
    if (existsSync(join(at, name))) return at;
    if (dirname(at) === at) return undefined;
  }
}
