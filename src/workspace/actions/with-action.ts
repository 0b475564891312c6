import type { Action } from '../../core/action.ts';
import { UserError } from '../../core/user-error.ts';
import { BYTE_ORDER_MARK } from '../plan-init.ts';
import { readDate } from '../written-date.ts';
import { layActions } from './actions-layout.ts';
import { ACTION_COLUMNS, ACTIONS_FILE } from './actions-table.ts';
import { codesIn, isEmpty } from './next-code.ts';
import { sameBut } from './same-but.ts';
import { writtenCell } from './written-cell.ts';

/**
 * Adds an action as the last row of actions.csv, in the file's own delimiter, line ends and order of columns.
 * @param text of the file, with its byte order mark if it has one; undefined or empty makes a new one
 * @throws UserError where a day does not hold, the code is taken, or the file has no column for what the action says
 */
export function withAction(text: string | undefined, action: Omit<Action, 'at'>): string {
  holdAction(action);
  if (text === undefined || isEmpty(text)) {
    const row = ACTION_COLUMNS.map((column) => writtenCell(valueOf(action, column), ','));
    return `${BYTE_ORDER_MARK}${ACTION_COLUMNS.join(',')}\n${row.join(',')}\n`;
  }
  if (codesIn(text).some((code) => code.toLowerCase() === action.code.toLowerCase()))
    throw refuse(`Unexpected code "${action.code}" a second time, expected one that no action has had.`, 'Choose another code.');
  const { columns, width, delimiter, lineEnd } = layActions(text);
  const cells = Array.from({ length: width }, () => '');
  for (const column of ACTION_COLUMNS) {
    const value = valueOf(action, column);
    const index = columns.get(column);
    if (index !== undefined) cells[index] = writtenCell(value, delimiter);
    else if (value !== '')
      throw refuse(`Unexpected table without "${column}", expected the column for "${value}".`, `Add the column "${column}".`);
  }
  const gap = /[\r\n]$/.test(text) ? '' : lineEnd;
  return sameBut(text, `${text}${gap}${cells.join(delimiter)}${lineEnd}`, 1);
}

function holdAction(action: Omit<Action, 'at'>): void {
  for (const column of ['code', 'title', 'owner', 'agreed', 'due'] as const)
    if (action[column].trim() === '') throw refuse(`Unexpected blank "${column}", expected a value.`, 'Fill it in.');
  for (const column of ['agreed', 'due', 'done'] as const) {
    const day = action[column];
    if (day === undefined) continue;
    if (!isIso(day)) throw refuse(`Unexpected ${column} "${day}", expected a date that exists, as 2026-06-30.`, 'Write year-month-day.');
    if (day < action.agreed)
      throw refuse(
        `Unexpected ${column} ${day} before the day it was agreed, ${action.agreed}, expected that day or a later one.`,
        'Correct one of the two.',
      );
  }
}

function isIso(day: string): boolean {
  const read = readDate(day);
  return read.ok && read.iso === day;
}

function valueOf(action: Omit<Action, 'at'>, column: string): string {
  return String(action[column as keyof typeof action] ?? '');
}

function refuse(message: string, fix: string): UserError {
  return new UserError(message, fix, { file: ACTIONS_FILE });
}
