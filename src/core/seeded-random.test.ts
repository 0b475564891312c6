import { expect, test } from 'vitest';
import { randomFromSeed } from './seeded-random.ts';

/** The published C of mulberry32 (Tommy Ettinger, public domain), compiled and run:
 *  uint32_t z = (x += 0x6D2B79F5UL); z = (z ^ (z >> 15)) * (z | 1UL); z ^= z + (z ^ (z >> 7)) * (z | 61UL); return z ^ (z >> 14); */
test('agrees with mulberry32 in C, from x = 1 and from x = 4294967295', () => {
  const one = randomFromSeed(1);
  expect([one(), one(), one()].map((value) => value * 2 ** 32)).toEqual([2693262067, 11749833, 2265367787]);
  const last = randomFromSeed(4294967295);
  expect([last(), last()].map((value) => value * 2 ** 32)).toEqual([3850105811, 813802916]);
});

test('fills the stretch from 0 to 1 evenly', () => {
  const random = randomFromSeed(7);
  const tenths = Array.from({ length: 10 }, () => 0);
  for (let i = 0; i < 100_000; i += 1) tenths[Math.floor(random() * 10)]! += 1;
  expect(Math.min(...tenths)).toBeGreaterThan(9_700);
  expect(Math.max(...tenths)).toBeLessThan(10_300);
});
