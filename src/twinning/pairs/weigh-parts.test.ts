import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TwinningWeights } from '../../core/twinning.ts';
import { DEFAULT_TWINNING } from '../../core/twinning-defaults.ts';
import { pairsEn } from '../words/pairs-en.ts';
import { rankScores } from './rank-scores.ts';
import { rankRange, sensitivityOf, trialsOf } from './sensitivity.ts';
import { PARTS, scoreOf, statusOf, withWeights, type PartValue } from './weigh-parts.ts';

const { weights, status } = DEFAULT_TWINNING;

function values(outcome?: number, milestones?: number, dose?: number, reciprocity?: number): PartValue[] {
  return [outcome, milestones, dose, reciprocity].map((value, i) =>
    value === undefined ? { part: PARTS[i]!, reason: 'unknown' } : { part: PARTS[i]!, value },
  );
}

describe('a score', () => {
  // 0.40·80 + 0.25·60 + 0.20·50 + 0.15·100 = 32 + 15 + 10 + 15 = 72.
  test('of four parts', () => expect(scoreOf(values(80, 60, 50, 100), weights)).toBe(72));

  // Without reciprocity: (32 + 15 + 10) ÷ 0.85 = 67.058 823 529; as zero it would read 57.
  test('of three parts: the fourth gives its weight to the others', () => {
    expect(scoreOf(values(80, 60, 50), weights)).toBe(67.058823529);
    const used = withWeights(values(80, 60, 50), weights).map(({ weightUsed }) => weightUsed);
    expect(used).toEqual([expect.closeTo(0.4 / 0.85, 12), expect.closeTo(0.25 / 0.85, 12), expect.closeTo(0.2 / 0.85, 12), 0]);
  });

  test('of one part is none, unless the weights name only one', () => {
    expect(scoreOf(values(80), weights)).toBeUndefined();
    expect(scoreOf(values(undefined, undefined, 50), weights)).toBeUndefined();
    expect(scoreOf(values(undefined, undefined, 50, 60), weights)).toBeDefined();
    const outcomeOnly = { outcome: 1, milestones: 0, dose: 0, reciprocity: 0 };
    expect(scoreOf(values(80), outcomeOnly)).toBe(80);
    expect(scoreOf(values(undefined, 80, 80, 80), outcomeOnly)).toBeUndefined();
    expect(scoreOf(values(80, 80), { outcome: 0, milestones: 0, dose: 0, reciprocity: 0 })).toBeUndefined();
  });

  test('meets a bound that floating noise would miss', () => {
    expect(statusOf(75 - 1e-12, status)).toBe('G');
    expect([75, 60, 40, 39.9, undefined].map((score) => statusOf(score, status))).toEqual(['G', 'AG', 'AR', 'R', 'no-data']);
  });
});

const someValues = fc
  .tuple(...PARTS.map(() => fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: undefined })))
  .map((all) => values(...all));
const someWeights = fc
  .tuple(...PARTS.map(() => fc.integer({ min: 0, max: 100 })))
  .map(([outcome, milestones, dose, reciprocity]): TwinningWeights => ({
    outcome: outcome!,
    milestones: milestones!,
    dose: dose!,
    reciprocity: reciprocity!,
  }));

describe('any score', () => {
  test('lies within 0 and 100, and within its parts', () => {
    fc.assert(
      fc.property(someValues, someWeights, (parts, tried) => {
        const score = scoreOf(parts, tried);
        if (score === undefined) return;
        const there = parts.flatMap((one) => ('value' in one && tried[one.part] > 0 ? [one.value] : []));
        expect(score).toBeGreaterThanOrEqual(Math.max(0, Math.min(...there) - 1e-6));
        expect(score).toBeLessThanOrEqual(Math.min(100, Math.max(...there) + 1e-6));
      }),
    );
  });

  test('uses weights that add up to 1, none of a missing part', () => {
    fc.assert(
      fc.property(someValues, someWeights, (parts, tried) => {
        const used = withWeights(parts, tried);
        const sum = used.reduce((total, { weightUsed }) => total + weightUsed, 0);
        const some = parts.some((one) => 'value' in one && tried[one.part] > 0);
        expect(sum).toBeCloseTo(some ? 1 : 0, 12);
        for (const { value, weightUsed } of used) if (value === undefined) expect(weightUsed).toBe(0);
      }),
    );
  });

  test('a missing part is as if it stood at the score of the others: it neither lowers nor raises', () => {
    fc.assert(
      fc.property(someValues, fc.constantFrom(...PARTS), (parts, gone) => {
        const without = parts.map((one): PartValue => (one.part === gone ? { part: gone, reason: 'unknown' } : one));
        const score = scoreOf(without, weights);
        if (score === undefined) return;
        const atScore = without.map((one): PartValue => (one.part === gone ? { part: gone, value: score } : one));
        expect(scoreOf(atScore, weights)).toBeCloseTo(score, 6);
      }),
    );
  });
});

test('ties share a rank and the next one is skipped; no score is no rank', () => {
  const scores = new Map([
    ['a', 0.1 + 0.2],
    ['b', 90],
    ['c', 0.3],
    ['d', undefined],
    ['e', 0],
  ]);
  expect(Object.fromEntries(rankScores(scores))).toEqual({ b: 1, a: 2, c: 2, e: 4 });
});

describe('sensitivity', () => {
  test('tries the own weights, equal ones, each left out and each doubled, scaled to 1', () => {
    const trials = trialsOf(weights, pairsEn);
    expect(trials.map(({ name }) => name)).toEqual([
      'weights of the workspace',
      'equal weights',
      'without outcome',
      'without milestones',
      'without dose',
      'without reciprocity',
      'outcome doubled',
      'milestones doubled',
      'dose doubled',
      'reciprocity doubled',
    ]);
    for (const trial of trials) expect(Object.values(trial.weights).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(trials[2]!.weights).toEqual({ outcome: 0, milestones: 0.25 / 0.6, dose: 0.2 / 0.6, reciprocity: 0.15 / 0.6 });
    // 0.80 ÷ (0.80 + 0.25 + 0.20 + 0.15)
    expect(trials[6]!.weights.outcome).toBeCloseTo(0.8 / 1.4, 12);
  });

  test('a part without a weight is not tried', () => {
    const own = { outcome: 2, milestones: 2, dose: 0, reciprocity: 0 };
    expect(trialsOf(own, pairsEn).map(({ name }) => name)).toEqual([
      'weights of the workspace',
      'equal weights',
      'without outcome',
      'without milestones',
      'outcome doubled',
      'milestones doubled',
    ]);
    expect(trialsOf({ ...own, milestones: 0 }, pairsEn).map(({ name }) => name)).toEqual([
      'weights of the workspace',
      'equal weights',
      'outcome doubled',
    ]);
    expect(trialsOf({ outcome: 0, milestones: 0, dose: 0, reciprocity: 0 }, pairsEn)).toHaveLength(1);
  });

  test('one that is good all round is steady; one that hangs on its outcome is not', () => {
    const all = new Map([
      ['all-round', values(80, 80, 80, 80)],
      ['outcome', values(100, 40, 40, 40)],
      ['two-parts', values(90, 90)],
      ['unknown', values(90)],
    ]);
    const sensitivity = sensitivityOf(all, DEFAULT_TWINNING, pairsEn);
    expect(sensitivity.steady).toEqual(['all-round']);
    // Own weights: 80, 64, 90. Without outcome: 80, 40, and two-parts has one part left.
    expect(sensitivity.trials[0]!.ranks).toEqual({ 'all-round': 2, outcome: 3, 'two-parts': 1 });
    expect(sensitivity.trials[2]!.ranks).toEqual({ 'all-round': 1, outcome: 2 });
    expect(rankRange('all-round', sensitivity)).toEqual([1, 2]);
    expect(rankRange('unknown', sensitivity)).toBeUndefined();
  });
});
