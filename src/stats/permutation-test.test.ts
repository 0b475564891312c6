import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSignificant } from './is-significant.ts';
import { permutationTest, stratifiedPermutationTest, type TwoGroups } from './permutation-test.ts';

const OPTIONS = { level: 0.95, seed: 1 };
const SLEEP = { a: [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4], b: [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2] };

/** R: pt <- function(t, c) { x <- c(t, c); k <- length(t); d <- combn(length(x), k, function(i) mean(x[i]) - mean(x[-i]))
 *       o <- mean(t) - mean(c); c(o, mean(abs(d) >= abs(o) - 1e-9), sum(abs(d) >= max(abs(d)) - 1e-9), length(d)) }
 *  pt(c(5, 6.1, 7.3, 9), c(1, 2.2, 3.1, 4.4))         # 4.175  0.028571428571428571  2   70
 *  pt(c(5, 6.1, 7.3, 2.9), c(1, 2.2, 3.1, 4.4, 0.3))  # 3.125  0.047619047619047616  1  126
 *  over all e where such a p of (t - e, c) can change: range(e[p >= 0.05])   # 0.2  5.825 */
test('agrees with combn in R: difference, p, least possible p and the inverted interval', () => {
  const four = permutationTest([5, 6.1, 7.3, 9], [1, 2.2, 3.1, 4.4], OPTIONS);
  expect(four).toMatchObject({ p: 2 / 70, smallestP: 2 / 70, method: 'exact', labellings: 70, level: 0.95 });
  expect(four.difference).toBeCloseTo(4.175, 12);
  const nine = permutationTest([5, 6.1, 7.3, 2.9], [1, 2.2, 3.1, 4.4, 0.3], OPTIONS);
  expect(nine).toMatchObject({ difference: 3.125, p: 6 / 126, smallestP: 1 / 126, labellings: 126 });
  expect([nine.low, nine.high]).toEqual([expect.closeTo(0.2, 12), expect.closeTo(5.825, 12)]);
});

/** R: t <- sleep$extra[11:20]; c <- sleep$extra[1:10]; pt(t, c)   # 1.58  0.081447963800905  2  184756 */
test("agrees with R on Student's sleep data, exactly where allowed and nearly where drawn", () => {
  expect(permutationTest(SLEEP.a, SLEEP.b, { ...OPTIONS, mostExact: 184_756 })).toMatchObject({
    p: expect.closeTo(0.081447963800905, 14),
    method: 'exact',
    labellings: 184_756,
  });
  const drawn = permutationTest(SLEEP.a, SLEEP.b, OPTIONS);
  expect(drawn).toMatchObject({ method: 'monte-carlo', labellings: 9_999, smallestP: 1 / 10_000 });
  expect(Math.abs(drawn.p - 0.0814)).toBeLessThan(4 * Math.sqrt((0.0814 * 0.9186) / 9_999));
});

/** R: a <- c(3.2, 5.1, 1.8); b <- c(0.4, 2.2, 1.1, 2.9); x <- c(6, 4.5); y <- c(1.5, 3, 5)
 *  d <- outer(combn(7, 3, function(i) mean(c(a, b)[i]) - mean(c(a, b)[-i])),
 *             combn(5, 2, function(i) mean(c(x, y)[i]) - mean(c(x, y)[-i])), function(p, q) (3 * p + 2 * q) / 5)
 *  d[1, 1]; mean(abs(d) >= d[1, 1] - 1e-9); sum(abs(d) >= max(abs(d)) - 1e-9); length(d)   # 1.86333333333333 0.0542857142857143 1 350
 *  the same p of (a - e, x - e) on a grid of 0.0005: range(e[p >= 0.05])                   # -0.0365 3.68 */
test('agrees with R within strata', () => {
  const strata = [
    { treated: [3.2, 5.1, 1.8], control: [0.4, 2.2, 1.1, 2.9] },
    { treated: [6, 4.5], control: [1.5, 3, 5] },
  ];
  const found = stratifiedPermutationTest(strata, OPTIONS);
  expect(found).toMatchObject({ p: 19 / 350, smallestP: 1 / 350, labellings: 350 });
  expect(found.difference).toBeCloseTo(1.86333333333333, 12);
  expect(Math.abs(found.low! - -0.0365)).toBeLessThan(0.0006);
  expect(Math.abs(found.high! - 3.68)).toBeLessThan(0.0006);
});

test('a design that cannot reach the level has no interval: 3 + 3 has 20 labellings and p of at least 0.1', () => {
  const found = permutationTest([7, 8, 9], [1, 2, 3], OPTIONS);
  expect(found).toMatchObject({ p: 0.1, smallestP: 0.1, difference: 6 });
  expect(found).not.toHaveProperty('low');
  expect(permutationTest([7, 8, 9], [1, 2, 3], { level: 0.9, seed: 1 })).not.toHaveProperty('high');
  expect(permutationTest([7, 8, 9], [1, 2, 3], { level: 0.89, seed: 1 })).toHaveProperty('low');
});

test('ties count as ties though their binary numbers differ: 0.3 - 0.2, 0.2 - 0.1 and 0.1', () => {
  const same = [0.3 - 0.2, 0.2 - 0.1, 0.1, 0.4 - 0.3];
  expect(permutationTest(same, [...same, 0.1], OPTIONS)).toMatchObject({ p: 1, smallestP: 1 });
  const one = [0.3 - 0.2, 0.2 - 0.1, 0.1, 1];
  expect(permutationTest(one, [...same, 0.1], OPTIONS)).toMatchObject({ p: 4 / 9, smallestP: 4 / 9 });
});

test('in a large design with one value out of many that differs, p is not less than the share of its places', () => {
  const found = permutationTest([5, ...Array.from({ length: 19 }, () => 0)], Array(20).fill(0), OPTIONS);
  expect(found).toMatchObject({ method: 'monte-carlo', p: 1, smallestP: 1 });
});

test('says what it needs', () => {
  expect(() => permutationTest([], [1], OPTIONS)).toThrow('permutationTest requires treated and control units, not 0 and 1');
  expect(() => permutationTest([1], [], OPTIONS)).toThrow('not 1 and 0');
  expect(() => permutationTest([1, Number.NaN], [1], OPTIONS)).toThrow('permutationTest requires finite values, not NaN');
  expect(() => permutationTest([1], [Infinity], OPTIONS)).toThrow('not Infinity');
  expect(() => permutationTest([1], [2], { level: 95, seed: 1 })).toThrow('requires a level between 0 and 1, not 95');
  expect(() => permutationTest([1], [2], { level: 0.95, seed: 0.5 })).toThrow('requires a whole seed, not 0.5');
  expect(() => permutationTest([1], [2], { ...OPTIONS, draws: 0 })).toThrow('requires at least one draw, not 0');
  expect(() => permutationTest([1], [2], { ...OPTIONS, mostExact: Number.NaN })).toThrow('not NaN');
  expect(() => stratifiedPermutationTest([], OPTIONS)).toThrow('stratifiedPermutationTest requires at least one stratum');
  expect(() => stratifiedPermutationTest([{ treated: [1], control: [] }], OPTIONS)).toThrow('requires treated and control units');
});

const group = fc.array(
  fc.integer({ min: -40, max: 40 }).map((tenths) => tenths / 10),
  { minLength: 1, maxLength: 5 },
);
const design = fc.array(fc.record({ treated: group, control: group }), { minLength: 1, maxLength: 2 });
const levels = fc.constantFrom(0.8, 0.9, 0.95);

test('0 is outside the interval exactly where p is below 1 - level, exact or drawn; p is in (0, 1] and never below the least', () => {
  fc.assert(
    fc.property(design, levels, fc.boolean(), (strata, level, exact) => {
      const found = stratifiedPermutationTest(strata, { level, seed: 3, mostExact: exact ? 100_000 : 0, draws: 499 });
      expect(found.p).toBeLessThanOrEqual(1);
      expect(found.smallestP).toBeGreaterThan(0);
      expect(found.p).toBeGreaterThanOrEqual(found.smallestP);
      if (found.low === undefined || found.high === undefined) {
        expect(isSignificant(found.p, level)).toBe(false);
        return;
      }
      expect(found.low).toBeLessThanOrEqual(found.difference);
      expect(found.high).toBeGreaterThanOrEqual(found.difference);
      expect(found.low > 0 || found.high < 0).toBe(isSignificant(found.p, level));
    }),
    { numRuns: 500 },
  );
});

test('at an end of the interval the shifted data are still kept, and just beyond they are not', () => {
  const shift = (strata: readonly TwoGroups[], by: number): TwoGroups[] =>
    strata.map(({ treated, control }) => ({ treated: treated.map((value) => value - by), control }));
  fc.assert(
    fc.property(design, levels, (strata, level) => {
      const { low, high } = stratifiedPermutationTest(strata, { level, seed: 3 });
      if (low === undefined || high === undefined) return;
      const kept = (by: number): boolean => !isSignificant(stratifiedPermutationTest(shift(strata, by), { level, seed: 3 }).p, level);
      expect([kept(low), kept(high), kept((low + high) / 2)]).toEqual([true, true, true]);
      expect([kept(low - 1e-5), kept(high + 1e-5)]).toEqual([false, false]);
    }),
  );
});

test('the least possible p is what going through all labellings finds', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 8 }), fc.nat(), (values, any) => {
      const size = 1 + (any % (values.length - 1));
      const { smallestP, labellings } = permutationTest(values.slice(0, size), values.slice(size), OPTIONS);
      const all: number[] = [];
      for (let mask = 0; mask < 2 ** values.length; mask += 1) {
        const treated = values.filter((_, index) => (mask >> index) & 1);
        if (treated.length !== size) continue;
        const control = values.filter((_, index) => !((mask >> index) & 1));
        all.push(Math.abs(sum(treated) / size - sum(control) / control.length));
      }
      expect(labellings).toBe(all.length);
      const greatest = Math.max(...all);
      expect(smallestP).toBe(all.filter((one) => one >= greatest - 1e-9).length / all.length);
    }),
  );
});

test('groups changed about: the difference and the interval change sign, p stays', () => {
  fc.assert(
    fc.property(group, group, (treated, control) => {
      const there = permutationTest(treated, control, OPTIONS);
      const back = permutationTest(control, treated, OPTIONS);
      expect(back.difference).toBeCloseTo(-there.difference, 9);
      expect([back.p, back.smallestP]).toEqual([there.p, there.smallestP]);
      if (there.low !== undefined) expect([back.low, back.high]).toEqual([expect.closeTo(-there.high!, 9), expect.closeTo(-there.low, 9)]);
    }),
  );
});

test('a shift of everything changes nothing, a scale only the unit, and the order of units nothing', () => {
  fc.assert(
    fc.property(group, group, fc.integer({ min: -1000, max: 1000 }), fc.constantFrom(0.01, 3, 250), (treated, control, by, times) => {
      const plain = permutationTest(treated, control, OPTIONS);
      const other = permutationTest(
        treated.map((value) => value * times + by).toReversed(),
        control.map((value) => value * times + by).toReversed(),
        OPTIONS,
      );
      expect(other.difference).toBeCloseTo(plain.difference * times, 6);
      expect([other.p, other.smallestP]).toEqual([plain.p, plain.smallestP]);
      if (plain.high !== undefined) expect(other.high).toBeCloseTo(plain.high * times, 6);
    }),
  );
});

test('drawn and exact agree within the error of drawing; the same seed draws the same', () => {
  fc.assert(
    fc.property(design, fc.integer(), (strata, seed) => {
      const { p } = stratifiedPermutationTest(strata, { level: 0.9, seed });
      const drawn = { level: 0.9, seed, mostExact: 0, draws: 2_000 };
      const found = stratifiedPermutationTest(strata, drawn);
      expect(Math.abs(found.p - p)).toBeLessThan(0.002 + 6 * Math.sqrt((p * (1 - p)) / 2_000));
      expect(stratifiedPermutationTest(strata, drawn)).toEqual(found);
    }),
  );
});

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
