import type { Folder } from '../core/folder.ts';
import { globTest } from '../core/glob.ts';
import { UserError } from '../core/user-error.ts';
import type { SourceSetting, Workspace } from '../core/workspace.ts';

/** A file to read, and how. */
export interface DataFile {
  readonly path: string;
  readonly setting: SourceSetting | undefined;
  /** Place in the ledger, a greater one is newer; undefined without a ledger. */
  readonly rank: number | undefined;
}

/** Endings of files that may hold data; what they are is found from their content. */
const DATA_ENDINGS = /\.(csv|tsv|txt|xlsx|xlsm|xls|xlsb|ods|json|xml)$/i;

/**
 * The data files of a workspace: those that `sources` in deliver.yaml name, otherwise everything under `data/`.
 * @throws UserError where a pattern fits no file
 */
export function dataFiles(workspace: Workspace, folder: Folder): DataFile[] {
  const files = new Map<string, SourceSetting | undefined>();
  if (workspace.sources.length === 0) for (const path of folder.list('data')) if (DATA_ENDINGS.test(path)) files.set(path, undefined);
  for (const setting of workspace.sources) {
    const fits = globTest(setting.files);
    const found = folder.list(topOf(setting.files)).filter((path) => fits(path));
    if (found.length === 0)
      throw new UserError(
        `Unexpected pattern "${setting.files}" that fits no file, expected data, correct it or put the files there.`,
        undefined,
        setting.at,
      );
    for (const path of found) if (!files.has(path)) files.set(path, setting);
  }
  const ranks = new Map(workspace.ledger.map((entry, index) => [entry.file, index]));
  return [...files].map(([path, setting]) => ({ path, setting, rank: ranks.get(path) }));
}

/** The folder above the first wild card: what has to be looked through. */
function topOf(pattern: string): string {
  const fixed = pattern.replaceAll('\\', '/').split(/[*?]/)[0] as string;
  return fixed.slice(0, Math.max(0, fixed.lastIndexOf('/')));
}
