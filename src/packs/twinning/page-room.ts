/** How many pairs the first page has room for. */

/** Rows that a page holds in letters that are read from two metres. */
export const PAIRS_ON_PAGE = 8;

/** Otherwise all pairs have a sheet of their own. */
export function fitsSummary(pairs: number): boolean {
  return pairs <= PAIRS_ON_PAGE;
}
