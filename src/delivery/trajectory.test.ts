import { describe, expect, test } from 'vitest';
import { period, plan, STOCK_OUTS } from './plan.fixture.ts';
import { planned } from './trajectory.ts';

const at = (id: string) => period(id);

describe('every shape', () => {
  const shapes = [
    { shape: 'linear' },
    { shape: 'compound' },
    { shape: 's-curve' },
    { shape: 's-curve', steepness: 3, middle: 0.8 },
    { shape: 'points', between: 'linear', points: [{ period: at('202512'), value: 52 }] },
    { shape: 'seasonal', shares: [0.1, 0.1, 0.1, 0.1, 0.1, 0.05, 0.05, 0.1, 0.1, 0.05, 0.05, 0.1] },
  ] as const;
  test.each(shapes)('$shape: nothing before the baseline, the anchors at their periods, the target after', (trajectory) => {
    const varied = plan({ trajectory });
    expect(planned(varied, at('202505'))).toBeUndefined();
    expect(planned(varied, at('202506'))).toBeCloseTo(50, 10);
    expect(planned(varied, at('202706'))).toBeCloseTo(74, 10);
    expect(planned(varied, at('202806'))).toBe(74);
    expect(planned(varied, at('2026Q2'))).toBeUndefined();
  });
});

test('linear goes the same way every month', () => {
  expect(planned(plan(), at('202606'))).toBe(62);
  expect(planned(plan(), at('202507'))).toBe(51);
});

test('compound: halfway stands the geometric mean, sqrt(50 * 74) = 60.82763 in R', () => {
  expect(planned(plan({ trajectory: { shape: 'compound' } }), at('202606'))).toBeCloseTo(60.8276253029822, 10);
});

test('compound grows from nothing below or at 0', () => {
  const zero = plan({ trajectory: { shape: 'compound' }, baseline: { period: at('202506'), value: 0 } });
  expect(() => planned(zero, at('202606'))).toThrow(
    'Unexpected baseline 0 and target 74 for a compound trajectory, expected both above 0.',
  );
});

/** R: L <- function(u) 1/(1+exp(-8*(u-.5))); 50 + 24*(L(.25)-L(0))/(L(1)-L(0))  # 52.5198460497 */
test('s-curve agrees with R', () => {
  const curve = plan({ trajectory: { shape: 's-curve' } });
  expect(planned(curve, at('202512'))).toBeCloseTo(52.5198460497, 8);
  expect(planned(curve, at('202606'))).toBeCloseTo(62, 10);
});

test.each([
  [{ shape: 's-curve', steepness: 0 }, 'Unexpected steepness 0 of an s-curve, expected above 0'],
  [{ shape: 's-curve', middle: 2 }, 'Unexpected middle 2 of an s-curve, expected 0 to 1.'],
] as const)('%o is refused', (trajectory, message) => {
  expect(() => planned(plan({ trajectory }), at('202606'))).toThrow(message);
});

describe('points', () => {
  const points = [
    { period: at('202606'), value: 60 },
    { period: at('202509'), value: 51 },
  ];
  test('between them a line, or the earlier one held', () => {
    const line = plan({ trajectory: { shape: 'points', between: 'linear', points } });
    expect(planned(line, at('202601'))).toBeCloseTo(51 + (9 * 4) / 9, 10);
    const hold = plan({ trajectory: { shape: 'points', between: 'hold', points } });
    expect([planned(hold, at('202508')), planned(hold, at('202605')), planned(hold, at('202606')), planned(hold, at('202705'))]).toEqual([
      50, 51, 60, 60,
    ]);
  });
  test.each([
    [{ period: at('202505'), value: 1 }, 'Unexpected trajectory point 202505, expected a period from 202506 to 202706.'],
    [{ period: at('2026Q1'), value: 1 }, 'Unexpected trajectory point 2026Q1'],
    [{ period: at('202706'), value: 70 }, 'Unexpected second value 70 for 202706, expected one value, 74 stands already.'],
  ])('%o is refused', (point, message) => {
    expect(() => planned(plan({ trajectory: { shape: 'points', between: 'linear', points: [point] } }), at('202606'))).toThrow(message);
  });
});

describe('interventions', () => {
  test('the plan of the mock-ups stands at 15.889 in June 2026 and at its target in the end', () => {
    expect(planned(STOCK_OUTS, at('202606'))).toBeCloseTo(15.889, 3);
    expect(planned(STOCK_OUTS, at('202706'))).toBeCloseTo(10, 10);
  });
  test('no effect in the start period; without a ramp the full effect', () => {
    expect(planned(STOCK_OUTS, at('202509'))).toBe(28);
    expect(planned(STOCK_OUTS, at('202510'))).toBe(27);
    const sudden = { ...STOCK_OUTS, interventions: [{ id: 'law', from: at('202601'), effect: -5 }] };
    expect([planned(sudden, at('202512')), planned(sudden, at('202601'))]).toEqual([28, 23]);
  });
  test('one that began before the baseline gives what is left of its ramp', () => {
    const early = { ...STOCK_OUTS, interventions: [{ id: 'early', from: at('202503'), over: 6, effect: -6 }] };
    expect(planned(early, at('202506'))).toBe(25);
  });
  test.each([
    [[], 'Unexpected trajectory of interventions without any'],
    [[{ id: 'a', effect: 3 }], 'Unexpected intervention a without a start'],
    [[{ id: 'a', from: at('202601') }], 'Unexpected intervention a without an effect'],
    [[{ id: 'a', from: at('2026Q1'), effect: 3 }], 'Unexpected start 2026Q1 over 0 of intervention a'],
  ])('%o is refused', (interventions, message) => {
    expect(() => planned({ ...STOCK_OUTS, interventions }, at('202606'))).toThrow(message);
  });
});

describe('seasonal', () => {
  const shares = [0.1, 0.1, 0.1, 0.1, 0.1, 0.05, 0.05, 0.1, 0.1, 0.05, 0.05, 0.1];
  test('the annual plan times the share of the month', () => {
    const given = plan({ trajectory: { shape: 'seasonal', shares } });
    // annual plan from 50 / 0.05 = 1000 to 74 / 0.05 = 1480 in 24 months; January is month 7
    expect(planned(given, at('202601'))).toBeCloseTo((1000 + (480 * 7) / 24) * 0.1, 10);
  });
  test('shares are learned from whole years up to the baseline, not from what came after', () => {
    const history = Array.from({ length: 36 }, (_, i) => ({
      period: period(String(202301 + Math.floor(i / 12) * 100 + (i % 12))),
      value: shares[i % 12]! * (i < 30 ? 1000 : 9),
    }));
    const learned = plan({ trajectory: { shape: 'seasonal' } });
    expect(planned(learned, at('202601'), history)).toBeCloseTo(114, 10);
    expect(() => planned(learned, at('202601'), history.slice(25))).toThrow(
      'Unexpected gaps before the baseline 202506, expected 12 months in a row with data up to it to learn the season from.',
    );
  });
  test.each([
    [[0.5, 0.5], 'Unexpected 2 seasonal shares for a seasonal trajectory, expected 12.'],
    [shares.map((share) => share * 2), 'Unexpected seasonal shares that sum to 2'],
    [[0.15, 0.1, 0.1, 0.1, 0.1, 0, 0.05, 0.1, 0.1, 0.05, 0.05, 0.1], 'Unexpected share 0 for the month of 202506'],
  ])('%o are refused', (wrong, message) => {
    expect(() => planned(plan({ trajectory: { shape: 'seasonal', shares: wrong } }), at('202606'))).toThrow(message);
  });
  test('only for months', () => {
    const quarters = plan({
      trajectory: { shape: 'seasonal', shares },
      baseline: { period: at('2025Q2'), value: 1 },
      target: { period: at('2026Q2'), value: 2 },
    });
    expect(() => planned(quarters, at('2025Q3'))).toThrow('Unexpected quarterly periods for a seasonal trajectory, expected months.');
  });
});

test.each([
  ['202506', 'Unexpected target period 202506, expected one after the baseline 202506.'],
  ['202406', 'Unexpected target period 202406'],
  ['2027', 'Unexpected yearly target 2027 beside a monthly baseline 202506, expected two periods of one type.'],
])('a target at %s is refused', (id, message) => {
  expect(() => planned(plan({ target: { period: at(id), value: 74 } }), at('202606'))).toThrow(message);
});
