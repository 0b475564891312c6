import type { Folder } from '../core/folder.ts';
import { UserError } from '../core/user-error.ts';
import type { Effects } from '../effects.ts';

/** The settings file that makes a folder a workspace. */
export const SETTINGS_FILE = 'deliver.yaml';

export interface FoundWorkspace {
  /** As the shell would name it. */
  readonly path: string;
  readonly folder: Folder;
}

/**
 * The workspace named by `--workspace`, or the nearest one upwards.
 * @throws UserError where there is none
 */
export function findWorkspace(named: string | undefined, effects: Effects): FoundWorkspace {
  if (named !== undefined) {
    if (effects.exists(effects.join(named, SETTINGS_FILE))) return { path: named, folder: effects.folder(named) };
    throw new UserError(
      `Unexpected folder without ${SETTINGS_FILE}, expected a workspace, name another one or make it: deliver init "${named}".`,
      undefined,
      { file: named },
    );
  }
  const path = effects.findUpwards('.', SETTINGS_FILE);
  if (path === undefined) {
    throw new UserError(
      `Unexpected folder without ${SETTINGS_FILE} here or above, expected a workspace, go into one, name it with --workspace, or make one: deliver init.`,
    );
  }
  return { path, folder: effects.folder(path) };
}
