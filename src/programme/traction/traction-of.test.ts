import { describe, expect, test } from 'vitest';
import { action, moving } from '../../delivery/actions/actions.fixture.ts';
import { reviewActions } from '../../delivery/actions/review-actions.ts';
import { milestoneStates } from '../../delivery/milestones.ts';
import type { PriorityResult } from '../../delivery/result.ts';
import type { Action } from '../../core/action.ts';
import type { Milestone } from '../../core/plan.ts';
import type { ProgrammeTables } from '../../core/programme.ts';
import { input, note, support, TODAY } from '../programme.fixture.ts';
import { reviewProgramme } from '../review-programme.ts';
import { verdictOf } from './verdict.ts';

const MILESTONES: readonly Milestone[] = [
  { title: 'posts advertised', due: '2026-03-31', done: '2026-03-20' },
  { title: 'interviews', due: '2026-05-31', done: '2026-06-10' },
  { title: 'contracts', due: '2026-06-15' },
  { title: 'in post', due: '2026-12-31' },
];

interface Given {
  readonly values?: Parameters<typeof moving>[0];
  readonly direction?: 'up' | 'down';
  readonly milestones?: readonly Milestone[];
  readonly actions?: readonly Action[];
  readonly tables?: Partial<ProgrammeTables>;
  readonly language?: 'en' | 'fr';
}

function tractionOf({
  values = [50, 51, 52, 53, 54, 56],
  direction,
  milestones = MILESTONES,
  actions = [],
  tables = {},
  language = 'en',
}: Given = {}) {
  const base = moving(values, direction);
  const priority = { ...base, milestones: milestoneStates({ ...base.plan, milestones }, TODAY) } as unknown as PriorityResult;
  const reviewed = reviewActions({ actions, today: TODAY, priorities: [priority], language });
  const result = reviewProgramme(
    input({ start: '2026-02-15', ...tables }, { priorities: [priority], actions: reviewed, workspace: { language, brokenPlans: [] } }),
  );
  return { ...result.traction[0]!, notChecked: result.notChecked };
}

describe('a priority since the programme began on 15 February', () => {
  test('milestones, the indicator from January to June, and the sentence', () => {
    const traction = tractionOf();
    expect(traction.milestones).toEqual({ done: 2, due: 3, late: 1 });
    expect([traction.moved?.from.period.id, traction.moved?.to.period.id, traction.moved?.gain]).toEqual(['202601', '202606', 6]);
    // 2 of 3 that fell due are done, and it gained.
    expect(traction.verdict).toBe('gained');
    expect(traction.why).toBe(
      'The indicator went from 50.0 % (January 2026) to 56.0 % (June 2026): +6.0 in the good direction. Done of the milestones and actions that fell due: 2 of 3.',
    );
  });

  test('its actions only; a dropped one is asked of nobody', () => {
    const actions = [
      action({ code: 'A1', priority: 'nurses', due: '2026-06-30' }),
      action({ code: 'A2', priority: 'nurses', due: '2026-05-30', dropped: 'no budget' }),
      action({ code: 'A3', priority: 'nurses', due: '2026-05-30' }),
      action({ code: 'A4', priority: 'births', done: '2026-05-30' }),
      action({ code: 'A5', priority: 'nurses', due: '2026-09-30' }),
    ];
    const traction = tractionOf({ actions });
    expect(traction.actions).toEqual({ agreed: 4, done: 0, late: 1, open: 2, dropped: 1 });
    // 2 of 3 milestones and 0 of 2 actions: 2 of 5 is under a half.
    expect([traction.verdict, traction.why.slice(-7)]).toEqual(['mixed', '2 of 5.']);
  });

  test('support: sessions whose log names it, once each; occasions and the days that are told', () => {
    const tables = {
      notes: [
        note({ priority: 'nurses' }),
        note({ priority: 'nurses', step: 'again' }),
        note({ activity: 'C2', date: '2026-03-10', priority: 'nurses' }),
        note({ leader: 'L02', priority: 'births' }),
        note({ leader: 'L03', priority: 'nurses', private: true }),
        note({ leader: 'L04', priority: 'nurses', date: '2026-07-10' }),
      ],
      support: [
        support({ days: 1.5 }),
        support(),
        support({ days: 5 }),
        support({ days: 9, date: '2026-07-01' }),
        support({ priority: 'births' }),
      ],
    };
    const { support: received, notChecked } = tractionOf({ tables });
    expect(received).toEqual({ coachingSessions: 2, occasions: 3, days: 6.5 });
    expect(notChecked).toContainEqual({
      about: 'nurses',
      what: 'support',
      reason: '1 of 3 occasions does not say how many days they took.',
    });
    expect(notChecked).toContainEqual({ about: 'the programme', what: 'support', reason: '1 row is dated after 2026-06-30 and left out.' });
  });

  test('no days told are no days, not zero', () => {
    expect(tractionOf({ tables: { support: [support()] } }).support).toEqual({ coachingSessions: 0, occasions: 1 });
  });
});

describe('the verdict', () => {
  const late = [{ title: 'contracts', due: '2026-06-15' }];
  test.each([
    ['gained', {}],
    ['mixed', { milestones: late }],
    ['mixed', { values: [56, 50] }],
    ['stalled', { values: [56, 50], milestones: late }],
    ['stalled', { values: [50, 50], milestones: late }],
    ['gained', { values: [28, 20], direction: 'down' }],
    ['cannot-tell', { milestones: [] }],
    ['cannot-tell', { values: [50] }],
  ] satisfies [string, Given][])('%s: %o', (verdict, given) => expect(tractionOf(given).verdict).toBe(verdict));

  test('half of what was due is enough, and noise of floating numbers is no gain', () => {
    const from = { period: moving([0]).series[0]!.period, value: 0 };
    const moved = (gain: number) => ({ from, to: from, gain });
    expect(verdictOf(moved(1), { due: 2, done: 1 })).toBe('gained');
    expect(verdictOf(moved(1e-12), { due: 2, done: 0 })).toBe('stalled');
    expect(verdictOf(undefined, { due: 2, done: 2 })).toBe('cannot-tell');
  });

  test('what it cannot tell is said under not checked, once', () => {
    expect(tractionOf({ milestones: [] }).notChecked).toContainEqual({
      about: 'nurses',
      what: 'traction',
      reason: 'No milestone and no action has fallen due.',
    });
    const { movedReason, why, notChecked } = tractionOf({ values: [50] });
    expect(movedReason).toBe('The indicator has no newer value with enough reports than that of January 2026.');
    expect(why).toBe(`${movedReason} Done of the milestones and actions that fell due: 2 of 3.`);
    expect(notChecked.filter(({ about }) => about === 'nurses')).toEqual([
      { about: 'nurses', what: 'movement of the indicator', reason: movedReason },
    ]);
  });

  test('a programme without a day to start from cannot tell', () => {
    const { tables } = input();
    const { start: _, ...rest } = tables;
    const priority = { ...moving([50, 51]), milestones: [] } as unknown as PriorityResult;
    const result = reviewProgramme(input({}, { tables: rest, priorities: [priority] }));
    expect(result.traction[0]!.movedReason).toBe('The programme has neither a first day nor an activity.');
  });
});

test('a small gain never reads as none', () => {
  expect(tractionOf({ values: [50, 50.04] }).why).toContain('from 50.00 % (January 2026) to 50.04 % (February 2026): +0.04 in');
});

test('in French', () => {
  expect(tractionOf({ language: 'fr' }).why).toBe(
    'L’indicateur est passé de 50,0\u202F% (janvier 2026) à 56,0\u202F% (juin 2026) : +6,0 dans le bon sens. Faits parmi les jalons et actions arrivés à échéance : 2 sur 3.',
  );
});
