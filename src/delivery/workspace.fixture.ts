/** A ministry with two priorities, to vary in tests. */
import { periodsFrom } from '../core/period/index.ts';
import { DEFAULT_THRESHOLDS } from '../core/thresholds.ts';
import type { Workspace } from '../core/workspace.ts';
import type { FakeData } from './fake-measures.fixture.ts';
import { indicator, period, plan, STOCK_OUTS } from './plan.fixture.ts';

export function workspace(changes: Partial<Workspace> = {}): Workspace {
  return {
    name: 'Ministry of Health',
    author: 'Delivery unit',
    language: 'en',
    calendar: 'gregorian',
    fiscalYearStart: 7,
    thresholds: DEFAULT_THRESHOLDS,
    sources: [],
    places: [],
    indicators: [indicator(), indicator({ code: 'stockout_rate', name: 'Stock-outs', direction: 'down' })],
    populations: [],
    reports: [],
    targets: [],
    plans: [plan(), STOCK_OUTS],
    brokenPlans: [],
    ledger: [],
    remarks: [],
    ...changes,
  };
}

/** A value for each month that ends with a period, by period id. */
export function monthly(values: readonly number[], last = '202606'): Record<string, number> {
  const months = periodsFrom(period('201501'), period(last)).slice(-values.length);
  return Object.fromEntries(months.map(({ id }, i) => [id, values[i]!]));
}

/** Nurses climb by half a point a month to 61 in June 2026; stock-outs stand at 20 of a planned 15.889. */
export const VALUES: FakeData['values'] = {
  'nurses country': monthly(Array.from({ length: 24 }, (_, i) => 49.5 + i / 2)),
  'stockout_rate country': monthly([28, 27, 26, 25, 24, 23, 22, 21, 20]),
  'nurses Kaya': { '202606': 58 },
  'nurses Huye': { '202606': 64 },
};
