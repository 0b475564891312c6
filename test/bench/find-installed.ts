import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

function starts(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

/** The first Python that has all modules: $PYTHON, the one on the path, the system's; or undefined. */
export function pythonWith(modules: readonly string[]): string | undefined {
  const pythons = [process.env['PYTHON'] ?? 'python3', 'python3', '/usr/bin/python3'];
  return pythons.find((python) => starts(python, ['-c', `import ${modules.join(', ')}`]));
}

export function commandWorks(command: string): boolean {
  return starts(command, ['--version']);
}

/** Whether Node finds a package that is no dependency of this one. */
export function nodeHas(name: string): boolean {
  try {
    createRequire(import.meta.url).resolve(name);
    return true;
  } catch {
    return false;
  }
}
