import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/cli.ts';
import type { Effects } from '../../src/effects.ts';
import { diskFile, diskFolder } from '../../src/effects/disk-folder.ts';
import { fileURLToPath } from 'node:url';

/** What a command did: no disk was written, no clock was read. */
export interface CaseRun {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** By path relative to the case's input folder, `/` between names. */
  readonly written: ReadonlyMap<string, Uint8Array>;
}

const TEMPLATES = fileURLToPath(new URL('../../templates', import.meta.url));

/** The day on which every case is run. */
const TODAY = '2026-07-10T09:00:00Z';

/**
 * Runs one command line (without `deliver`) with an input folder as the current one; what it writes is kept in memory.
 * @param changes effects of another world: a full disk, a locked file
 */
export async function runCase(input: string, args: readonly string[], changes: Partial<Effects> = {}): Promise<CaseRun> {
  const [stdout, stderr]: [string[], string[]] = [[], []];
  const written = new Map<string, Uint8Array>();
  const at = (path: string): string => join(input, path);
  const effects: Effects = {
    folder: (path) => diskFolder(at(path)),
    findUpwards: (path, name) => (existsSync(join(at(path), name)) ? path : undefined),
    isFolder: (path) => existsSync(at(path)) && statSync(at(path)).isDirectory(),
    exists: (path) => written.has(posix(path)) || existsSync(at(path)),
    async write(path, bytes) {
      written.set(posix(path), typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);
    },
    async append(path, text) {
      const before = written.get(posix(path)) ?? (existsSync(at(path)) ? readFileSync(at(path)) : new Uint8Array());
      written.set(posix(path), Buffer.concat([before, Buffer.from(text)]));
    },
    async copy(from, to) {
      written.set(posix(to), readFileSync(at(from)));
    },
    async remove(path) {
      written.delete(posix(path));
    },
    lock: async () => ({ release: async () => undefined }),
    user: 'tester',
    open: (path) => diskFile(at(path), path),
    join: (...parts) => join(...parts),
    async out(text) {
      stdout.push(text);
    },
    note: (text) => stderr.push(`${text}\n`),
    ask: (question) => Promise.reject(new Error(`asked: ${question.message}`)),
    progress: () => ({ update: () => undefined, done: () => undefined }),
    now: () => new Date(TODAY),
    env: {},
    terminal: { interactive: false, colour: false, columns: 80 },
    templates: diskFolder(TEMPLATES),
    ...changes,
  };
  const faults = catchStderr((text) => stderr.push(text));
  try {
    const exitCode = await run(args, '0.0.0', () => effects);
    return { exitCode, stdout: stdout.join(''), stderr: stderr.join(''), written };
  } finally {
    faults.release();
  }
}

function posix(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\.\//, '');
}

/** Faults are said on stderr by the door itself, and help and usage on stdout and stderr by the argument parser. */
function catchStderr(keep: (text: string) => void): { release(): void } {
  const original = process.stderr.write.bind(process.stderr);
  process.stderr.write = ((text: string | Uint8Array) => (keep(String(text)), true)) as typeof process.stderr.write;
  return {
    release() {
      process.stderr.write = original;
    },
  };
}
