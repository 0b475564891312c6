/** When a pair is, and who else is with its members then. Dates are inclusive. */
import { dayFromIso, type Day } from '../../core/period/index.ts';
import type { Source } from '../../core/source.ts';
import type { TwinningPair } from '../../core/twinning.ts';
import { UserError } from '../../core/user-error.ts';
import type { PairResult } from '../result.ts';

export interface PairTime {
  readonly start: Day;
  /** Infinity while it has no end. */
  readonly end: Day;
}

/** @throws UserError for a date that does not exist */
export function timeOf({ start, end, at }: TwinningPair): PairTime {
  return { start: dayOf(start, at), end: end === undefined ? Infinity : dayOf(end, at) };
}

export function phaseOf({ start, end }: PairTime, day: Day): PairResult['phase'] {
  if (day < start) return 'before-start';
  return end < day ? 'ended' : 'running';
}

/** Other pairs that one of the two was in at the same time, up to a day; by code. */
export function pairsShared(pair: TwinningPair, all: readonly TwinningPair[], day: Day): TwinningPair[] {
  const own = timeOf(pair);
  return all
    .filter((other) => other.code !== pair.code && sharedMembers(pair, other).length > 0 && overlap(own, timeOf(other), day))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Codes of the members that are in both pairs. */
export function sharedMembers(pair: TwinningPair, other: TwinningPair): string[] {
  return [pair.first, pair.second].filter((code) => code === other.first || code === other.second);
}

function overlap(one: PairTime, other: PairTime, day: Day): boolean {
  return Math.max(one.start, other.start) <= Math.min(one.end, other.end, day);
}

/** @throws UserError for a date that does not exist */
export function dayOf(iso: string, at: Source): Day {
  const found = dayFromIso(iso);
  if (found !== undefined) return found;
  throw new UserError(`Unexpected date ${iso}, expected a date like 2026-06-30.`, 'Correct it in the table.', at);
}
