import { describe, expect, test } from 'vitest';
import { dayOf, moving } from './actions.fixture.ts';
import { indicatorMove } from './indicator-move.ts';

const TODAY = dayOf('2026-06-30');
const NURSES = moving([50, 51, 52, 53, 54, 56]);

test('from the last period that ended by the day to the newest one: March 52 to June 56 for 29 April', () => {
  const { moved } = indicatorMove(NURSES, dayOf('2026-04-29'), TODAY, 'en');
  expect([moved?.from.period.id, moved?.from.value, moved?.to.period.id, moved?.to.value, moved?.gain]).toEqual([
    '202603',
    52,
    '202606',
    56,
    4,
  ]);
});

test('a period that ended on the day itself counts as before it', () => {
  expect(indicatorMove(NURSES, dayOf('2026-04-30'), TODAY, 'en').moved?.from.period.id).toBe('202604');
});

test('lower is better: a fall is a gain, and no change is plain zero', () => {
  const since = dayOf('2026-01-31');
  expect(indicatorMove(moving([28, 25, 20], 'down'), since, TODAY, 'en').moved?.gain).toBe(8);
  expect(indicatorMove(moving([20, 28], 'down'), since, TODAY, 'en').moved?.gain).toBe(-8);
  expect(Object.is(indicatorMove(moving([20, 20], 'down'), since, TODAY, 'en').moved?.gain, 0)).toBe(true);
});

test('thin values and gaps are passed over at both ends', () => {
  const { moved } = indicatorMove(moving([50, 51, [90], undefined, 54, [99]]), dayOf('2026-04-30'), TODAY, 'en');
  expect([moved?.from.period.id, moved?.to.period.id, moved?.gain]).toEqual(['202602', '202605', 3]);
});

test('values after the day are not looked at', () => {
  expect(indicatorMove(NURSES, dayOf('2026-01-31'), dayOf('2026-05-31'), 'en').moved?.to.period.id).toBe('202605');
});

describe('why it cannot be said', () => {
  test.each([
    [moving([]), '2026-04-30', 'The indicator has no value with enough reports.'],
    [moving([[50], [51]]), '2026-04-30', 'The indicator has no value with enough reports.'],
    [NURSES, '2026-01-30', 'The indicator has no value with enough reports of a period that ended by 2026-01-30.'],
    [moving([50, 51]), '2026-04-30', 'The indicator has no newer value with enough reports than that of February 2026.'],
    [NURSES, '2026-06-30', 'The indicator has no newer value with enough reports than that of June 2026.'],
  ])('%#', (priority, since, reason) => {
    expect(indicatorMove(priority, dayOf(since), TODAY, 'en')).toEqual({ movedReason: reason });
  });
});
