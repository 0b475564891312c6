import { expect, test } from 'vitest';
import { logChoose } from './log-choose.ts';

test('agrees with R: choose(8, 4) is 70, choose(40, 20) is 137846528820, lchoose(3000, 1500) is 2075.21248321003', () => {
  expect(Math.exp(logChoose(8, 4))).toBeCloseTo(70, 10);
  expect(Math.exp(logChoose(40, 20)) / 137846528820).toBeCloseTo(1, 12);
  expect(logChoose(3000, 1500)).toBeCloseTo(2075.21248321003, 8);
});

test('none and all can be chosen in one way', () => {
  expect([logChoose(0, 0), logChoose(5, 0), logChoose(5, 5)]).toEqual([0, 0, 0]);
});

test('says what it needs', () => {
  expect(() => logChoose(3, 4)).toThrow('logChoose requires 0 to n of n, not 4 of 3');
  expect(() => logChoose(3, -1)).toThrow('not -1 of 3');
});
