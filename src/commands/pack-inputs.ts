import type { Folder } from '../core/folder.ts';
import { formatPeriod, type Period } from '../core/period/index.ts';
import type { Workspace } from '../core/workspace.ts';
import type { InputFile } from '../packs/stocktake/input.ts';
import { sha256Of } from '../readers/sha256.ts';
import type { GatheredData, ReadFile } from './gather-data.ts';

/** What a workspace is made of besides its data. */
const DEFINITIONS = /^(deliver\.yaml|workspace\.xlsx|plans\.xlsx|[^/]+\.csv|plans\/[^/]+\.ya?ml)$/i;

/**
 * Every file that the numbers rest on: definitions, then data.
 * @param more further definitions: the tables of a programme
 */
export function inputsOf(workspace: Workspace, folder: Folder, data: GatheredData, more?: RegExp): InputFile[] {
  const definitions = folder.list('').filter((path) => DEFINITIONS.test(path) || more?.test(path) === true);
  return [
    ...definitions.map((file) => ({ file, sha256: sha256Of(folder.open(file)) })),
    ...data.files.map((file) => inputOf(workspace, file)),
  ];
}

function inputOf(workspace: Workspace, { source, observations, periods }: ReadFile): InputFile {
  const say = (period: Period): string => formatPeriod(period, workspace.language, 'short');
  const span =
    periods === undefined
      ? {}
      : { period: periods.first === periods.last ? say(periods.first) : `${say(periods.first)} – ${say(periods.last)}` };
  return { file: source.file, sha256: source.sha256, rows: observations, ...span };
}
