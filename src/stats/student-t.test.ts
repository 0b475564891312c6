import { expect, test } from 'vitest';
import { tChance, tQuantile } from './student-t.ts';

test('agrees with R: qt(c(.9, .975), 5); qt(.9, 3); qt(.975, 2.5)', () => {
  expect(tQuantile(0.9, 5)).toBeCloseTo(1.4758840488244804, 12);
  expect(tQuantile(0.975, 5)).toBeCloseTo(2.5705818356363137, 12);
  expect(tQuantile(0.9, 3)).toBeCloseTo(1.6377443536962091, 12);
  expect(tQuantile(0.975, 2.5)).toBeCloseTo(3.5746548420036919, 12);
});

test('agrees with R: pt(c(-1.5, 0.3), 7)', () => {
  expect(tChance(-1.5, 7)).toBeCloseTo(0.088649243494985014, 12);
  expect(tChance(0.3, 7)).toBeCloseTo(0.61355497479893284, 12);
});

test('says what it needs', () => {
  expect(() => tQuantile(80, 5)).toThrow('tQuantile requires a share from 0 to 1');
  expect(() => tChance(1, 0)).toThrow('tChance requires more than 0 degrees of freedom');
});
