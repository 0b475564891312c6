import { expect, test } from 'vitest';
import { remarksOn } from './plan-review.ts';
import { indicator, period, plan, STOCK_OUTS } from './plan.fixture.ts';

test.each([
  [plan(), ['the plan has no owner', 'the plan has no milestones', 'the plan names no risks']],
  [
    plan({
      owner: 'CNO',
      milestones: [{ title: 'a', due: '2026-01-01' }],
      risks: [{ title: 'r' }],
      target: { period: period('202706'), value: 50 },
    }),
    ['the target equals the baseline: the priority is to hold what is there', '1 milestone has no owner'],
  ],
  [
    { ...STOCK_OUTS, owner: 'DPS', interventions: STOCK_OUTS.interventions.slice(0, 2) },
    ['the interventions together lead to 14.0 %, the target is 10.0 %', 'the plan has no milestones', 'the plan names no risks'],
  ],
  [{ ...STOCK_OUTS, owner: 'DPS', milestones: [{ title: 'a', due: '2026-01-01', owner: 'CIO' }], risks: [{ title: 'r' }] }, []],
])('remarks %#', (reviewed, remarks) => {
  expect(remarksOn(reviewed, indicator(), 'en')).toEqual(remarks);
});
