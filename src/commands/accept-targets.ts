import { resolve } from 'node:path';
import { globTest } from '../core/glob.ts';
import { UserError } from '../core/user-error.ts';
import type { Workspace } from '../core/workspace.ts';
import type { Effects } from '../effects.ts';
import { sha256Of } from '../readers/sha256.ts';
import type { Verdict } from './accept-page.ts';

/** Letters of the hash that tell two files of one name apart. */
const HASH_LETTERS = 8;

/** Files whose bytes the ledger has already, and the others. The same file twice in one call counts once. */
export function knownUploads(
  files: readonly string[],
  workspace: Workspace,
  effects: Effects,
): { readonly fresh: readonly string[]; readonly known: Verdict[] } {
  const ledger = new Map(workspace.ledger.map((entry) => [entry.sha256, entry]));
  const fresh = new Map<string, string>();
  const known: Verdict[] = [];
  for (const file of files) {
    const sha256 = sha256Of(effects.open(file));
    const entry = ledger.get(sha256);
    const first = fresh.get(sha256);
    if (entry !== undefined) known.push(already(file, sha256, `taken in on ${entry.when.slice(0, 10)} as ${entry.file}`));
    else if (first !== undefined) known.push(already(file, sha256, `the same bytes as ${first}`));
    else fresh.set(sha256, file);
  }
  return { fresh: [...fresh.values()], known };
}

function already(file: string, sha256: string, reason: string): Verdict {
  return {
    file,
    sha256,
    status: 'known',
    reason,
    errors: [],
    openWarnings: [],
    waived: [],
    findings: { error: 0, warning: 0, info: 0 },
    added: 0,
    same: 0,
    changed: [],
    replaces: [],
  };
}

/**
 * The name that an upload gets in `data/`: its own, or with letters of its hash where another file has that name.
 * @throws UserError where no source of deliver.yaml would read it there
 */
export function targetOf(
  file: string,
  sha256: string,
  workspacePath: string,
  workspace: Workspace,
  taken: ReadonlySet<string>,
  effects: Effects,
): string {
  const name = file.split(/[\\/]/).at(-1) as string;
  const own = `data/${name}`;
  const lies = (path: string): string => effects.join(workspacePath, ...path.split('/'));
  const dot = name.lastIndexOf('.');
  const other =
    dot > 0
      ? `data/${name.slice(0, dot)}-${sha256.slice(0, HASH_LETTERS)}${name.slice(dot)}`
      : `data/${name}-${sha256.slice(0, HASH_LETTERS)}`;
  const isFree = resolve(lies(own)) === resolve(file) || (!effects.exists(lies(own)) && !taken.has(own));
  const target = isFree ? own : other;
  if (workspace.sources.length > 0 && !workspace.sources.some((source) => globTest(source.files)(target))) {
    throw new UserError(
      `Unexpected name ${target} that no pattern under sources fits, expected one that is read, add a pattern such as data/**.`,
      undefined,
      { file: 'deliver.yaml' },
    );
  }
  return target;
}
