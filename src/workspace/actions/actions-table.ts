import type { TableForm } from '../table.ts';

/** What was agreed: actions.csv at the top of the workspace, or a sheet of workspace.xlsx. */
export const ACTIONS: TableForm = {
  name: 'actions',
  sheet: 'Actions',
  required: ['code', 'title', 'owner', 'agreed', 'due'],
  optional: ['priority', 'occasion', 'done', 'dropped', 'note'],
  numbers: [],
  dates: ['agreed', 'due', 'done'],
};
export const ACTIONS_FILE = 'actions.csv';
export const ACTION_COLUMNS = [...ACTIONS.required, ...ACTIONS.optional];
