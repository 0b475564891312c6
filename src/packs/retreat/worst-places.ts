/** The end of a league table: where help is needed first. */
import type { TableBlock, TableCell } from '../../core/document.ts';
import type { LeagueRow } from '../../delivery/result.ts';

/** So many fit on a brief of two pages. */
export const WORST_SHOWN = 8;

function isFilled(cell: TableCell | undefined): boolean {
  return cell !== undefined && (cell.text !== undefined || (cell.value !== null && cell.value !== ''));
}

/** Intervals and completeness stand in the stocktake pack. */
const LEFT_OUT: ReadonlySet<string> = new Set(['low', 'high', 'completeness']);

/**
 * @param table the stocktake's league table: its rows are those of `league`, in the same order
 * @returns at most the last 8 ranks in the table's own order (a remark speaks of the next place), with the columns that have a value; none where
 * nobody is ranked
 */
export function worstPlaces(
  table: TableBlock,
  league: readonly LeagueRow[],
  note: (shown: number, ranked: number, first: string) => string,
): TableBlock[] {
  const ranked = league.flatMap(({ rank }, index) => (rank === undefined ? [] : [{ rank, row: table.rows[index] ?? [] }]));
  const worst = ranked.sort((a, b) => a.rank - b.rank).slice(-WORST_SHOWN);
  if (worst.length === 0) return [];
  const shown = table.columns.flatMap(({ id }, index) =>
    !LEFT_OUT.has(id) && worst.some(({ row }) => isFilled(row[index])) ? [index] : [],
  );
  const { filter: _, ...rest } = table;
  return [
    {
      ...rest,
      columns: shown.flatMap((index) => table.columns[index] ?? []),
      rows: worst.map(({ row }) => shown.map((index) => row[index] ?? { value: null })),
      note: note(worst.length, ranked.length, table.note ?? ''),
    },
  ];
}
