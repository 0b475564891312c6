import { closeSync, existsSync, fstatSync, openSync, readdirSync, readSync, realpathSync, type Dirent } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { ByteSource } from '../core/bytes.ts';
import type { Folder } from '../core/folder.ts';
import { UserError } from '../core/user-error.ts';
import { sayDiskFault } from './disk-fault.ts';

/** Deepest folder that is looked into. */
const DEEPEST = 12;

/**
 * A file on disk, opened for each read so that no handle is left behind.
 * @param shown the path as the user knows it, for errors
 * @throws UserError where it is missing, a folder or not readable; on reading, where it became shorter
 */
export function diskFile(path: string, shown: string): ByteSource {
  const use = <T>(work: (handle: number) => T): T => {
    try {
      const handle = openSync(path, 'r');
      try {
        return work(handle);
      } finally {
        closeSync(handle);
      }
    } catch (fault) {
      throw sayDiskFault(fault, shown);
    }
  };
  const size = use((handle) => {
    const stat = fstatSync(handle);
    if (!stat.isFile()) throw new UserError('Unexpected folder, expected a file, name the file inside it.', undefined, { file: shown });
    return stat.size;
  });
  return {
    size,
    read: (offset, length) => use((handle) => readFully(handle, offset, Math.max(0, Math.min(length, size - offset)), shown)),
  };
}

function readFully(handle: number, offset: number, length: number, shown: string): Uint8Array {
  const bytes = new Uint8Array(length);
  let done = 0;
  while (done < length) {
    const read = readSync(handle, bytes, done, length - done, offset + done);
    if (read === 0)
      throw new UserError(
        'Unexpected end of the file while reading, expected it to stay as it was, try again when nobody writes to it.',
        undefined,
        { file: shown },
      );
    done += read;
  }
  return bytes;
}

/** A folder on disk. Links that lead out of it are not followed. */
export function diskFolder(root: string): Folder {
  const full = resolve(root);
  const inside = (path: string): string => {
    const target = resolve(full, ...path.split('/'));
    if (leaves(full, target) || (existsSync(target) && leaves(realpathSync(full), realpathSync(target)))) {
      throw new UserError(`Unexpected path outside of ${root}, expected one inside, move the file into the workspace.`, undefined, {
        file: path,
      });
    }
    return target;
  };
  return {
    exists: (path) => existsSync(inside(path)),
    open: (path) => diskFile(inside(path), path),
    list: (path) => (existsSync(inside(path)) ? [...filesBelow(inside(path), path, 0)].sort((a, b) => (a < b ? -1 : 1)) : []),
  };
}

function leaves(root: string, target: string): boolean {
  const way = relative(root, target);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}

/** Hidden files and Excel's lock files (`~$…`) are nobody's data. */
function* filesBelow(folder: string, shown: string, depth: number): Iterable<string> {
  if (depth > DEEPEST) return;
  for (const entry of entriesOf(folder, shown)) {
    if (entry.name.startsWith('.') || entry.name.startsWith('~$')) continue;
    const name = shown === '' ? entry.name : `${shown}/${entry.name}`;
    if (entry.isDirectory()) yield* filesBelow(join(folder, entry.name), name, depth + 1);
    else if (entry.isFile()) yield name;
  }
}

function entriesOf(folder: string, shown: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (fault) {
    throw sayDiskFault(fault, shown);
  }
}
