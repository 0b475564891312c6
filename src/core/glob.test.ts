import { describe, expect, it } from 'vitest';
import { globTest } from './glob.ts';

describe('file pattern', () => {
  it.each([
    ['data/*.csv', 'data/a.csv', true],
    ['data/*.csv', 'data/2026/a.csv', false],
    ['data/**/*.csv', 'data/2026/06/a.csv', true],
    ['data/**/*.csv', 'data/a.csv', true],
    ['data/**', 'data/x/y.xlsx', true],
    ['data\\a?.CSV', 'data/a1.csv', true],
    ['data/a+b (1).csv', 'data/a+b (1).csv', true],
    ['data/a.csv', 'data/axcsv', false],
  ])('%s on %s is %s', (pattern, path, fits) => {
    expect(globTest(pattern)(path)).toBe(fits);
  });
});
