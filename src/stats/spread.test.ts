import { expect, test } from 'vitest';
import { spread } from './spread.ts';

const WORKED = [20, 25, 22, 28, 24, 26, 150, 23, 27, 25, 21, 24];

test('agrees with R: x <- c(20,25,22,28,24,26,150,23,27,25,21,24); mean(x); sd(x); median(x); mad(x, constant = 1)', () => {
  const found = spread(WORKED);
  expect(found).toMatchObject({ n: 12, least: 20, most: 150, median: 24.5, mad: 2 });
  expect(found.mean).toBeCloseTo(34.5833333333333, 12);
  expect(found.sampleSd).toBeCloseTo(36.4229156971101, 12);
});

test('agrees with R: sqrt(mean((x - mean(x))^2)) and mean(abs(x - median(x)))', () => {
  expect(spread(WORKED).populationSd).toBeCloseTo(34.872286831937, 12);
  expect(spread(WORKED).meanAd).toBeCloseTo(12.25, 12);
});

test('a constant series has no spread at all, whatever its digits', () => {
  expect(spread([0.1, 0.1, 0.1])).toMatchObject({ mean: 0.1, sampleSd: 0, populationSd: 0, mad: 0, meanAd: 0 });
  expect(spread([7])).toMatchObject({ n: 1, median: 7, sampleSd: 0, populationSd: 0 });
});

test('leaves its input as it was, and grows with it', () => {
  const values = Array.from({ length: 1000 }, (_, index) => (index * 7) % 1000);
  const before = [...values];
  expect(spread(values)).toMatchObject({ n: 1000, median: 499.5, mad: 250 });
  expect(values).toEqual(before);
});

test('says that it needs a value', () => {
  expect(() => spread([])).toThrow('spread requires at least one value');
});
