import { DEFAULT_TWINNING } from './twinning-defaults.ts';
import type { TwinningSettings } from './twinning.ts';
import type { Workspace } from './workspace.ts';

/** What deliver.yaml says of the twinning, or the defaults where it says nothing. */
export function twinningSettings(workspace: Pick<Workspace, 'twinning'>): TwinningSettings {
  return workspace.twinning ?? DEFAULT_TWINNING;
}
