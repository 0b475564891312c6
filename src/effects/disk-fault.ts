import { UserError } from '../core/user-error.ts';

/** What to do about each fault of the disk that a user can mend. */
const FAULTS: Readonly<Record<string, readonly [unexpected: string, expected: string]>> = {
  ENOENT: ['nothing at this path', 'a file or folder, check the name and the folder you are in.'],
  ENOTDIR: ['file in the middle of this path', 'folders only, check the path.'],
  EEXIST: ['file in the middle of this path', 'folders only, check the path.'],
  EISDIR: ['folder', 'a file, name the file inside it.'],
  EACCES: ['no right to use it', 'a file you may read or write, close it elsewhere or ask for the right.'],
  EPERM: ['no right to use it', 'a file you may read or write, close it elsewhere or ask for the right.'],
  EBUSY: ['file in use', 'a free one, close it (in Excel, perhaps) and try again.'],
  ENOSPC: ['full disk', 'room to write, free some and try again; nothing was changed.'],
  EROFS: ['read-only disk', 'one that can be written, choose another place with --output.'],
  ENAMETOOLONG: ['overlong name', 'a shorter path.'],
  EMFILE: ['too many open files', 'fewer at once, close other programs and try again.'],
};

/** Turns a fault of the disk into words with the path; anything else is passed on as it is. */
export function sayDiskFault(fault: unknown, path: string): Error {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
  const words = FAULTS[code];
  if (words === undefined) return fault instanceof Error ? fault : new Error(String(fault));
  return new UserError(`Unexpected ${words[0]}, expected ${words[1]}`, undefined, { file: path });
}
