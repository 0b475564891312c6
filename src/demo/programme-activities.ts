import { dayFromIso, isoFromDay, type Day } from '../core/period/index.ts';
import type { DemoLeader } from './programme-people.ts';
import type { Random } from './random.ts';
import type { Written } from './written-tables.ts';

/** 3 retreats, 7 coaching rounds and 2 knowledge-sharing sessions (methods.md 11.1). The last ones are still to come on 30 June 2026. */
const ACTIVITIES: readonly (readonly [code: string, kind: string, title: string, date: string, until: string, expected: string])[] = [
  ['retreat-1', 'retreat', 'Setting the five priorities', '2025-07-23', '2025-07-25', 'all'],
  ['coaching-1', 'coaching-round', 'Coaching round 1', '2025-09-01', '2025-09-26', 'all'],
  ['coaching-2', 'coaching-round', 'Coaching round 2', '2025-10-27', '2025-11-21', 'all'],
  ['sharing-1', 'knowledge-sharing', 'Knowledge sharing for mid-level leaders 1', '2025-12-04', '', '60'],
  ['retreat-2', 'retreat', 'Review at half-way', '2026-01-28', '2026-01-30', 'all'],
  ['coaching-3', 'coaching-round', 'Coaching round 3', '2026-02-16', '2026-03-13', 'all'],
  ['coaching-4', 'coaching-round', 'Coaching round 4', '2026-04-06', '2026-04-30', 'all'],
  ['coaching-5', 'coaching-round', 'Coaching round 5', '2026-06-01', '2026-06-26', 'all'],
  ['retreat-3', 'retreat', 'From plans to results', '2026-07-15', '2026-07-16', 'all'],
  ['coaching-6', 'coaching-round', 'Coaching round 6', '2026-08-17', '2026-09-11', 'all'],
  ['sharing-2', 'knowledge-sharing', 'Knowledge sharing for mid-level leaders 2', '2026-09-24', '', '60'],
  ['coaching-7', 'coaching-round', 'Coaching round 7', '2026-10-19', '2026-11-13', 'all'],
];

/** What is done by this day stands in the tables. */
const TODAY = '2026-06-30';

export const CHALLENGES: Readonly<Record<string, readonly (readonly [challenge: string, step: string])[]>> = {
  'skilled-birth-attendance': [
    ['Waiting homes stand empty in two districts', 'Visit both with the district teams and agree who runs them'],
    ['Midwives are drawn away to meetings', 'One meeting-free week a month in every maternity'],
  ],
  'full-immunisation': [
    ['Defaulter lists are made and not used', 'Check three lists a month with the community workers'],
    ['Cold-chain faults are told too late', 'A weekly call of ten minutes with the technicians'],
  ],
  'nurses-in-district-hospitals': [
    ['Transfers are decided without the hospitals', 'Bring the hospital directors into the transfer board'],
    ['Posts are advertised once a year', 'Advertise vacant posts every quarter'],
  ],
  'medicine-stockouts': [
    ['Stock data reach us after the order is placed', 'Move the order date to the tenth of the month'],
    ['Redistribution waits for a signature', 'Delegate it to the district pharmacist'],
  ],
  'maternal-deaths': [
    ['Reviews name causes and nobody to act', 'End every review with one name and one date'],
    ['Deaths on the way are not counted', 'Ask ambulances to report each month'],
  ],
};

export interface DemoActivities {
  readonly activities: Written[][];
  readonly participation: Written[][];
  readonly log: Written[][];
}

/** The plan, who took part, and what was said in coaching. */
export function programmeActivities(leaders: readonly DemoLeader[], random: Random): DemoActivities {
  const done = ACTIVITIES.filter(([, , , date]) => date <= TODAY);
  const participation: Written[][] = [];
  const log: Written[][] = [];
  for (const [code, kind, , date, until] of done) {
    if (kind === 'knowledge-sharing') participation.push([code, date, undefined, random.whole(44, 58), undefined, undefined, undefined]);
    else
      for (const leader of leaders) {
        const came = random.chance(kind === 'retreat' ? 0.93 : 0.86);
        // A coaching session that was not held has no row; who did not come to a retreat is named.
        if (!came && kind === 'coaching-round') continue;
        const day = kind === 'coaching-round' ? dayBetween(date, until, random) : date;
        const coach = kind === 'coaching-round' ? `Coach ${random.pick(['A', 'B', 'C'])}` : undefined;
        participation.push([
          code,
          day,
          leader.code,
          undefined,
          came ? undefined : 'yes',
          coach,
          coach === undefined ? undefined : random.pick([45, 60, 60, 90]),
        ]);
        if (kind === 'coaching-round') log.push(logLine(code, day, leader, random));
      }
  }
  return { activities: ACTIVITIES.map((row) => row.map((cell) => (cell === '' ? undefined : cell))), participation, log };
}

function logLine(activity: string, date: string, leader: DemoLeader, random: Random): Written[] {
  const priority = random.pick(leader.priorities);
  const [challenge, step] = random.pick(CHALLENGES[priority] ?? []);
  if (random.chance(0.06))
    return [activity, leader.code, date, undefined, 'A word in confidence about a colleague', undefined, undefined, undefined, 'yes'];
  if (random.chance(0.1)) return [activity, leader.code, date, priority, challenge, undefined, undefined, undefined, undefined];
  const due = later(date, random.whole(21, 60));
  const finished = later(date, random.whole(14, 80));
  return [
    activity,
    leader.code,
    date,
    priority,
    challenge,
    step,
    due,
    random.chance(0.72) && finished <= TODAY ? finished : undefined,
    undefined,
  ];
}

function dayBetween(from: string, until: string, random: Random): string {
  const [first, last] = [dayOf(from), dayOf(until)];
  return isoFromDay(first + random.whole(0, Math.max(0, last - first)));
}

export function later(iso: string, days: number): string {
  return isoFromDay(dayOf(iso) + days);
}

function dayOf(iso: string): Day {
  return dayFromIso(iso) ?? 0;
}
