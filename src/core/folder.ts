import type { ByteSource } from './bytes.ts';

/**
 * A folder that may be read, with `/` between names on every system. Paths are relative to the folder and never leave it.
 * `open` throws UserError where the file is missing, locked, a folder, or outside.
 */
export interface Folder {
  exists(path: string): boolean;
  open(path: string): ByteSource;
  /** All files below `path`, as paths relative to the folder, sorted by code unit; empty where there is no such folder. */
  list(path: string): string[];
}
