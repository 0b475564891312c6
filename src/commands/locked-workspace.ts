import type { Effects } from '../effects.ts';
import { LOCK_FILE } from './accept-journal.ts';
import { findWorkspace, type FoundWorkspace } from './find-workspace.ts';

/** Does what changes a workspace while nobody else changes it; two at once wait for each other. */
export async function lockedWorkspace<T>(
  named: string | undefined,
  effects: Effects,
  change: (workspace: FoundWorkspace) => Promise<T>,
): Promise<T> {
  const found = findWorkspace(named, effects);
  const lock = await effects.lock(effects.join(found.path, ...LOCK_FILE.split('/')));
  try {
    return await change(found);
  } finally {
    await lock.release();
  }
}
