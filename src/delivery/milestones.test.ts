import { expect, test } from 'vitest';
import { dayFromIso } from '../core/period/index.ts';
import { milestoneStates } from './milestones.ts';
import { plan } from './plan.fixture.ts';

const JUNE_30 = dayFromIso('2026-06-30')!;

test.each([
  [{ due: '2026-06-30' }, 'due', undefined],
  [{ due: '2026-06-29' }, 'late', 1],
  [{ due: '2026-07-01' }, 'due', undefined],
  [{ due: '2026-06-30', done: '2026-06-30' }, 'done', undefined],
  [{ due: '2026-06-01', done: '2026-06-11' }, 'done-late', 10],
  [{ due: '2026-07-31', done: '2026-06-11' }, 'done', undefined],
  [{ due: '2026-06-01', done: '2026-07-05' }, 'late', 29],
])('%o on 30 June 2026 is %s', (dates, state, daysLate) => {
  const [found] = milestoneStates(plan({ milestones: [{ title: 'e-LMIS live', ...dates }] }), JUNE_30);
  expect(found?.state).toBe(state);
  expect(found?.daysLate).toBe(daysLate);
});

test('a date that does not exist is refused', () => {
  const wrong = plan({ milestones: [{ title: 'e-LMIS live', due: '2026-06-31' }] });
  expect(() => milestoneStates(wrong, JUNE_30)).toThrow('Unexpected date 2026-06-31 of milestone e-LMIS live');
});
