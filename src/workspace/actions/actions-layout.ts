import { UserError } from '../../core/user-error.ts';
import { findDialect } from '../../readers/csv/find-dialect.ts';
import { columnMeant } from '../table-words.ts';
import { ACTION_COLUMNS, ACTIONS_FILE } from './actions-table.ts';

/** Where a cell stands in the text: from its first character (a quote, where it has one) to the one behind its last. */
export interface CellSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The rows of actions.csv as they lie in its text. */
export interface ActionsLayout {
  readonly delimiter: string;
  readonly lineEnd: string;
  /** Name of a column → its index. */
  readonly columns: ReadonlyMap<string, number>;
  /** Cells of a full row. */
  readonly width: number;
  /** Those below the headings, but blank lines and notes. */
  readonly rows: readonly (readonly CellSpan[])[];
}

const SEP_LINE = /^"?sep=([^\r\n])"?(?:\r\n|\r|\n|$)/iu;

/** Finds the rows. @throws UserError where the text has no headings, or quotes with apostrophes */
export function layActions(text: string): ActionsLayout {
  const from = text.startsWith('\uFEFF') ? 1 : 0;
  const sep = SEP_LINE.exec(text.slice(from));
  const top = from + (sep?.[0].length ?? 0);
  const { delimiter, quote } = findDialect(text.slice(top), sep?.[1]);
  if (quote !== '"')
    throw new UserError('Unexpected apostrophes as quotes, expected ".', 'Save the file as CSV again.', { file: ACTIONS_FILE });
  const records = splitRecords(text, top, delimiter).filter((record) => {
    const first = (record[0]?.text ?? '').trim();
    return record.some((cell) => cell.text.trim() !== '') && !/^#(\s|$)/.test(first);
  });
  const [headings, ...rows] = records;
  if (headings === undefined) throw noHeadings();
  const columns = new Map<string, number>();
  headings.forEach((cell, index) => {
    const name = cell.text.trim() === '' ? undefined : columnMeant(cell.text.trim(), ACTION_COLUMNS);
    if (name !== undefined && !columns.has(name)) columns.set(name, index);
  });
  if (!columns.has('code')) throw noHeadings();
  return { delimiter, lineEnd: /\r\n|\r|\n/.exec(text)?.[0] ?? '\n', columns, width: headings.length, rows };
}

function noHeadings(): UserError {
  return new UserError('Unexpected table without headings, expected "code" among them.', 'Add the headings in the first row.', {
    file: ACTIONS_FILE,
  });
}

function splitRecords(text: string, top: number, delimiter: string): CellSpan[][] {
  const records: CellSpan[][] = [];
  let record: CellSpan[] = [];
  let at = top;
  while (at < text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at, delimiter) : plainCell(text, at, delimiter);
    record.push(cell);
    at = cell.end;
    if (text[at] === delimiter) {
      at += 1;
      // A delimiter at the very end has a blank cell behind it.
      if (at < text.length) continue;
      record.push({ start: at, end: at, text: '' });
    } else if (text.startsWith('\r\n', at)) at += 2;
    else if (at < text.length) at += 1;
    records.push(record);
    record = [];
  }
  return records;
}

function plainCell(text: string, start: number, delimiter: string): CellSpan {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { start, end, text: text.slice(start, end) };
}

function quotedCell(text: string, start: number, delimiter: string): CellSpan {
  let close = start + 1;
  while (close < text.length && (text[close] !== '"' || text[close + 1] === '"')) close += text[close] === '"' ? 2 : 1;
  const { end } = plainCell(text, Math.min(close + 1, text.length), delimiter);
  return { start, end, text: text.slice(start + 1, close).replaceAll('""', '"') + text.slice(close + 1, end) };
}
