import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoFromDay } from '../../core/period/index.ts';
import { UserError } from '../../core/user-error.ts';
import { action, dayOf, moving } from './actions.fixture.ts';
import { lastOccasion } from './last-occasion.ts';
import { reviewActions, type ActionsInput } from './review-actions.ts';

const TODAY = dayOf('2026-06-30');
const APRIL = { occasion: 'April 2026', day: dayOf('2026-04-30') };

function review(changes: Partial<ActionsInput> = {}) {
  return reviewActions({ actions: [action()], today: TODAY, priorities: [], language: 'en', ...changes });
}

describe('how an action stands on 30 June 2026', () => {
  test.each([
    ['done on the day it was due', { done: '2026-06-15' }, { state: 'done' }],
    ['done three days late', { done: '2026-06-18' }, { state: 'done-late', daysLate: 3 }],
    ['not done, due 15 June', {}, { state: 'late', daysLate: 15 }],
    ['due today is not late', { due: '2026-06-30' }, { state: 'open' }],
    ['due tomorrow', { due: '2026-07-01' }, { state: 'open' }],
    ['done only in July is not done yet', { done: '2026-07-02' }, { state: 'late', daysLate: 15 }],
    ['dropped', { dropped: 'the post was cut' }, { state: 'dropped' }],
    ['dropped in May', { dropped: 'the post was cut', done: '2026-05-04' }, { state: 'dropped' }],
    ['dropped only in July', { dropped: 'the post was cut', done: '2026-07-02' }, { state: 'late', daysLate: 15 }],
  ])('%s', (_, changes, wanted) => {
    const [state] = review({ actions: [action(changes)] }).states;
    expect(state).toMatchObject(wanted);
    expect(state?.daysLate).toBe('daysLate' in wanted ? wanted.daysLate : undefined);
  });
});

describe('last time', () => {
  const actions = [
    action({ code: 'A1', agreed: '2026-02-10', due: '2026-03-31' }),
    action({ code: 'A2', agreed: '2026-02-10', due: '2026-03-31', done: '2026-03-30' }),
    action({ code: 'A3', agreed: '2026-04-30', done: '2026-06-01' }),
    action({ code: 'A4', agreed: '2026-05-04', due: '2026-12-31' }),
    action({ code: 'A5', agreed: '2026-07-01', due: '2026-12-31' }),
  ];
  const result = review({ actions, since: APRIL });

  test('counts what was agreed at it and since, and carries over what is older and open', () => {
    expect(result.lastTime).toEqual({
      occasion: 'April 2026',
      from: '2026-04-30',
      summary: { agreed: 2, done: 1, late: 0, open: 1, dropped: 0 },
    });
    expect(result.summary).toEqual({ agreed: 4, done: 2, late: 1, open: 1, dropped: 0 });
    expect(result.states.filter(({ carriedOver }) => carriedOver).map(({ code }) => code)).toEqual(['A1']);
  });

  test('what was agreed after the day is listed apart with the reason, and in no count', () => {
    expect(result.notYet).toEqual([{ action: actions[4], reason: 'agreed on 2026-07-01, after 2026-06-30: not counted yet' }]);
    expect(result.states.map(({ code }) => code)).toEqual(['A1', 'A2', 'A3', 'A4']);
  });

  test('without one nothing is carried over', () => {
    const { states, lastTime } = review({ actions });
    expect([lastTime, states.some(({ carriedOver }) => carriedOver)]).toEqual([undefined, false]);
  });
});

describe('the newest occasion that actions name', () => {
  test('a retreat of two days is one occasion, from its first day', () => {
    const actions = [
      action({ agreed: '2026-05-12', occasion: 'retreat 2' }),
      action({ agreed: '2026-05-13', occasion: 'retreat 2' }),
      action({ agreed: '2026-02-01', occasion: 'retreat 1' }),
      action({ agreed: '2026-06-01' }),
    ];
    expect(lastOccasion(actions, TODAY)).toEqual({ occasion: 'retreat 2', day: dayOf('2026-05-12') });
  });

  test('neither one of today nor one to come is last time', () => {
    const today = [action({ agreed: '2026-06-30', occasion: 'retreat 3' }), action({ agreed: '2026-08-01', occasion: 'retreat 4' })];
    expect(lastOccasion(today, TODAY)).toBeUndefined();
    expect(lastOccasion([...today, action({ occasion: 'stocktake' })], TODAY)?.occasion).toBe('stocktake');
    expect(lastOccasion([action()], TODAY)).toBeUndefined();
  });
});

describe('whether the indicator moved', () => {
  const priorities = [moving([50, 51, 52, 53, 54, 56])];

  test('since the day it was agreed', () => {
    const [state] = review({ actions: [action({ priority: 'nurses' })], priorities }).states;
    expect([state?.moved?.from.value, state?.moved?.to.value, state?.moved?.gain, state?.movedReason]).toEqual([53, 56, 3, undefined]);
  });

  test('not without a priority, nor for one that was not judged', () => {
    const { states } = review({ actions: [action(), action({ priority: 'births' })], priorities });
    expect(states.map(({ movedReason }) => movedReason)).toEqual(['The action names no priority.', 'The priority births was not judged.']);
  });
});

test.each([
  ['agreed', { agreed: '2026-02-30' }],
  ['due', { due: 'soon' }],
  ['done', { done: '2026-13-01' }],
])('a date that does not exist (%s) is refused with its place', (field, changes) => {
  const refused = (): unknown => review({ actions: [action(changes)] });
  expect(refused).toThrow(UserError);
  expect(refused).toThrow(`(${field}) of action A1, expected a date like 2026-06-30.`);
});

test('no actions are no counts', () => {
  expect(review({ actions: [] })).toEqual({ states: [], summary: { agreed: 0, done: 0, late: 0, open: 0, dropped: 0 } });
});

test('done, open, late and dropped add up to what was agreed, in all and since last time', () => {
  const days = fc.integer({ min: TODAY - 400, max: TODAY + 200 }).map(isoFromDay);
  const some = fc.record({
    agreed: days,
    due: days,
    done: fc.option(days, { nil: undefined }),
    dropped: fc.constantFrom(undefined, 'no budget'),
  });
  fc.assert(
    fc.property(fc.array(some, { maxLength: 12 }), fc.integer({ min: TODAY - 300, max: TODAY }), (rows, since) => {
      const actions = rows.map(({ done, dropped, ...row }, i) =>
        action({ code: `A${i}`, ...row, ...(done === undefined ? {} : { done }), ...(dropped === undefined ? {} : { dropped }) }),
      );
      const result = review({ actions, since: { occasion: 'before', day: since } });
      for (const { agreed, done, late, open, dropped } of [result.summary, result.lastTime!.summary]) {
        expect(done + late + open + dropped).toBe(agreed);
      }
      expect(result.states.length + (result.notYet?.length ?? 0)).toBe(actions.length);
      const carried = result.states.filter(({ carriedOver }) => carriedOver).length;
      const older = result.states.filter(({ agreed }) => dayOf(agreed) < since).length;
      expect(result.lastTime!.summary.agreed + older).toBe(result.summary.agreed);
      expect(carried).toBeLessThanOrEqual(older);
    }),
  );
});
