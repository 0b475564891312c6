import type { Json } from '../../core/document.ts';
import { plainNumber } from '../../delivery/plain-number.ts';
import type { ActivityResult, InstitutionResult, KindResult, LeaderResult, Seats } from '../result.ts';

type Fields = { readonly [key: string]: Json };

function orNull(value: number | undefined): number | null {
  return value === undefined ? null : plainNumber(value);
}

function seatFacts({ planned, due, held, attended, withStep, stepDone, share, dueShare }: Seats): Fields {
  return { planned, due, held, attended, withStep, stepDone, share: orNull(share), dueShare: orNull(dueShare) };
}

export function kindFacts(result: KindResult): Json {
  const { kind, activities, pace, paceReason } = result;
  return {
    kind,
    activities: { planned: activities.planned, due: activities.due, held: activities.held },
    seats: seatFacts(result),
    pace:
      pace === undefined
        ? null
        : {
            left: pace.left,
            monthsLeft: plainNumber(pace.monthsLeft),
            neededPerMonth: plainNumber(pace.neededPerMonth),
            heldPerMonth: plainNumber(pace.heldPerMonth),
          },
    paceReason: paceReason ?? null,
  };
}

export function activityFacts(result: ActivityResult): Json {
  const { activity, heldOn, missing } = result;
  return {
    activity: activity.code,
    kind: activity.kind,
    title: activity.title ?? null,
    date: activity.date,
    until: activity.until ?? null,
    heldOn,
    missing,
    seats: seatFacts(result),
  };
}

export function leaderFacts(result: LeaderResult): Json {
  const { leader, missedRounds } = result;
  return {
    leader: leader.code,
    name: leader.name,
    role: leader.role ?? null,
    institution: leader.institution,
    team: leader.team ?? null,
    priorities: leader.priorities,
    missedRounds,
    seats: seatFacts(result),
  };
}

export function institutionFacts(result: InstitutionResult): Json {
  return { institution: result.institution, leaders: result.leaders, seats: seatFacts(result) };
}
