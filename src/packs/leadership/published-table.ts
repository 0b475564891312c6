/** A table of published cells: its note explains the sign of hidden ones. */
import type { Column, TableBlock } from '../../core/document.ts';
import { filledTable, type Row } from '../tables/filled-table.ts';
import { hasHidden } from './score-cell.ts';
import type { Words } from './words/words.ts';

export function publishedTable(
  frame: Omit<TableBlock, 'kind' | 'columns' | 'rows'>,
  columns: readonly Column[],
  rows: readonly Row[],
  words: Words,
): TableBlock {
  const notes = [...(frame.note === undefined ? [] : [frame.note]), ...(hasHidden(rows, words) ? [words.hiddenNote] : [])];
  return filledTable({ ...frame, ...(notes.length === 0 ? {} : { note: notes.join(' ') }) }, columns, rows);
}
