import { pythonWith } from './find-installed.ts';
import type { Absent, Contender } from './race.ts';

/** Relative to the repository: the compiled copy holds no Python. */
const SCRIPT = 'test/bench/read-file.py';

/** A reader of read-file.py as a contender, where a Python has all of its modules. */
export function pythonReader(
  name: string,
  modules: readonly string[],
  args: readonly string[],
  check: Contender['check'],
): Contender | Absent {
  const python = pythonWith(modules);
  if (python === undefined) return { name, absent: `not installed (no Python here has ${modules.join(' and ')})` };
  return { name, command: python, args: [SCRIPT, ...args], check };
}
