import { UserError } from '../core/user-error.ts';
import type { Effects } from '../effects.ts';
import { addParts } from './add-parts.ts';
import { SETTINGS_FILE } from './find-workspace.ts';
import { initFiles, type InitOptions } from './init-files.ts';

/** A workspace from templates, by questions or ready-made, or parts for one in use. Never writes over a file that is there. @returns exit code 0 */
export async function init(dir: string | undefined, options: InitOptions, effects: Effects): Promise<number> {
  const target = dir ?? (options.demo === true ? 'demo' : '.');
  if (effects.exists(effects.join(target, SETTINGS_FILE))) {
    if (options.with !== undefined) return addParts(target, options, effects);
    throw new UserError(
      `Unexpected ${SETTINGS_FILE} already there, expected a folder without a workspace, choose another one.`,
      undefined,
      { file: effects.join(target, SETTINGS_FILE) },
    );
  }
  const files = await initFiles(options, effects);
  const taken = files.find((file) => effects.exists(effects.join(target, ...file.path.split('/'))));
  if (taken !== undefined) {
    throw new UserError('Unexpected file already there, expected none of this name, move it away or choose another folder.', undefined, {
      file: effects.join(target, ...taken.path.split('/')),
    });
  }
  // The settings come last: a folder is a workspace only when all of it is there.
  const ordered = [...files.filter((file) => file.path !== SETTINGS_FILE), ...files.filter((file) => file.path === SETTINGS_FILE)];
  for (const file of ordered) await effects.write(effects.join(target, ...file.path.split('/')), file.bytes);
  effects.note(`${files.length} files written to ${target}.`);
  effects.note(
    options.demo === true
      ? `All of it is synthetic. Next: deliver stocktake --workspace ${target}`
      : `Next: put facility exports into ${effects.join(target, 'data')}, plans into ${effects.join(target, 'plans')}, then: deliver stocktake`,
  );
  return 0;
}
