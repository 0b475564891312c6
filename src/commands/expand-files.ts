import { globTest } from '../core/glob.ts';
import { UserError } from '../core/user-error.ts';
import type { Effects } from '../effects.ts';

/**
 * Files as the user named them. Where the shell has left a pattern as it is (Windows does), it is expanded here.
 * @throws UserError where a pattern fits no file
 */
export function expandFiles(names: readonly string[], effects: Effects): string[] {
  return [...new Set(names.flatMap((name) => (/[*?]/.test(name) && !effects.exists(name) ? fitting(name, effects) : [name])))];
}

function fitting(pattern: string, effects: Effects): string[] {
  const plain = pattern.replaceAll('\\', '/');
  const before = plain.slice(0, plain.search(/[*?]/));
  const top = before.slice(0, before.lastIndexOf('/') + 1);
  const fits = globTest(plain.slice(top.length));
  const found = effects
    .folder(top === '' ? '.' : top)
    .list('')
    .filter((path) => fits(path));
  if (found.length === 0)
    throw new UserError(`Unexpected pattern "${pattern}" that fits no file, expected at least one, correct it or name the files.`);
  return found.map((path) => `${top}${path}`);
}
