import type { LeagueRow } from '../result.ts';
import { round9 } from '../round.ts';
import type { Standing } from './place-standing.ts';

/**
 * Ranks by gap, best first; equal gaps share a rank and the next one is skipped (1, 1, 3). Places that are not ranked follow, by name.
 * The share of the gap is of what all ranked places together lack; it is left out where one of them cannot say its part.
 */
export function ranked(standings: readonly Standing[]): LeagueRow[] {
  const inOrder = standings.filter(isRanked).sort((a, b) => round9(b.row.gap!) - round9(a.row.gap!) || byName(a.row, b.row));
  const shares = sharesOf(inOrder);
  const rows = inOrder.map(({ row }, i): LeagueRow => {
    const below = inOrder[i + 1]?.row;
    const first = inOrder.findIndex((other) => round9(other.row.gap!) === round9(row.gap!));
    return { ...row, rank: first + 1, ...overlap(row, below), ...(shares === undefined ? {} : { shareOfGap: shares[i]! }) };
  });
  return [
    ...rows,
    ...standings
      .filter((standing) => !isRanked(standing))
      .map(({ row }) => row)
      .sort(byName),
  ];
}

function isRanked({ row }: Standing): boolean {
  return row.reason === undefined && row.gap !== undefined;
}

function sharesOf(inOrder: readonly Standing[]): number[] | undefined {
  const shortfalls = inOrder.flatMap(({ shortfall }) => (shortfall === undefined ? [] : [shortfall]));
  const sum = shortfalls.reduce((total, shortfall) => total + shortfall, 0);
  if (shortfalls.length < inOrder.length || sum === 0) return undefined;
  return shortfalls.map((shortfall) => shortfall / sum);
}

function overlap({ interval }: LeagueRow, below: LeagueRow | undefined): { overlapsNext?: boolean } {
  if (interval === undefined || below?.interval === undefined) return {};
  return { overlapsNext: interval.low <= below.interval.high && below.interval.low <= interval.high };
}

/** By code unit, so that the order is the same on every machine. */
function byName(a: LeagueRow, b: LeagueRow): number {
  const [left, right] = [`${a.name}\u0000${a.place}`, `${b.name}\u0000${b.place}`];
  return left < right ? -1 : left > right ? 1 : 0;
}
