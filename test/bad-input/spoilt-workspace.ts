import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Effects } from '../../src/effects.ts';
import { readFiles } from '../golden/expected-folder.ts';
import type { CaseRun } from '../golden/run-case.ts';
import { runInMemory } from '../golden/run-in-memory.ts';

/** Path → content; `null` takes the file away. A function changes what is there. */
export type Spoiling = Readonly<Record<string, string | Uint8Array | null | ((text: string) => string)>>;

const GOOD = fileURLToPath(new URL('../../fixtures/whole-pack/input', import.meta.url));

/** The files of the fixture `whole-pack`, which holds, spoilt in one place. */
export function spoil(changes: Spoiling): Record<string, string | Uint8Array> {
  const files: Record<string, string | Uint8Array> = Object.fromEntries(readFiles(GOOD));
  for (const [path, change] of Object.entries(changes)) {
    if (change === null) delete files[path];
    else files[path] = typeof change === 'function' ? spoilText(String(files[path]), change) : change;
  }
  return files;
}

/** A change that changes nothing would test nothing. */
function spoilText(text: string, change: (text: string) => string): string {
  const spoilt = change(text);
  if (spoilt === text) throw new Error('the spoiling found nothing to spoil');
  return spoilt;
}

/** Runs a command in a spoilt workspace that lies in memory. */
export function runSpoilt(changes: Spoiling, args: readonly string[], others: Partial<Effects> = {}): Promise<CaseRun> {
  return runInMemory(spoil(changes), args, others);
}

/** Bytes of a file beside the tests. */
export function bytesOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path));
}
