import { allBytes } from '../core/bytes.ts';
import type { Folder } from '../core/folder.ts';
import type { LedgerEntry } from '../core/workspace.ts';
import type { Effects } from '../effects.ts';

/** Names the copies that an acceptance is making. It lies there only while one runs, or after one was cut off. */
export const JOURNAL_FILE = 'data/.accepting.json';
export const LOCK_FILE = 'data/.accept.lock';
export const LEDGER_FILE = 'data/ledger.jsonl';

interface Pending {
  readonly file: string;
  readonly sha256: string;
}

/** A line of the ledger as it is written. */
export interface LedgerLine extends LedgerEntry {
  readonly who: string;
  /** Name of the file as it came. */
  readonly original: string;
  readonly values: { readonly added: number; readonly changed: number; readonly same: number };
  /** Files whose values it replaces; they stay where they are. */
  readonly replaces: readonly string[];
  readonly findings: { readonly error: number; readonly warning: number; readonly info: number };
  readonly waived: readonly { readonly code: string; readonly because: string; readonly places: number }[];
}

/** A file to take in: from where it lies to its name in `data/`. */
export interface Acceptance {
  readonly from: string;
  readonly line: LedgerLine;
}

/** Copies that a cut-off acceptance left and the ledger does not name: they are not part of the workspace. */
export function unfinished(folder: Folder, ledger: readonly LedgerEntry[]): readonly string[] {
  if (!folder.exists(JOURNAL_FILE)) return [];
  const named = new Set(ledger.map((entry) => `${entry.sha256} ${entry.file}`));
  return pendingIn(folder)
    .filter((one) => !named.has(`${one.sha256} ${one.file}`))
    .map((one) => one.file);
}

function pendingIn(folder: Folder): readonly Pending[] {
  try {
    const { files } = JSON.parse(new TextDecoder().decode(allBytes(folder.open(JOURNAL_FILE)))) as { files: readonly Pending[] };
    return files;
  } catch {
    // The journal is written as a whole: what does not parse is not ours.
    return [];
  }
}

/**
 * Takes files in, so that a crash at any moment loses nothing and leaves a workspace that works:
 * the journal names the copies; they are made; one write to the ledger makes them count; the journal goes.
 * Until the ledger names a copy, readers leave it out; the originals are never touched. Call it under the lock.
 */
export async function commitAcceptances(path: string, acceptances: readonly Acceptance[], effects: Effects): Promise<void> {
  const at = (file: string): string => effects.join(path, ...file.split('/'));
  const files = acceptances.map(({ line: { file, sha256 } }): Pending => ({ file, sha256 }));
  await effects.write(at(JOURNAL_FILE), `${JSON.stringify({ files })}\n`);
  for (const { from, line } of acceptances) await effects.copy(from, at(line.file));
  await effects.append(at(LEDGER_FILE), acceptances.map(({ line }) => `${JSON.stringify(line)}\n`).join(''));
  await effects.remove(at(JOURNAL_FILE));
}

/** Clears up after a cut-off acceptance: its copies are removed; what was sent still lies where it came from. Call it under the lock. */
export async function clearUnfinished(
  path: string,
  folder: Folder,
  ledger: readonly LedgerEntry[],
  effects: Effects,
): Promise<readonly string[]> {
  if (!folder.exists(JOURNAL_FILE)) return [];
  const left = unfinished(folder, ledger);
  for (const file of left) await effects.remove(effects.join(path, ...file.split('/')));
  await effects.remove(effects.join(path, ...JOURNAL_FILE.split('/')));
  return left;
}
