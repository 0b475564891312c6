import { expect, test } from 'vitest';
import { binomialUpperTail } from './binomial-upper-tail.ts';

test('agrees with R: binom.test(13, 50, 0.2, alternative = "greater")$p.value', () => {
  expect(binomialUpperTail(13, 50, 0.2)).toBeCloseTo(0.18605699346262, 12);
});

test('agrees with R far out: binom.test(40, 60, 0.2, …) is 6.04358846830124e-15, binom.test(500, 2000, 0.2, …) 3.10388481035964e-08', () => {
  expect(binomialUpperTail(40, 60, 0.2) / 6.04358846830124e-15).toBeCloseTo(1, 10);
  expect(binomialUpperTail(500, 2000, 0.2) / 3.10388481035964e-8).toBeCloseTo(1, 9);
});

test('none or more is certain; all of them is share^n', () => {
  expect(binomialUpperTail(0, 9, 0.2)).toBe(1);
  expect(binomialUpperTail(3, 3, 0.2)).toBeCloseTo(0.008, 15);
});

test('says what it needs', () => {
  expect(() => binomialUpperTail(5, 3, 0.2)).toThrow('not 5 of 3 at 0.2');
});
