import { expect, test } from 'vitest';
import { largestZ } from './largest-z.ts';
import { spread } from './spread.ts';

test('10 values reach 2.846 with the sample SD and exactly 3 with the population SD; 11 reach 3.015', () => {
  expect(largestZ(10, 'sample')).toBeCloseTo(2.846, 3);
  expect(largestZ(10, 'population')).toBe(3);
  expect(largestZ(11, 'sample')).toBeCloseTo(3.015, 3);
});

test('is what a lone spike among equal values reaches', () => {
  const values = [0, 0, 0, 0, 0, 0, 1000];
  const { mean, sampleSd, populationSd } = spread(values);
  expect((1000 - mean) / sampleSd).toBeCloseTo(largestZ(7, 'sample'), 12);
  expect((1000 - mean) / populationSd).toBeCloseTo(largestZ(7, 'population'), 12);
});

test('says that it needs a value', () => {
  expect(() => largestZ(0, 'sample')).toThrow('largestZ requires at least one value, not 0');
});
