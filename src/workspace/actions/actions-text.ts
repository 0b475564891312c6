import { allBytes } from '../../core/bytes.ts';
import type { Folder } from '../../core/folder.ts';
import { UserError } from '../../core/user-error.ts';
import { openSheets } from '../grid-files.ts';
import { TABLES_WORKBOOK } from '../load-tables.ts';
import { Findings } from '../problem.ts';
import { ACTIONS, ACTIONS_FILE } from './actions-table.ts';

/**
 * The text of actions.csv for `withAction` and `withClosed`, with its byte order mark, so that it can be written back byte for byte.
 * @returns undefined where there is no table of actions yet
 * @throws UserError where the actions are a sheet of the workbook, or the file is not UTF-8
 */
export async function actionsText(folder: Folder): Promise<string | undefined> {
  if (!folder.exists(ACTIONS_FILE)) {
    const sheets = await openSheets(folder, TABLES_WORKBOOK, [ACTIONS.sheet], new Findings());
    if (!sheets.has(ACTIONS.sheet)) return undefined;
    throw new UserError(
      `Unexpected actions in ${TABLES_WORKBOOK}, expected ${ACTIONS_FILE}: a workbook is read and not written.`,
      `Change the sheet ${ACTIONS.sheet} in Excel, or save it as ${ACTIONS_FILE} (CSV UTF-8) and remove it there.`,
      { file: TABLES_WORKBOOK, sheet: ACTIONS.sheet },
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(allBytes(folder.open(ACTIONS_FILE)));
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`Unexpected encoding, expected UTF-8.`, 'Save the file as CSV UTF-8, then run it again.', { file: ACTIONS_FILE });
  }
}
