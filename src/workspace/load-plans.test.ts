import { describe, expect, test } from 'vitest';
import { folderInMemory } from '../core/folder-in-memory.ts';
import { sayPlace } from '../core/source.ts';
import { loadWorkspace } from './load-workspace.ts';

const BASE = {
  'deliver.yaml': 'version: 1\nname: Ministry\nfiscal_year: 7\n',
  'places.csv': 'code,name,parent,level\nRW,Rwanda,,country\nGSB,Gasabo,RW,district\n',
  'indicators.csv': `code,name,kind,over_time,numerator,denominator,direction,lower,upper
stockout_rate,Stock-outs,percent,flow,#{s},#{v},down,0,100
coverage,Coverage,percent,flow,#{s},#{v},up,0,100
deliveries,Deliveries,count,flow,#{d},,up,,
`,
};

async function load(plans: Record<string, string>) {
  const files = Object.fromEntries(Object.entries(plans).map(([name, text]) => [`plans/${name}.yaml`, text]));
  const workspace = await loadWorkspace(folderInMemory({ ...BASE, ...files }));
  const broken = workspace.brokenPlans.map(({ priority, at, reason }) => `${priority} | ${sayPlace(at)}: ${reason}`);
  return { workspace, broken, remarks: workspace.remarks.map(({ at, text }) => `${sayPlace(at)}: ${text}`) };
}

const plan = (changes: Record<string, string> = {}): string => {
  const keys = {
    priority: 'stockouts',
    indicator: 'stockout_rate',
    baseline: '{ period: 2025-06, value: 28 }',
    target: '{ period: 2026-06, value: 10 }',
    trajectory: '{ shape: linear }',
    ...changes,
  };
  return Object.entries(keys)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');
};

describe('one broken plan', () => {
  test.each<[string, string, string]>([
    [
      'an unknown indicator',
      plan({ indicator: 'stockout_rte' }),
      'stockouts | plans/a.yaml, line 2, column 12 (indicator): Unexpected indicator "stockout_rte", expected one of "stockout_rate", "coverage", "deliveries". Write "stockout_rate" (the nearest).',
    ],
    [
      'a target on the wrong side',
      plan({ target: '{ period: 2026-06, value: 40 }' }),
      'stockouts | plans/a.yaml, line 4, column 35 (target.value): Unexpected target 40, expected 28 or less, because lower is better for "stockout_rate" (the baseline is 28). Swap the values, or correct the direction of the indicator.',
    ],
    [
      'a target outside the bounds',
      plan({ indicator: 'coverage', target: '{ period: 2026-06, value: 120 % }' }),
      'stockouts | plans/a.yaml, line 4, column 35 (target.value): Unexpected target 120, expected 100 or less, the bound of "coverage". Correct the value or the bound.',
    ],
    [
      'a target before the baseline',
      plan({ target: '{ period: 2025-06, value: 10 }' }),
      'stockouts | plans/a.yaml, line 4, column 19 (target.period): Unexpected target period "2025-06", expected one after the baseline "2025-06". Correct one of the two.',
    ],
    [
      'two types of period',
      plan({ target: '{ period: 2026Q2, value: 10 }' }),
      'stockouts | plans/a.yaml, line 4, column 19 (target.period): Unexpected quarterly target "2026Q2", expected it monthly like the baseline "2025-06". Write both in the same kind of period.',
    ],
    [
      'a period that does not parse',
      plan({ baseline: '{ period: 2025-13, value: 28 }' }),
      'stockouts | plans/a.yaml, line 3, column 21 (baseline.period): Unexpected baseline period "2025-13", expected a period such as 2025-06, 2026Q1 or 2026. Correct the period.',
    ],
    [
      'an unknown scope and level',
      plan({ scope: 'GSBO', league_level: 'distrct' }),
      'stockouts | plans/a.yaml, line 6, column 8 (scope): Unexpected scope "GSBO", expected the code of a place. Write "GSB" (the nearest), or add "GSBO" to the places. Also look at line 7, column 15 (league_level).',
    ],
    [
      'an unknown key and a missing one',
      plan({ indicatr: 'x' }).replace('indicator: stockout_rate\n', ''),
      'stockouts | plans/a.yaml, line 1, column 1 (indicator): Unexpected gap: no "indicator", expected the code of an indicator. Add "indicator: …". Also look at line 5, column 1 (indicatr).',
    ],
    [
      'compound from zero',
      plan({ indicator: 'coverage', baseline: '{ period: 2025-06, value: 0 }', trajectory: '{ shape: compound }' }),
      'stockouts | plans/a.yaml, line 3, column 37 (baseline.value): Unexpected baseline 0 with shape "compound", expected more than 0: growth by a factor never starts or ends there. Choose the shape linear or s-curve.',
    ],
    [
      'an unknown shape',
      plan({ trajectory: '{ shape: lineer }' }),
      'stockouts | plans/a.yaml, line 5, column 22 (trajectory.shape): Unexpected shape "lineer", expected one of "linear", "compound", "s-curve", "points", "seasonal", "interventions". Write "linear" (the nearest).',
    ],
    [
      'points outside the plan and out of order',
      plan({
        trajectory: '{ shape: points, points: [{period: 2025-09, value: 20}, {period: 2025-08, value: 19}, {period: 2027-01, value: 9}] }',
      }),
      'stockouts | plans/a.yaml, line 5, column 78 (trajectory.points[1].period): Unexpected point "2025-08", expected a period after 202509, the point before it. Correct the point. Also look at line 5, column 108 (trajectory.points[2].period).',
    ],
    [
      'shares that do not sum to 1',
      plan({
        indicator: 'deliveries',
        target: '{ period: 2026-06, value: 40 }',
        trajectory: '{ shape: seasonal, shares: [0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1] }',
      }),
      'stockouts | plans/a.yaml, line 5, column 22 (trajectory.shape): Unexpected sum of shares 1.2, expected 1. Correct the shares.',
    ],
    [
      'interventions that are not there',
      plan({ trajectory: '{ shape: interventions }' }),
      'stockouts | plans/a.yaml, line 5, column 22 (trajectory.shape): Unexpected shape "interventions" without interventions, expected at least one with from, over and effect. Add them, or choose another shape.',
    ],
    [
      'an effect without its dates, and a length that is no length',
      plan({ interventions: '[{ id: a, effect: -3 }, { id: b, from: 2025-09, over: 6 weeks, effect: -1 }]' }),
      'stockouts | plans/a.yaml, line 6, column 34 (interventions[0].effect): Unexpected effect without "from" and "over" for "a", expected when it starts and how long it takes. Add them, such as from: 2025-09, over: 6 months. Also look at line 6, column 70 (interventions[1].over).',
    ],
    [
      'a milestone without a date that exists',
      plan({ milestones: '[{ title: Live, due: 2026-02-30 }]' }),
      'stockouts | plans/a.yaml, line 6, column 34 (milestones[0].due): Unexpected due date "2026-02-30", expected a date that exists, as 2026-06-30. Write year-month-day.',
    ],
    [
      'a percent for a count',
      plan({ indicator: 'deliveries', target: '{ period: 2026-06, value: 40 % }' }),
      'stockouts | plans/a.yaml, line 4, column 35 (target.value): Unexpected target "40 %", expected a number without a percent sign: "deliveries" is a count. Remove the sign, or correct the kind of the indicator.',
    ],
    [
      'keys of another shape',
      plan({ trajectory: '{ shape: linear, steepness: 4 }' }),
      'stockouts | plans/a.yaml, line 5, column 22 (trajectory.shape): Unexpected "steepness" with shape "linear", expected it only with "s-curve". Remove it, or write shape: s-curve.',
    ],
    [
      'no YAML',
      'priority: "x',
      'a | plans/a.yaml, line 1, column 13: Unexpected end of a text or key, expected a closing quote, bracket or colon. Add what is missing before this place.',
    ],
    [
      'an empty file',
      '',
      'a | plans/a.yaml, line 1, column 1: Unexpected empty file, expected the keys "priority", "title", "owner", "indicator", "scope", "league_level", "baseline", "target", … (15 in all). Write them below, indented: "priority: …".',
    ],
  ])('%s', async (_, text, line) => {
    const { broken, workspace } = await load({ a: text, good: plan({ priority: 'other' }) });
    expect(broken).toEqual([line]);
    expect(workspace.plans.map((one) => one.priority)).toEqual(['other']);
  });

  test('two plans for one priority break both, each naming the other', async () => {
    const { broken, workspace } = await load({ a: plan(), b: plan({ priority: 'Stock-outs' }), c: plan({ priority: 'third' }) });
    expect(broken).toEqual([
      'stockouts | plans/a.yaml, line 1: Unexpected second plan for priority "stockouts", expected one (the other: plans/b.yaml, line 1). Remove one, or rename its priority.',
      'Stock-outs | plans/b.yaml, line 1: Unexpected second plan for priority "Stock-outs", expected one (the other: plans/a.yaml, line 1). Remove one, or rename its priority.',
    ]);
    expect(workspace.plans).toHaveLength(1);
  });
});

describe('a plan that stands', () => {
  test.each([
    ['202506', '202606', 'monthly'],
    ['2025-06', '2026-06', 'monthly'],
    ['2025-06-01', '2026-06-01', 'monthly'],
    ['2025', '2026', 'yearly'],
    ['2025Q1', '2026Q1', 'quarterly'],
    ['2025July', '2026July', 'financial-july'],
    ['Jun 2025', 'juin 2026', 'monthly'],
  ])('takes periods from %s to %s', async (from, to, type) => {
    const { workspace } = await load({ a: plan({ baseline: `{ period: ${from}, value: 28 }`, target: `{ period: ${to}, value: 10 }` }) });
    expect(workspace.brokenPlans).toEqual([]);
    expect(workspace.plans[0]?.baseline.period.type).toBe(type);
  });

  test.each([
    ['28', 28],
    ['28 %', 28],
    ['"28,5%"', 28.5],
    ['28.0', 28],
  ])('takes %s of a percent as %s', async (text, value) => {
    const { workspace } = await load({ a: plan({ baseline: `{ period: 2025-06, value: ${text} }` }) });
    expect(workspace.plans[0]?.baseline.value).toBe(value);
  });

  test('takes a scope by name, and lengths in periods of the plan', async () => {
    const { workspace } = await load({
      a: plan({
        scope: 'Gasabo',
        baseline: '{ period: 2025Q1, value: 28 }',
        target: '{ period: 2026Q1, value: 28 }',
        interventions:
          '[{ id: a, from: 2025Q2, over: 6 months, effect: -1 }, { id: b, from: 2025Q2, over: 1 an, effect: -1 }, { id: c, title: No effect known }]',
      }),
    });
    expect(workspace.plans[0]?.scope).toBe('GSB');
    expect(workspace.plans[0]?.interventions.map((one) => one.over)).toEqual([2, 4, undefined]);
  });

  test('remarks on what is odd', async () => {
    const { remarks } = await load({
      a: plan({ target: '{ period: 2026-06, value: 0.1 }', baseline: '{ period: 2025-06, value: 0.28 }' }),
      b: plan({
        priority: 'b',
        trajectory: '{ shape: interventions, interventions: [{ id: a, from: 2025-07, over: 2 months, effect: -6 }] }',
      }),
    });
    expect(remarks).toEqual([
      'plans/a.yaml, line 4, column 35 (target.value): Unexpected target 0.1 for a percent, read as 0.1 %; if 10 % is meant, write 10.',
      'plans/b.yaml, line 5, column 22 (trajectory.shape): Unexpected sum: the interventions lead from 28 to 22, expected the target 10.',
    ]);
  });
});
