import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wilcoxonSignedRank } from './wilcoxon-signed-rank.ts';

/** Hollander and Wolfe (1973), p. 29: the depression scale of R's help page on wilcox.test. */
const BEFORE = [1.83, 0.5, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.3];
const AFTER = [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29];

test('agrees with R: wilcox.test(after, before, paired = TRUE, exact = TRUE) has V = 5, p = 0.0390625', () => {
  expect(wilcoxonSignedRank(BEFORE, AFTER)).toEqual({ statistic: 5, n: 9, zeros: 0, p: 0.0390625, smallestP: 2 / 512, method: 'exact' });
  expect(wilcoxonSignedRank(AFTER, BEFORE)).toMatchObject({ statistic: 40, p: 0.0390625 });
});

/** R: d <- c(3, -1, 2, 2, -2, 5, 4, 0, 1, 0); d <- d[d != 0]; r <- rank(abs(d)); V <- sum(r[d > 0])
 *  v <- as.matrix(expand.grid(rep(list(0:1), 8))) %*% r; V; mean(abs(v - 18) >= abs(V - 18))   # 30.5 0.1015625 */
test('agrees with all signs gone through in R, ties and zeros among them', () => {
  const found = wilcoxonSignedRank([0, 1, 0, 0, 2, 0, 0, 3, 0, 4], [3, 0, 2, 2, 0, 5, 4, 3, 1, 4]);
  expect(found).toMatchObject({ statistic: 30.5, n: 8, zeros: 2, p: 0.1015625, smallestP: 2 / 256 });
});

/** R: wilcox.test(2:9, rep(1, 8) + (1:8) / 100, paired = TRUE, exact = TRUE)$p.value; 2 * psignrank(0, 8)   # 0.0078125 both */
test('8 districts that all rise: 2 in 256, the least possible; three comparisons by Bonferroni are under 0.05 still', () => {
  const found = wilcoxonSignedRank([1, 1, 1, 1, 1, 1, 1, 1], [2, 3, 4, 5, 6, 7, 8, 9]);
  expect(found).toMatchObject({ statistic: 36, p: 0.0078125, smallestP: 0.0078125 });
});

/** R: x <- (1:40 * 37) %% 41 - 12.25; wilcox.test(x, rep(0, 40), paired = TRUE, exact = TRUE)   # V = 676, p = 0.000193345897059771 */
test('agrees with R on 40 pairs', () => {
  const x = Array.from({ length: 40 }, (_, index) => (((index + 1) * 37) % 41) - 12.25);
  const found = wilcoxonSignedRank(Array(40).fill(0), x);
  expect(found.statistic).toBe(676);
  expect(found.p).toBeCloseTo(0.000193345897059771, 14);
});

test('changes that are equal but for rounding are tied: 0.3 - 0.2, 0.2 - 0.1, and 5.1 - 5.1', () => {
  expect(wilcoxonSignedRank([0.2, 0.1, 0.4], [0.3, 0.2, 0.1])).toMatchObject({ statistic: 3, n: 3 });
  expect(wilcoxonSignedRank([0.1 + 0.2], [0.3])).toEqual({ statistic: 0, n: 0, zeros: 1, p: 1, smallestP: 1, method: 'exact' });
});

test('goes up to 1,000 pairs that differ and says so', () => {
  const many = Array.from({ length: 1_001 }, (_, index) => index + 1);
  expect(() => wilcoxonSignedRank(Array(1_001).fill(0), many)).toThrow(
    'wilcoxonSignedRank requires at most 1000 pairs that differ, not 1001',
  );
  expect(wilcoxonSignedRank(Array(200).fill(0), many.slice(0, 200)).p).toBe(2 ** -199);
});

test('says what it needs', () => {
  expect(() => wilcoxonSignedRank([], [])).toThrow('wilcoxonSignedRank requires at least one pair');
  expect(() => wilcoxonSignedRank([1], [1, 2])).toThrow('as many before as after, not 1 and 2');
  expect(() => wilcoxonSignedRank([1], [Number.NaN])).toThrow('wilcoxonSignedRank requires finite values, not NaN');
});

test('is what going through all signs gives, for up to 10 pairs with ties and zeros', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 1, maxLength: 10 }), (changes) => {
      const found = wilcoxonSignedRank(
        changes.map(() => 5),
        changes.map((change) => 5 + change),
      );
      const sizes = changes.filter((change) => change !== 0).map(Math.abs);
      const ranks = sizes.map(
        (size) => sizes.filter((other) => other < size).length + (sizes.filter((other) => other === size).length + 1) / 2,
      );
      const middle = ranks.reduce((sum, rank) => sum + rank, 0) / 2;
      const signs = changes.filter((change) => change !== 0).map((change) => change > 0);
      const v = ranks.reduce((sum, rank, index) => (signs[index] ? sum + rank : sum), 0);
      let extreme = 0;
      for (let mask = 0; mask < 2 ** ranks.length; mask += 1) {
        const one = ranks.reduce((sum, rank, index) => ((mask >> index) & 1 ? sum + rank : sum), 0);
        if (Math.abs(one - middle) >= Math.abs(v - middle)) extreme += 1;
      }
      expect(found).toMatchObject({ statistic: v, n: ranks.length, zeros: changes.length - ranks.length });
      expect(found.p).toBeCloseTo(extreme / 2 ** ranks.length, 14);
      expect(found.p).toBeGreaterThanOrEqual(found.smallestP);
    }),
  );
});
