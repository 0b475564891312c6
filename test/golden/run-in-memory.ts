import { folderInMemory } from '../../src/core/folder-in-memory.ts';
import type { Effects } from '../../src/effects.ts';
import { runCase, type CaseRun } from './run-case.ts';

/** Path in the workspace → content. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Runs a command in a workspace that lies in memory. */
export function runInMemory(files: Files, args: readonly string[], others: Partial<Effects> = {}): Promise<CaseRun> {
  const folder = folderInMemory(files);
  return runCase('.', args, {
    folder: () => folder,
    exists: (path) => folder.exists(path),
    isFolder: (path) => path === '.' || (folder.exists(path) && folder.list(path).length > 0),
    findUpwards: (_, name) => (folder.exists(name) ? '.' : undefined),
    open: (path) => folder.open(path),
    ...others,
  });
}
