/** A programme of 42 leaders on 30 June 2026: 3 retreats, 7 coaching rounds, 2 knowledge-sharing sessions. Figures are invented. */
import { dayFromIso, type Day } from '../core/period/index.ts';
import type { CoachingNote, Leader, Participation, PlannedActivity, ProgrammeTables, SupportGiven } from '../core/programme.ts';
import type { ActionsResult } from '../delivery/actions/result.ts';
import type { ProgrammeInput } from './input.ts';

export function day(iso: string): Day {
  const found = dayFromIso(iso);
  if (found === undefined) throw new Error(`no day ${iso}`);
  return found;
}

export const TODAY = day('2026-06-30');

/** `L01` … */
export function codes(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, i) => `L${String(first + i).padStart(2, '0')}`);
}

export function leader(code: string, institution = 'Ministry of Health'): Leader {
  return { code, name: `Leader ${code}`, institution, priorities: [], at: { file: 'programme/leaders.csv' } };
}

export function activity(changes: Partial<PlannedActivity> = {}): PlannedActivity {
  return {
    code: 'C1',
    kind: 'coaching-round',
    date: '2026-02-01',
    expected: ['L01'],
    at: { file: 'programme/activities.csv', line: 2 },
    ...changes,
  };
}

export function came(to: string, date: string, leaders: readonly string[], changes: Partial<Participation> = {}): Participation[] {
  return leaders.map((code) => ({
    activity: to,
    date,
    leader: code,
    absent: false,
    at: { file: 'programme/participation.csv' },
    ...changes,
  }));
}

export function people(to: string, date: string, participants: number): Participation {
  return { activity: to, date, participants, absent: false, at: { file: 'programme/participation.csv' } };
}

export function note(changes: Partial<CoachingNote> = {}): CoachingNote {
  return { activity: 'C1', leader: 'L01', date: '2026-02-10', private: false, at: { file: 'programme/coaching.csv', line: 2 }, ...changes };
}

export function support(changes: Partial<SupportGiven> = {}): SupportGiven {
  return { priority: 'nurses', date: '2026-03-01', kind: 'root-cause workshop', at: { file: 'programme/support.csv' }, ...changes };
}

export const NO_ACTIONS: ActionsResult = { states: [], summary: { agreed: 0, done: 0, late: 0, open: 0, dropped: 0 } };

export function tables(changes: Partial<ProgrammeTables> = {}): ProgrammeTables {
  return {
    start: '2026-01-01',
    end: '2026-12-31',
    leaders: [leader('L01')],
    activities: [],
    participations: [],
    notes: [],
    support: [],
    leftOut: [],
    remarks: [],
    ...changes,
  };
}

export function input(changes: Partial<ProgrammeTables> = {}, rest: Partial<ProgrammeInput> = {}): ProgrammeInput {
  const workspace = { language: 'en', brokenPlans: [] } as const;
  return { tables: tables(changes), workspace, priorities: [], actions: NO_ACTIONS, today: TODAY, ...rest };
}

const ALL = codes(1, 42);

const ROUNDS: readonly (readonly [code: string, date: string, until: string])[] = [
  ['C1', '2026-02-01', '2026-02-28'],
  ['C2', '2026-03-01', '2026-03-31'],
  ['C3', '2026-04-01', '2026-04-30'],
  ['C4', '2026-05-01', '2026-05-31'],
  ['C5', '2026-06-15', '2026-07-15'],
  ['C6', '2026-08-01', '2026-08-31'],
  ['C7', '2026-10-01', '2026-10-31'],
];

/** Retreats 1 and 2 and rounds 1 to 4 are over; round 5 runs. L41 did not come to retreat 1 and round 2; L42 is not written down there. */
export const PROGRAMME: ProgrammeTables = tables({
  leaders: [
    ...codes(1, 14).map((code) => leader(code)),
    ...codes(15, 28).map((code) => leader(code, 'Medical Store')),
    ...codes(29, 42).map((code) => leader(code, 'District hospitals')),
  ],
  activities: [
    activity({ code: 'R1', kind: 'retreat', date: '2026-01-20', until: '2026-01-21', expected: ALL }),
    activity({ code: 'R2', kind: 'retreat', date: '2026-06-16', until: '2026-06-17', expected: ALL }),
    activity({ code: 'R3', kind: 'retreat', date: '2026-11-17', until: '2026-11-18', expected: ALL }),
    ...ROUNDS.map(([code, date, until]) => activity({ code, date, until, expected: ALL })),
    activity({ code: 'K1', kind: 'knowledge-sharing', date: '2026-05-12', expected: 60 }),
    activity({ code: 'K2', kind: 'knowledge-sharing', date: '2026-10-06', expected: 60 }),
  ],
  participations: [
    ...came('R1', '2026-01-20', codes(1, 40)),
    ...came('R1', '2026-01-20', ['L41'], { absent: true }),
    ...came('R2', '2026-06-16', ALL),
    ...came('R2', '2026-06-17', ['L01']),
    ...came('C1', '2026-02-10', ALL),
    ...came('C2', '2026-03-10', codes(1, 40)),
    ...came('C2', '2026-03-10', ['L41'], { absent: true }),
    ...came('C3', '2026-04-14', ALL),
    ...came('C4', '2026-05-19', ALL),
    ...came('C5', '2026-06-22', codes(1, 10)),
    ...came('C5', '2026-07-02', ['L11']),
    people('K1', '2026-05-12', 30),
    people('K1', '2026-05-12', 25),
  ],
});
