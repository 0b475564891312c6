/** A programme by hand: a round not due, a low institution, a private line, a priority that stalled and one that nobody can tell. */
import { periodFromId, type Period } from '../../core/period/index.ts';
import type { Leader, PlannedActivity } from '../../core/programme.ts';
import type { ActionsResult, ActionState } from '../../delivery/actions/result.ts';
import type { ProgrammeResult, Seats } from '../../programme/result.ts';
import type { ProgrammeInput } from './input.ts';

export function month(id: string): Period {
  const period = periodFromId(id);
  if (period === undefined) throw new Error(`Unexpected period ${id} in the fixture`);
  return period;
}

const at = { file: 'programme/leaders.csv', line: 2 };

function leader(code: string, name: string, institution: string): Leader {
  return { code, name, institution, role: 'Director', priorities: ['stock-outs'], at };
}

const UWASE = leader('L1', 'A. Uwase', 'Ministry of Health');
const MUGISHA = leader('L2', 'B. Mugisha', 'Ministry of Health');
const INGABIRE = leader('L3', 'C. Ingabire', 'Medical Procurement');

function seats(planned: number, due: number, attended: number, more: Partial<Seats> = {}): Seats {
  return {
    planned,
    due,
    held: attended,
    attended,
    withStep: 0,
    stepDone: 0,
    ...(planned === 0 ? {} : { share: attended / planned }),
    ...(due === 0 ? {} : { dueShare: attended / due }),
    ...more,
  };
}

function round(number: number, date: string): PlannedActivity {
  return { code: `CR${number}`, kind: 'coaching-round', title: `Round ${number}`, date, expected: ['L1', 'L2', 'L3'], at };
}

function action(code: string, title: string, more: Partial<ActionState>): ActionState {
  return {
    code,
    title,
    owner: 'Head of pharmacy',
    agreed: '2026-02-10',
    due: '2026-04-01',
    priority: 'stock-outs',
    state: 'open',
    carriedOver: false,
    at: { file: 'actions.csv', line: 2 },
    ...more,
  };
}

const MOVED = { from: { period: month('202512'), value: 72 }, to: { period: month('202605'), value: 81.5 }, gain: 9.5 };

export const ACTIONS: ActionsResult = {
  states: [
    action('A1', 'Count stock each month', { state: 'done', done: '2026-03-20', moved: MOVED }),
    action('A2', 'Share the order calendar', { state: 'late', daysLate: 90, carriedOver: true, movedReason: 'No newer value.' }),
    action('A3', 'Hire a data clerk', { state: 'dropped', dropped: 'no post' }),
  ],
  lastTime: { occasion: 'retreat 2', from: '2026-02-10', summary: { agreed: 2, done: 1, late: 1, open: 0, dropped: 0 } },
  summary: { agreed: 3, done: 1, late: 1, open: 0, dropped: 1 },
  notYet: [
    {
      action: { code: 'A4', title: 'Later', owner: 'X', agreed: '2026-07-10', due: '2026-08-01', at },
      reason: 'Agreed after 2026-06-30.',
    },
  ],
};

const NOTE = { activity: 'CR1', leader: 'L1', date: '2026-02-03', at } as const;

export const PROGRAMME: ProgrammeResult = {
  today: '2026-06-30',
  kinds: [
    {
      kind: 'retreat',
      ...seats(3, 3, 3),
      activities: { planned: 1, due: 1, held: 1 },
      paceReason: 'All that was planned has been held.',
    },
    {
      kind: 'coaching-round',
      ...seats(9, 6, 4, { withStep: 3, stepDone: 1 }),
      activities: { planned: 3, due: 2, held: 2 },
      pace: { left: 5, monthsLeft: 2, neededPerMonth: 2.5, heldPerMonth: 0.8 },
    },
  ],
  activities: [
    {
      activity: { code: 'R1', kind: 'retreat', date: '2026-01-15', until: '2026-01-17', expected: ['L1', 'L2', 'L3'], at },
      ...seats(3, 3, 3),
      heldOn: ['2026-01-15'],
      missing: [],
    },
    { activity: round(1, '2026-02-01'), ...seats(3, 3, 2), heldOn: ['2026-02-03'], missing: ['L3'] },
    { activity: round(2, '2026-04-01'), ...seats(3, 3, 2), heldOn: ['2026-04-07', '2026-04-09'], missing: ['L3'] },
    { activity: round(3, '2026-08-01'), ...seats(3, 0, 0), heldOn: [], missing: ['L1', 'L2', 'L3'] },
  ],
  leaders: [
    { leader: UWASE, ...seats(4, 3, 3), missedRounds: [] },
    { leader: MUGISHA, ...seats(4, 3, 3), missedRounds: [] },
    { leader: INGABIRE, ...seats(4, 3, 1), missedRounds: ['CR1', 'CR2'] },
  ],
  institutions: [
    { institution: 'Ministry of Health', leaders: 2, ...seats(8, 6, 6) },
    { institution: 'Medical Procurement', leaders: 1, ...seats(4, 3, 1) },
  ],
  traction: [
    {
      priority: 'stock-outs',
      title: 'Fewer medicine stock-outs',
      milestones: { done: 2, due: 3, late: 1 },
      actions: ACTIONS.summary,
      moved: MOVED,
      support: { coachingSessions: 4, occasions: 2, days: 12.5 },
      verdict: 'gained',
      why: 'The indicator gained 9.5 and 3 of 5 of what was due is done.',
    },
    {
      priority: 'maternal-deaths',
      title: 'Lower maternal mortality in hospitals',
      milestones: { done: 0, due: 0, late: 0 },
      actions: { agreed: 0, done: 0, late: 0, open: 0, dropped: 0 },
      movedReason: 'No firm value before the start.',
      support: { coachingSessions: 0, occasions: 0 },
      verdict: 'cannot-tell',
      why: 'Nothing was due and the indicator is not known.',
    },
    {
      priority: 'health-workers',
      title: 'Health workers where they are needed',
      milestones: { done: 0, due: 2, late: 2 },
      actions: { agreed: 0, done: 0, late: 0, open: 0, dropped: 0 },
      support: { coachingSessions: 1, occasions: 0 },
      verdict: 'stalled',
      why: 'Nothing of what was due is done.',
    },
  ],
  log: [
    { ...NOTE, priority: 'stock-outs', challenge: 'Late orders', step: 'Share calendar', due: '2026-03-01', private: false, state: 'late' },
    { ...NOTE, leader: 'L2', challenge: '=cmd|evil', private: false, state: 'no-step' },
  ],
  privateLines: 2,
  leftOut: [{ at: { file: 'programme/participation.csv', line: 9 }, message: 'Unexpected leader L9.', fix: 'Add it to leaders.csv.' }],
  notChecked: [{ about: 'Round 3', what: 'attendance', reason: 'It is not due.' }],
};

export const NOTHING: ProgrammeResult = {
  today: '2026-06-30',
  kinds: [],
  activities: [],
  leaders: [],
  institutions: [],
  traction: [],
  log: [],
  privateLines: 0,
  leftOut: [],
  notChecked: [],
};

export const NO_ACTIONS: ActionsResult = { states: [], summary: { agreed: 0, done: 0, late: 0, open: 0, dropped: 0 } };

export const WORKSPACE = {
  name: 'Ministry',
  author: 'Delivery unit',
  indicators: [
    {
      code: 'availability',
      name: 'Availability of tracer medicines',
      kind: 'percent',
      overTime: 'stock',
      numerator: '#{a}',
      denominator: '#{b}',
      factor: 100,
      direction: 'up',
      unit: '%',
    },
  ],
  plans: [{ priority: 'stock-outs', title: 'Fewer medicine stock-outs', indicator: 'availability' }],
} as unknown as ProgrammeInput['workspace'];
