import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_THRESHOLDS } from '../core/thresholds.ts';
import { period, plan } from './plan.fixture.ts';
import { judge } from './status.ts';

/** Judges A against P on the way from B to T. */
function status(direction: 'up' | 'down', [b, t]: readonly [number, number], p: number, a: number, thresholds = DEFAULT_THRESHOLDS) {
  const way = plan({ baseline: { period: period('202506'), value: b }, target: { period: period('202706'), value: t } });
  return judge(a, p, way, direction, thresholds, 'en');
}

describe('share of the planned way, r', () => {
  test.each([
    ['up', [50, 70], 60, 60, 'G', 1, 0],
    ['up', [50, 70], 60, 63, 'G', 1.3, 3],
    ['up', [50, 70], 60, 59, 'AG', 0.9, -1],
    ['up', [50, 70], 60, 58.99, 'AR', 0.899, -1.01],
    ['up', [50, 70], 60, 57.5, 'AR', 0.75, -2.5],
    ['up', [50, 70], 60, 57.49, 'R', 0.749, -2.51],
    ['up', [50, 70], 60, 40, 'R', -1, -20],
    ['down', [28, 10], 18, 18, 'G', 1, 0],
    ['down', [28, 10], 18, 19, 'AG', 0.9, -1],
    ['down', [28, 10], 18, 20.5, 'AR', 0.75, -2.5],
    ['down', [28, 10], 18, 20.6, 'R', 0.74, -2.6],
    ['down', [28, 10], 18, 30, 'R', -0.2, -12],
    ['up', [0, 3], 0.3, 0.1 + 0.2, 'G', 1, 0],
    ['up', [0, 1], 0.1 + 0.2, 0.3, 'G', 1, 0],
  ] as const)('%s, way %o, plan %d, actual %d: %s', (direction, way, p, a, letter, progress, gap) => {
    const judged = status(direction, way, p, a);
    expect(judged.status).toBe(letter);
    expect(judged.progress).toBeCloseTo(progress, 9);
    expect(judged.gap).toBeCloseTo(gap, 9);
  });
});

describe('relative to plan, s, where r says nothing', () => {
  test.each([
    ['a maintenance target', 'up', [95, 95], 95, 95, 'G'],
    ['a maintenance target, 2 % behind', 'up', [95, 95], 95, 93.1, 'AG'],
    ['a maintenance target, a little more', 'up', [95, 95], 95, 93.09, 'AR'],
    ['a maintenance target, 5 % behind', 'up', [95, 95], 95, 90.25, 'AR'],
    ['a maintenance target, more', 'up', [95, 95], 95, 90.24, 'R'],
    ['the plan at its baseline', 'up', [50, 70], 50, 49, 'AG'],
    ['the plan under 5 % of its way', 'up', [50, 70], 50.9, 40, 'R'],
    ['the plan dips', 'up', [50, 70], 48, 48, 'G'],
    ['the plan dips, lower is better', 'down', [28, 10], 30, 31, 'AR'],
    ['lower is better, at its baseline', 'down', [28, 10], 28, 27, 'G'],
    ['a negative plan', 'up', [-10, 10], -10, -10.1, 'AG'],
    ['a plan of 0, met', 'down', [5, 0], 0, 0, 'G'],
  ] as const)('%s', (_, direction, way, p, a, letter) => {
    const judged = status(direction, way, p, a);
    expect(judged.status).toBe(letter);
    if (p !== 0) expect(judged.progress).toBeUndefined();
  });

  test.each([
    [0, 'G'],
    [0.5, 'R'],
  ])('a maintenance target of 0 maternal deaths, actual %d: %s', (a, letter) => {
    const judged = status('down', [0, 0], 0, a);
    expect(judged).toMatchObject({ status: letter });
    expect(judged.progress).toBeUndefined();
  });

  test('exactly 5 % of the way is enough for r', () => {
    expect(status('up', [50, 70], 51, 51).progress).toBe(1);
    expect(status('up', [0, 6], 0.3, 0.3).progress).toBe(1);
    expect(status('up', [50, 70], 50.99, 51).progress).toBeUndefined();
  });
});

test.each([
  [status('up', [50, 70], 60, 59.3), '93 % of the planned way is done: AG is 90 % to 100 %.'],
  [status('up', [50, 70], 60, 59.996), '99.96 % of the planned way is done: AG is 90 % to 100 %.'],
  [status('up', [50, 70], 60, 62), '120 % of the planned way is done: G is 100 % or more.'],
  [status('up', [50, 70], 60, 58), '80 % of the planned way is done: AR is 75 % to 90 %.'],
  [status('up', [50, 70], 60, 49), '−10 % of the planned way is done: R is under 75 %.'],
  [status('up', [95, 95], 95, 95), 'It stands on plan: G is on plan or better.'],
  [status('up', [95, 95], 95, 96.9), 'It stands 2 % ahead of plan: G is on plan or better.'],
  [status('up', [95, 95], 95, 94.95), 'It stands 0.1 % behind plan: AG is 2 % behind plan or better.'],
  [status('up', [95, 95], 95, 90), 'It stands 5.3 % behind plan: R is worse than 5 % behind plan.'],
  [status('down', [0, 0], 0, 3), 'The plan is 0, and it is missed: R is missed.'],
])('%o says why', (judged, why) => {
  expect(judged.why).toBe(why);
});

test('says why in French', () => {
  const way = plan();
  expect(judge(60, 62, way, 'up', DEFAULT_THRESHOLDS, 'fr').why).toBe(
    '83\u202F% du chemin prévu est fait : AR va de 75\u202F% à 90\u202F%.',
  );
});

test('every bound can be set', () => {
  const strict = { ...DEFAULT_THRESHOLDS, progress: { G: 1.1, AG: 1, AR: 0.95 }, relative: { G: 0.01, AG: 0, AR: -0.01 } };
  expect(status('up', [50, 70], 60, 60, strict)).toMatchObject({
    status: 'AG',
    why: '100 % of the planned way is done: AG is 100 % to 110 %.',
  });
  expect(status('up', [95, 95], 95, 95, strict)).toMatchObject({ status: 'AG', why: 'It stands on plan: AG is on plan or better.' });
  const patient = { ...DEFAULT_THRESHOLDS, leastPlannedProgress: 0.6 };
  expect(status('up', [50, 70], 60, 55, patient).progress).toBeUndefined();
  const eager = { ...DEFAULT_THRESHOLDS, leastPlannedProgress: 0 };
  expect(status('up', [50, 70], 50, 55, eager)).toMatchObject({ status: 'G' });
});

test('turning good upside down and every number with it changes nothing', () => {
  const number = fc.integer({ min: -1000, max: 1000 }).map((n) => n / 8);
  fc.assert(
    fc.property(number, number, number, number, (b, t, p, a) => {
      const up = status('up', [b, t], p, a);
      const down = status('down', [-b, -t], -p, -a);
      expect(down.status).toBe(up.status);
      expect(down.why).toBe(up.why);
    }),
  );
});

test('more is never worse', () => {
  const number = fc.integer({ min: -1000, max: 1000 }).map((n) => n / 8);
  const order = ['R', 'AR', 'AG', 'G'];
  fc.assert(
    fc.property(number, number, number, number, fc.nat(50), (b, t, p, a, more) => {
      fc.pre(t >= b);
      expect(order.indexOf(status('up', [b, t], p, a + more).status)).toBeGreaterThanOrEqual(
        order.indexOf(status('up', [b, t], p, a).status),
      );
    }),
  );
});
