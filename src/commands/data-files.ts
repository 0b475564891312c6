import type { Folder } from '../core/folder.ts';
import { globTest } from '../core/glob.ts';
import { UserError } from '../core/user-error.ts';
import type { SourceSetting, Workspace } from '../core/workspace.ts';
import { unfinished } from './accept-journal.ts';

/** A file to read, and how. */
export interface DataFile {
  readonly path: string;
  /** How it is read: the first of the patterns that fit it; with mappings of single sheets, all that have one. */
  readonly settings: readonly SourceSetting[];
  /** Place in the ledger, a greater one is newer; undefined without a ledger. */
  readonly rank: number | undefined;
}

/** Endings of files that may hold data; what they are is found from their content. */
const DATA_ENDINGS = /\.(csv|tsv|txt|xlsx|xlsm|xls|xlsb|ods|json|xml)$/i;

/** What there is to read, and patterns that found nothing. */
export interface DataFiles {
  readonly files: readonly DataFile[];
  readonly idle: readonly SourceSetting[];
}

/**
 * The data files of a workspace: those that `sources` in deliver.yaml name, otherwise everything under `data/`.
 * A file that several sources fit is read as its own name says, then as the first pattern says; a copy of a cut-off acceptance is not read.
 * @throws UserError where a file named in full is missing, or nothing at all is there to read
 */
export function dataFiles(workspace: Workspace, folder: Folder, { mayBeEmpty = false } = {}): DataFiles {
  const files = new Map<string, SourceSetting[]>();
  const idle: SourceSetting[] = [];
  if (workspace.sources.length === 0) for (const path of folder.list('data')) if (DATA_ENDINGS.test(path)) files.set(path, []);
  for (const setting of workspace.sources) {
    const found = filesOf(setting, folder);
    if (found.length === 0) idle.push(setting);
    for (const path of found) addSetting(files, path, setting);
  }
  for (const path of unfinished(folder, workspace.ledger)) files.delete(path);
  if (files.size === 0 && !mayBeEmpty)
    throw new UserError(
      'Unexpected lack of data files, expected at least one, put exports into data/ or name them under sources in deliver.yaml.',
      undefined,
      { file: 'data' },
    );
  const ranks = new Map(workspace.ledger.map((entry, index) => [entry.file, index]));
  return { files: [...files].map(([path, settings]) => ({ path, settings, rank: ranks.get(path) })), idle };
}

/** What is said of a file by its full name, as `inspect --save` says it, goes before what a pattern says of many. */
function addSetting(files: Map<string, SourceSetting[]>, path: string, setting: SourceSetting): void {
  const known = files.get(path) ?? [];
  const patterns = known.findIndex(({ files: pattern }) => pattern !== path);
  const at = setting.files === path && patterns !== -1 ? patterns : known.length;
  files.set(path, [...known.slice(0, at), setting, ...known.slice(at)]);
}

/** A pattern takes only files whose ending says data; a name written in full is taken as it is. */
function filesOf(setting: SourceSetting, folder: Folder): string[] {
  if (/[*?]/.test(setting.files)) {
    const fits = globTest(setting.files);
    return folder.list(topOf(setting.files)).filter((path) => fits(path) && DATA_ENDINGS.test(path));
  }
  if (folder.exists(setting.files)) return [setting.files];
  throw new UserError(
    `Unexpected name "${setting.files}" of no file, expected a data file, correct it or put the file there.`,
    undefined,
    setting.at,
  );
}

/** The folder above the first wild card: what has to be looked through. */
function topOf(pattern: string): string {
  const fixed = pattern.replaceAll('\\', '/').split(/[*?]/)[0] as string;
  return fixed.slice(0, Math.max(0, fixed.lastIndexOf('/')));
}
