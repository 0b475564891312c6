import { expect, test } from 'vitest';
import { lineForecast } from './line-forecast.ts';

test('agrees with R: predict(lm(y ~ x, data.frame(x = 1:3, y = c(100, 140, 150))), data.frame(x = 4)) is 180', () => {
  expect(lineForecast([100, 140, 150])).toBeCloseTo(180, 12);
});

test('goes on with a line, and with a constant', () => {
  expect(lineForecast([3, 5, 7, 9])).toBeCloseTo(11, 12);
  expect(lineForecast([4, 4])).toBe(4);
});

test('says that it needs two values', () => {
  expect(() => lineForecast([1])).toThrow('lineForecast requires at least two values');
});
