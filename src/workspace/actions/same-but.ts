import { bytesInMemory } from '../../core/bytes.ts';
import type { Cell } from '../../core/grid.ts';
import { UserError } from '../../core/user-error.ts';
import { readCsv } from '../../readers/csv/read-csv.ts';
import { ACTIONS_FILE } from './actions-table.ts';

/**
 * Holds that the reader finds in the new text what it found in the old, but for the rows that were to change.
 * @param changed rows of the new text that differ, or are more
 * @throws UserError where the file's form is one that cannot be written safely
 */
export function sameBut(before: string, after: string, changed: number): string {
  const [old, now] = [rowsOf(before), rowsOf(after)];
  const differ = now.filter((row, index) => row !== old[index]).length;
  if (now.length >= old.length && differ === changed) return after;
  throw new UserError(
    'Unexpected form of the table, expected one in which a row can be changed and nothing else.',
    'Save it as CSV (UTF-8) again, or write the row by hand.',
    { file: ACTIONS_FILE },
  );
}

function rowsOf(text: string): string[] {
  if (text.replace('\uFEFF', '') === '') return [];
  const grid = readCsv(ACTIONS_FILE, bytesInMemory(new TextEncoder().encode(text))).grids[0];
  return [...(grid?.rows() ?? [])].map(({ cells }) => JSON.stringify(withoutBlankEnd(cells))).filter((row) => row !== '[]');
}

function withoutBlankEnd(cells: readonly Cell[]): readonly Cell[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}
