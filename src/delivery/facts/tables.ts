import type { Json } from '../../core/document.ts';
import type { LeagueRow, MilestoneState, PriorityResult } from '../result.ts';
import { orNull } from './priority-facts.ts';

export function leagueFacts({ plan, period, league }: PriorityResult): Json {
  return { priority: plan.priority, period: period?.id ?? null, level: league.level, basis: league.basis, rows: league.rows.map(rowFacts) };
}

function rowFacts(row: LeagueRow): Json {
  return {
    place: row.place,
    name: row.name,
    rank: orNull(row.rank),
    actual: orNull(row.actual),
    planned: orNull(row.planned),
    gap: orNull(row.gap),
    completeness: orNull(row.completeness),
    low: orNull(row.interval?.low),
    high: orNull(row.interval?.high),
    overlapsNext: row.overlapsNext ?? null,
    shareOfGap: orNull(row.shareOfGap),
    reason: row.reason ?? null,
  };
}

export function milestoneFacts({ plan, milestones }: PriorityResult): Json[] {
  return milestones.map(({ title, due, owner, done, state, daysLate }: MilestoneState): Json => ({
    priority: plan.priority,
    title,
    due,
    owner: owner ?? null,
    done: done ?? null,
    state,
    daysLate: orNull(daysLate),
  }));
}
