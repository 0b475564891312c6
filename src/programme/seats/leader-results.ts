import type { Leader } from '../../core/programme.ts';
import type { InstitutionResult, LeaderResult } from '../result.ts';
import type { LeaderSeat } from './activity-seats.ts';
import { seatsFrom } from './seat-count.ts';

/** Leaders in the order of the table. */
export function leaderResults(leaders: readonly Leader[], seats: readonly LeaderSeat[]): LeaderResult[] {
  return leaders.map((leader) => {
    const own = seats.filter((seat) => seat.leader === leader.code);
    const missed = own.filter(({ activity, due, attended }) => activity.kind === 'coaching-round' && due > 0 && attended === 0);
    return { leader, ...seatsFrom(own), missedRounds: missed.map(({ activity }) => activity.code) };
  });
}

/** Institutions in the order in which leaders name them. */
export function institutionResults(leaders: readonly Leader[], seats: readonly LeaderSeat[]): InstitutionResult[] {
  const members = new Map<string, Set<string>>();
  for (const { institution, code } of leaders) {
    const codes = members.get(institution) ?? new Set();
    members.set(institution, codes.add(code));
  }
  return [...members].map(([institution, codes]) => ({
    institution,
    leaders: codes.size,
    ...seatsFrom(seats.filter(({ leader }) => leader !== undefined && codes.has(leader))),
  }));
}
