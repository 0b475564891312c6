import { expect, test } from 'vitest';
import { folderInMemory } from '../../core/folder-in-memory.ts';
import { periodFromId } from '../../core/period/index.ts';
import { planned } from '../../delivery/trajectory.ts';
import { loadWorkspace } from '../load-workspace.ts';
import { planInterventionsInto } from './plan-interventions-into.ts';

const HEAD = `# Ours\npriority: p\nindicator: out\nbaseline: { period: 2025-06, value: 28 }  # measured\ntarget: { period: 2027-06, value: 8 }\n`;
const EFFECT = '{ id: a, from: 2025-09, over: 6 months, effect: -20 }';
const CHOSEN = [
  { id: 'vouchers', title: 'Vouchers: for "all" # really', owner: 'Ana' },
  { id: 'homes', title: '-5 homes' },
];
const ADDED = `  - id: vouchers\n    title: 'Vouchers: for "all" # really'\n    owner: Ana\n  - id: homes\n    title: -5 homes\n`;

async function planOf(text: string) {
  const indicators = 'code,name,kind,over_time,numerator,denominator,direction\nout,Stock-outs,percent,flow,#{c},#{d},down\n';
  const folder = folderInMemory({ 'deliver.yaml': 'version: 1\nname: A\n', 'indicators.csv': indicators, 'plans/p.yaml': text });
  const { plans, brokenPlans } = await loadWorkspace(folder);
  expect(brokenPlans).toEqual([]);
  return plans[0];
}

test.each([
  ['at the end', 'trajectory: { shape: linear }\n# end', '\n', `${'trajectory: { shape: linear }\n# end'}\ninterventions:\n${ADDED}`],
  [
    'after those of the trajectory',
    `trajectory: { shape: interventions, interventions: [${EFFECT}] }\n`,
    '\n',
    `trajectory: { shape: interventions, interventions: [${EFFECT}] }\ninterventions:\n${ADDED}`,
  ],
  [
    'behind those there are, in their own margin',
    'interventions:\n- id: old # keep\n  title: Old\n\n# next\nmilestones: []\ntrajectory: { shape: s-curve }\n',
    '\n',
    `interventions:\n- id: old # keep\n  title: Old\n${ADDED.replace(/^ {2}/gm, '')}\n# next\nmilestones: []\ntrajectory: { shape: s-curve }\n`,
  ],
  [
    'in place of an empty list',
    'interventions: [] # none yet\ntrajectory: { shape: linear }\n',
    '\n',
    `interventions: # none yet\n${ADDED}trajectory: { shape: linear }\n`,
  ],
  [
    'below a key that stands alone',
    'interventions:\ntrajectory: { shape: linear }\n',
    '\n',
    `interventions:\n${ADDED}trajectory: { shape: linear }\n`,
  ],
  ['in the line ends of the file', 'trajectory: { shape: linear }\n', '\r\n', `trajectory: { shape: linear }\ninterventions:\n${ADDED}`],
])('chosen interventions are added %s, and P(t) is as it was', async (_, rest, lineEnd, expected) => {
  const text = (HEAD + rest).replaceAll('\n', lineEnd);
  const written = planInterventionsInto(text, CHOSEN);
  expect(written).toBe((HEAD + expected).replaceAll('\n', lineEnd));
  const [before, after] = [await planOf(text), await planOf(written)];
  expect(after?.interventions.slice(before?.interventions.length)).toEqual(CHOSEN);
  for (const id of ['202506', '202512', '202603', '202701', '202706']) {
    const period = periodFromId(id, 'gregorian');
    if (before === undefined || after === undefined || period === undefined) throw new Error(id);
    const value = planned(before, period);
    expect(value).toBeTypeOf('number');
    expect(planned(after, period)).toBe(value);
  }
});

test('what the plan has already is left alone, wherever it stands', () => {
  const text = `${HEAD}trajectory: { shape: interventions, interventions: [${EFFECT}] }\ninterventions:\n  - id: homes\n    title: Ours\n`;
  expect(
    planInterventionsInto(text, [
      { id: 'a', title: 'x' },
      { id: 'homes', title: 'x' },
    ]),
  ).toBe(text);
  expect(planInterventionsInto(text, [...CHOSEN, ...CHOSEN])).toBe(`${text}${ADDED.split('  - id: homes')[0]}`);
});

test.each([
  [
    'interventions: [{ id: b }]\ntrajectory: { shape: linear }\n',
    'plans/p.yaml (interventions): Unexpected form of "interventions", expected a list with one line or more for each. Write each as "- id: …"',
  ],
  ['trajectory: { shape: linear\n', 'plans/p.yaml, line 7'],
  ['trajectry: { shape: linear }\n', 'Unexpected key "trajectry"'],
])('a form that cannot be added to is refused: %#', (rest, message) => {
  let line = '';
  try {
    planInterventionsInto(HEAD + rest, CHOSEN, 'plans/p.yaml');
  } catch (error) {
    ({ line } = error as { line: string });
  }
  expect(line).toContain(message);
});
