import type { TwinningSettings } from '../../core/twinning.ts';
import type { Workspace } from '../../core/workspace.ts';
import type { RowKeeping } from '../part-tables/read-rows.ts';

/** What the rows are held against, and where it goes that they do not hold. */
export interface Reading extends RowKeeping {
  readonly workspace: Workspace;
  readonly settings: TwinningSettings;
}
