import { expect, test } from 'vitest';
import { theilSenSlope } from './theil-sen-slope.ts';

/** R: y <- c(61,60.2,62.9,63,70,64.1,65.5); t <- c(1,2,3,5,6,7,9)
 *  median(outer(1:7, 1:7, function(i, j) ifelse(j > i, (y[j]-y[i])/(t[j]-t[i]), NA)), na.rm = TRUE)  # 0.625 */
test('agrees with the median of pairwise slopes in R, gaps keeping their width', () => {
  expect(theilSenSlope([1, 2, 3, 5, 6, 7, 9], [61, 60.2, 62.9, 63, 70, 64.1, 65.5])).toBeCloseTo(0.625, 12);
});

test('one wild value does not turn it', () => {
  expect(theilSenSlope([1, 2, 3, 4, 5], [10, 11, 12, 130, 14])).toBe(1);
});

test('says what it needs', () => {
  expect(() => theilSenSlope([1], [2])).toThrow('theilSenSlope requires at least two points');
  expect(() => theilSenSlope([1, 2], [2])).toThrow('as many x as y, not 2 and 1');
});
