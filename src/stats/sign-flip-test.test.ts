import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSignificant } from './is-significant.ts';
import { signFlipTest } from './sign-flip-test.ts';

const OPTIONS = { level: 0.95, seed: 1 };

/** R: z <- c(2.1, 3.4, -0.6, 1.9, 0, 4.2, 2.8); s <- as.matrix(expand.grid(rep(list(c(1, -1)), 7))); m <- s %*% z / 7
 *  mean(z); mean(abs(m) >= mean(z) - 1e-9); sum(abs(m) >= max(abs(m)) - 1e-9)   # 1.97142857142857 0.0625 4
 *  the same p of z - e on a grid of 0.0005: range(e[p >= 0.05])                 # 0 3.5 */
test('agrees with R, a pair without a difference among them', () => {
  const found = signFlipTest([2.1, 3.4, -0.6, 1.9, 0, 4.2, 2.8], OPTIONS);
  expect(found).toMatchObject({ p: 0.0625, smallestP: 4 / 128, method: 'exact', labellings: 128 });
  expect(found.difference).toBeCloseTo(1.97142857142857, 12);
  expect([found.low, found.high]).toEqual([expect.closeTo(0, 3), expect.closeTo(3.5, 3)]);
});

/** R: w <- sleep$extra[11:20] - sleep$extra[1:10]; the same lines with 10 signs   # 1.58 0.00390625 */
test("agrees with R on Student's sleep data", () => {
  const found = signFlipTest([1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4], OPTIONS);
  expect(found).toMatchObject({ p: 0.00390625, smallestP: 4 / 1024, labellings: 1024 });
  expect(found.difference).toBeCloseTo(1.58, 12);
});

test('five pairs cannot reach 0.05: p is at least 2 in 32, and there is no interval', () => {
  const found = signFlipTest([4, 5, 6, 7, 8], OPTIONS);
  expect(found).toMatchObject({ p: 0.0625, smallestP: 0.0625 });
  expect(found).not.toHaveProperty('low');
});

test('no difference in any pair says nothing', () => {
  expect(signFlipTest([0, 0, 0, 0, 0, 0, 0], OPTIONS)).toMatchObject({ difference: 0, p: 1, smallestP: 1 });
  expect(signFlipTest(Array(30).fill(0), OPTIONS)).toMatchObject({ method: 'monte-carlo', p: 1, smallestP: 1 });
});

test('says what it needs', () => {
  expect(() => signFlipTest([], OPTIONS)).toThrow('signFlipTest requires at least one difference');
  expect(() => signFlipTest([1, Number.NaN], OPTIONS)).toThrow('signFlipTest requires finite values, not NaN');
  expect(() => signFlipTest([1], { level: 1, seed: 1 })).toThrow('signFlipTest requires a level between 0 and 1, not 1');
});

const differences = fc.array(
  fc.integer({ min: -30, max: 60 }).map((tenths) => tenths / 10),
  { minLength: 1, maxLength: 9 },
);

test('0 is outside the interval exactly where p is below 1 - level; an end is kept and beyond it is not', () => {
  fc.assert(
    fc.property(differences, fc.constantFrom(0.8, 0.9, 0.95), (values, level) => {
      const found = signFlipTest(values, { level, seed: 2 });
      expect(found.p).toBeGreaterThanOrEqual(found.smallestP);
      if (found.low === undefined || found.high === undefined) {
        expect(isSignificant(found.p, level)).toBe(false);
        return;
      }
      expect(found.low > 0 || found.high < 0).toBe(isSignificant(found.p, level));
      const kept = (by: number): boolean => {
        const shifted = values.map((value) => value - by);
        return !isSignificant(signFlipTest(shifted, { level, seed: 2 }).p, level);
      };
      expect([kept(found.low), kept(found.high)]).toEqual([true, true]);
      expect([kept(found.low - 1e-5), kept(found.high + 1e-5)]).toEqual([false, false]);
    }),
  );
});

test('the other sign gives the other difference and the same p; drawn agrees with exact', () => {
  fc.assert(
    fc.property(differences, (values) => {
      const found = signFlipTest(values, OPTIONS);
      const back = signFlipTest(
        values.map((value) => -value),
        OPTIONS,
      );
      expect(back.difference).toBeCloseTo(-found.difference, 12);
      expect(back.p).toBe(found.p);
      const drawn = signFlipTest(values, { ...OPTIONS, mostExact: 0, draws: 2_000 });
      expect(Math.abs(drawn.p - found.p)).toBeLessThan(0.002 + 6 * Math.sqrt((found.p * (1 - found.p)) / 2_000));
    }),
  );
});
