/** A plan to vary in tests. */
import type { Indicator } from '../core/indicator.ts';
import { periodFromId, type Period } from '../core/period/index.ts';
import type { Plan } from '../core/plan.ts';

export function period(id: string): Period {
  const found = periodFromId(id);
  if (found === undefined) throw new Error(`no period ${id}`);
  return found;
}

export function plan(changes: Partial<Plan> = {}): Plan {
  return {
    priority: 'nurses',
    title: 'Nurses in district hospitals',
    indicator: 'nurses',
    baseline: { period: period('202506'), value: 50 },
    target: { period: period('202706'), value: 74 },
    trajectory: { shape: 'linear' },
    interventions: [],
    milestones: [],
    chain: [],
    risks: [],
    progress: [],
    watch: [],
    at: { file: 'plans/nurses.yaml' },
    ...changes,
  };
}

/** The plan of mockups: essential medicines out of stock, lower is better. */
export const STOCK_OUTS: Plan = plan({
  priority: 'medicine-stockouts',
  title: 'Fewer stock-outs of essential medicines',
  indicator: 'stockout_rate',
  baseline: { period: period('202506'), value: 28 },
  target: { period: period('202706'), value: 10 },
  trajectory: { shape: 'interventions' },
  interventions: [
    { id: 'redistribution', from: period('202509'), over: 6, effect: -6 },
    { id: 'e-lmis', from: period('202601'), over: 9, effect: -8 },
    { id: 'supervision', from: period('202601'), over: 12, effect: -4 },
  ],
});

export function indicator(changes: Partial<Indicator> = {}): Indicator {
  return {
    code: 'nurses',
    name: 'Nursing posts filled',
    kind: 'percent',
    overTime: 'stock',
    numerator: '#{filled}',
    denominator: '#{posts}',
    factor: 100,
    direction: 'up',
    unit: '%',
    ...changes,
  };
}
