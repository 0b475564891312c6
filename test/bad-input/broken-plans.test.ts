import { describe, expect, it } from 'vitest';
import { runSpoilt } from './spoilt-workspace.ts';

const GOOD_TITLE = 'More births attended by skilled staff';

/** A second plan that stands beside the good one. */
const plan = (changes: Readonly<Record<string, string>>): string =>
  Object.entries({
    priority: 'second',
    title: 'A second priority',
    indicator: 'skilled_births',
    baseline: '{ period: 2025-01, value: 77 }',
    target: '{ period: 2026-12, value: 92 }',
    trajectory: '{ shape: linear }',
    ...changes,
  })
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');

/** What is wrong in the second plan → the reason that stands beside its name. */
const CASES: Readonly<Record<string, readonly [string, string]>> = {
  'an unknown indicator': [
    plan({ indicator: 'skiled_births' }),
    'plans/second.yaml, line 3, column 12 (indicator): Unexpected indicator "skiled_births", expected one of "skilled_births". Write "skilled_births" (the nearest).',
  ],
  'a target on the wrong side': [
    plan({ target: '{ period: 2026-12, value: 70 }' }),
    'plans/second.yaml, line 5, column 35 (target.value): Unexpected target 70, expected 77 or more, because higher is better for "skilled_births" (the baseline is 77). Swap the values, or correct the direction of the indicator.',
  ],
  'a target above what can be': [
    plan({ target: '{ period: 2026-12, value: 105 }' }),
    'plans/second.yaml, line 5, column 35 (target.value): Unexpected target 105, expected 100 or less, the bound of "skilled_births". Correct the value or the bound.',
  ],
  'a target before the baseline': [
    plan({ target: '{ period: 2024-12, value: 92 }' }),
    'plans/second.yaml, line 5, column 19 (target.period): Unexpected target period "2024-12", expected one after the baseline "2025-01". Correct one of the two.',
  ],
  'a period that does not parse': [
    plan({ baseline: '{ period: Januember, value: 77 }' }),
    'plans/second.yaml, line 4, column 21 (baseline.period): Unexpected baseline period "Januember", expected a period such as 2025-06, 2026Q1 or 2026. Correct the period.',
  ],
  'a place that is nowhere': [
    plan({ scope: 'D9' }),
    'plans/second.yaml, line 7, column 8 (scope): Unexpected scope "D9", expected the code of a place. Write "D1" (the nearest), or add "D9" to the places.',
  ],
  'no file content': [
    '',
    'plans/second.yaml, line 1, column 1: Unexpected empty file, expected the keys "priority", "title", "owner", "indicator", "scope", "league_level", "baseline", "target", … (15 in all). Write them below, indented: "priority: …".',
  ],
};

describe('one broken plan among good ones', () => {
  it.each(Object.keys(CASES))('%s: not run with its reason, and the others go on', async (name) => {
    const [text, reason] = CASES[name] as (typeof CASES)[string];
    const done = await runSpoilt({ 'plans/second.yaml': text }, ['stocktake', '--format', 'markdown']);
    expect(done.exitCode).toBe(0);
    expect(unescaped(done.stdout).includes(reason)).toBe(true);
    expect(done.stdout.includes(`[**${GOOD_TITLE}**](#skilled-births) | 86.5 % | 88.1 % | −1.6 |`)).toBe(true);
    const json = JSON.parse((await runSpoilt({ 'plans/second.yaml': text }, ['stocktake', '--format', 'json'])).stdout) as {
      priorities: { id: string; status: string }[];
      notChecked: { what: string; reason: string }[];
    };
    expect(json.priorities.map(({ id, status }) => [id, status])).toContainEqual(['skilled-births', 'AR']);
    expect(json.notChecked.map((one) => one.reason)).toContain(reason);
  });

  it('two plans for one priority: neither is chosen, both are named', async () => {
    const done = await runSpoilt({ 'plans/second.yaml': plan({}), 'plans/third.yaml': plan({}) }, ['stocktake', '--format', 'json']);
    expect(done.exitCode).toBe(0);
    const { priorities, notChecked } = JSON.parse(done.stdout) as {
      priorities: { id: string }[];
      notChecked: { about: string; reason: string }[];
    };
    expect(priorities.map(({ id }) => id)).toEqual(['skilled-births']);
    expect(notChecked.filter(({ about }) => about === 'second').map(({ reason }) => reason)).toEqual([
      'plans/second.yaml, line 1: Unexpected second plan for priority "second", expected one (the other: plans/third.yaml, line 1). Remove one, or rename its priority.',
      'plans/third.yaml, line 1: Unexpected second plan for priority "second", expected one (the other: plans/second.yaml, line 1). Remove one, or rename its priority.',
    ]);
  });

  it('trajectory of the broken one says why and does not run', async () => {
    const done = await runSpoilt({ 'plans/second.yaml': plan({ scope: 'D9' }) }, ['trajectory', 'second']);
    expect([done.exitCode, done.stdout]).toEqual([2, '']);
    expect(done.stderr).toBe(`deliver: ${(CASES['a place that is nowhere'] as readonly [string, string])[1]}\n`);
  });
});

/** Markdown puts a backslash before its own signs. */
function unescaped(text: string): string {
  return text.replaceAll(/\\([_"|*<>[\]`~#])/g, '$1').replaceAll('&lt;', '<');
}
