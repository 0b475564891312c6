/** Actions to vary in tests. */
import type { Action } from '../../core/action.ts';
import { dayFromIso, periodsFrom, type Day } from '../../core/period/index.ts';
import { indicator, period, plan } from '../plan.fixture.ts';
import type { PlanPoint } from '../result.ts';
import type { MovingPriority } from './indicator-move.ts';

export function dayOf(iso: string): Day {
  const found = dayFromIso(iso);
  if (found === undefined) throw new Error(`no day ${iso}`);
  return found;
}

export function action(changes: Partial<Action> = {}): Action {
  return {
    code: 'A1',
    title: 'Recruit forty nurses',
    owner: 'Director of Human Resources',
    agreed: '2026-04-30',
    due: '2026-06-15',
    at: { file: 'actions.csv', line: 2 },
    ...changes,
  };
}

/** A priority with a value for each month from January 2026: a number, `undefined` for a gap, `[value]` for a thin one. */
export function moving(
  values: readonly (number | undefined | readonly [number])[],
  direction: 'up' | 'down' = 'up',
  id = 'nurses',
): MovingPriority {
  const months = periodsFrom(period('202601'), period('203012'));
  const series = values.map((value, i): PlanPoint => {
    const at = { period: months[i]! };
    if (value === undefined) return { ...at, thin: false };
    return typeof value === 'number' ? { ...at, actual: value, thin: false } : { ...at, actual: value[0], thin: true };
  });
  return { plan: plan({ priority: id, title: id }), indicator: indicator({ direction }), series };
}
