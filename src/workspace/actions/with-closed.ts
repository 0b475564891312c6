import { UserError } from '../../core/user-error.ts';
import { sayKnown } from '../nearest-name.ts';
import { findDayOrder, readDate } from '../written-date.ts';
import { layActions, type ActionsLayout, type CellSpan } from './actions-layout.ts';
import { ACTIONS_FILE } from './actions-table.ts';
import { codesIn } from './next-code.ts';
import { sameBut } from './same-but.ts';
import { writtenCell } from './written-cell.ts';

/**
 * Closes an action in the text of actions.csv: only the cells `done` and, where it is dropped, `dropped` of its row change.
 * @param date ISO day on which it was done or dropped
 * @param dropped why it was dropped; absent: it was done
 * @throws UserError where there is no such action, it is closed already, the day is before it was agreed, the reason is blank, or a column is missing
 */
export function withClosed(text: string, code: string, date: string, dropped?: string): string {
  const layout = layActions(text);
  const row = rowOf(text, layout, code);
  if (dropped?.trim() === '')
    throw refuse(`Unexpected dropping of "${code}" without a reason, expected why: without one it would count as done.`, 'Say why.');
  holdOpen(layout, row, code);
  holdDay(layout, row, code, date);
  const changes: [string, string][] = [['done', date], ...(dropped === undefined ? [] : [['dropped', dropped] as [string, string]])];
  const cells = new Map(changes.map(([column, value]) => [columnOf(layout, column), writtenCell(value, layout.delimiter)]));
  return sameBut(text, replaceCells(text, row, cells, layout.delimiter), 1);
}

function rowOf(text: string, { columns, rows }: ActionsLayout, code: string): readonly CellSpan[] {
  const index = columns.get('code') ?? 0;
  const found = rows.filter((row) => (row[index]?.text ?? '').trim().toLowerCase() === code.trim().toLowerCase());
  const [row, second] = found;
  if (second !== undefined) throw refuse(`Unexpected second action "${code}", expected each code once.`, 'Give one of them another code.');
  if (row === undefined)
    throw refuse(`Unexpected code "${code}", expected that of an action (${sayKnown(codesIn(text))}).`, 'See: deliver actions list --all');
  return row;
}

function holdOpen(layout: ActionsLayout, row: readonly CellSpan[], code: string): void {
  const done = cellOf(layout, row, 'done');
  const dropped = cellOf(layout, row, 'dropped');
  if (done !== '')
    throw refuse(`Unexpected closing of "${code}", expected an open action: it was closed on ${done}.`, 'Correct the file by hand.');
  if (dropped !== '')
    throw refuse(`Unexpected closing of "${code}", expected an open action: it was dropped.`, 'Correct the file by hand.');
}

function holdDay(layout: ActionsLayout, row: readonly CellSpan[], code: string, date: string): void {
  const read = readDate(date);
  if (!read.ok || read.iso !== date)
    throw refuse(`Unexpected day "${date}", expected a date that exists, as 2026-06-30.`, 'Write year-month-day.');
  const order = findDayOrder(layout.rows.flatMap((one) => ['agreed', 'due', 'done'].map((column) => cellOf(layout, one, column))));
  const agreed = readDate(cellOf(layout, row, 'agreed'), order);
  if (agreed.ok && date < agreed.iso)
    throw refuse(
      `Unexpected closing of "${code}" on ${date} before the day it was agreed, ${agreed.iso}, expected that day or a later one.`,
      'Correct the day.',
    );
}

function columnOf({ columns }: ActionsLayout, column: string): number {
  const index = columns.get(column);
  if (index === undefined) throw refuse(`Unexpected table without "${column}", expected the column.`, `Add the column "${column}".`);
  return index;
}

function cellOf({ columns }: ActionsLayout, row: readonly CellSpan[], column: string): string {
  const index = columns.get(column);
  return index === undefined ? '' : (row[index]?.text ?? '').trim();
}

/** From the last cell to the first, so that the places of those before stay right; a row that ends early is filled up. */
function replaceCells(text: string, row: readonly CellSpan[], cells: ReadonlyMap<number, string>, delimiter: string): string {
  const end = row.at(-1)?.end ?? 0;
  const beyond = [...cells.keys()].filter((index) => index >= row.length);
  const last = Math.max(row.length - 1, ...beyond);
  const filled = Array.from({ length: last - row.length + 1 }, (_, index) => delimiter + (cells.get(row.length + index) ?? '')).join('');
  let result = text.slice(0, end) + filled + text.slice(end);
  for (const [index, value] of [...cells].sort(([a], [b]) => b - a)) {
    const cell = row[index];
    if (cell !== undefined) result = result.slice(0, cell.start) + value + result.slice(cell.end);
  }
  return result;
}

function refuse(message: string, fix: string): UserError {
  return new UserError(message, fix, { file: ACTIONS_FILE });
}
