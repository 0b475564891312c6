import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cronbachAlpha } from './cronbach-alpha.ts';

/** Chatterjee and Price (1977): shares of favourable answers of 30 departments to 7 questions, R's `attitude`. */
const ATTITUDE = [
  [43, 63, 71, 61, 81, 43, 58, 71, 72, 67, 64, 67, 69, 68, 77, 81, 74, 65, 65, 50, 50, 64, 53, 40, 63, 66, 78, 48, 85, 82],
  [51, 64, 70, 63, 78, 55, 67, 75, 82, 61, 53, 60, 62, 83, 77, 90, 85, 60, 70, 58, 40, 61, 66, 37, 54, 77, 75, 57, 85, 82],
  [30, 51, 68, 45, 56, 49, 42, 50, 72, 45, 53, 47, 57, 83, 54, 50, 64, 65, 46, 68, 33, 52, 52, 42, 42, 66, 58, 44, 71, 39],
  [39, 54, 69, 47, 66, 44, 56, 55, 67, 47, 58, 39, 42, 45, 72, 72, 69, 75, 57, 54, 34, 62, 50, 58, 48, 63, 74, 45, 71, 59],
  [61, 63, 76, 54, 71, 54, 66, 70, 71, 62, 58, 59, 55, 59, 79, 60, 79, 55, 75, 64, 43, 66, 63, 50, 66, 88, 80, 51, 77, 64],
  [92, 73, 86, 84, 83, 49, 68, 66, 83, 80, 67, 74, 63, 77, 77, 54, 79, 80, 85, 78, 64, 80, 80, 57, 75, 76, 78, 83, 74, 78],
  [45, 47, 48, 35, 47, 34, 35, 41, 31, 41, 34, 41, 25, 35, 46, 36, 63, 60, 46, 52, 33, 41, 37, 49, 33, 72, 49, 38, 55, 39],
];

/** R: x <- as.matrix(attitude); k <- 7; n <- 30; a <- k / (k - 1) * (1 - sum(diag(var(x))) / sum(var(x)))
 *  a; 1 - (1 - a) * qf(c(.975, .025), n - 1, (n - 1) * (k - 1))   # 0.84314276956476 0.739375685643107 0.915773072159982 */
test('agrees with R on a published survey', () => {
  const found = cronbachAlpha(ATTITUDE, 0.95);
  expect(found).toMatchObject({ items: 7, respondents: 30 });
  expect(found.alpha).toBeCloseTo(0.84314276956476, 12);
  expect(found.low).toBeCloseTo(0.739375685643107, 10);
  expect(found.high).toBeCloseTo(0.915773072159982, 10);
});

/** Section 6 of the law school admission test, right and wrong (Bock and Lieberman 1970; R package ltm, LSAT): answers to five items, and how many of 1,000. */
const LSAT = `00000 3 00001 6 00010 2 00011 11 00100 1 00101 1 00110 3 00111 4 01000 1 01001 8 01011 16 01101 3 01110 2 01111 15
  10000 10 10001 29 10010 14 10011 81 10100 3 10101 28 10110 15 10111 80 11000 16 11001 56 11010 21 11011 173 11100 11 11101 61 11110 28 11111 298`;

/** Rizopoulos (2006), Journal of Statistical Software 17(5), has 0.2950; R, from the table above by the same lines: 0.294997192215944 0.223473787862733 0.36180253172623 */
test('agrees with a published worked example of right and wrong answers', () => {
  const people = [...LSAT.matchAll(/([01]{5}) (\d+)/g)].flatMap(([, answers, count]) => Array<string>(Number(count)).fill(answers!));
  const found = cronbachAlpha(
    [0, 1, 2, 3, 4].map((item) => people.map((answers) => Number(answers[item]))),
    0.95,
  );
  expect(found).toMatchObject({ items: 5, respondents: 1000 });
  expect(found.alpha).toBeCloseTo(0.294997192215944, 12);
  expect([found.low, found.high]).toEqual([expect.closeTo(0.223473787862733, 9), expect.closeTo(0.36180253172623, 9)]);
});

/** R: y <- cbind(c(1, 2, 3, 4), c(4, 2, 3, 1), c(2, 2, 1, 5)); the same lines with k = 3, n = 4   # -1.66666666666667 -16.5967960585506 0.819021538660226 */
test('is below 0 where items run against each other, as R has it', () => {
  const found = cronbachAlpha(
    [
      [1, 2, 3, 4],
      [4, 2, 3, 1],
      [2, 2, 1, 5],
    ],
    0.95,
  );
  expect(found.alpha).toBeCloseTo(-1.66666666666667, 12);
  expect(found.low / -16.5967960585506).toBeCloseTo(1, 9);
  expect(found.high).toBeCloseTo(0.819021538660226, 9);
});

test('items that say the same are all reliable, and the interval is a point', () => {
  expect(
    cronbachAlpha(
      [
        [1, 2, 5],
        [1, 2, 5],
      ],
      0.95,
    ),
  ).toEqual({ alpha: 1, low: 1, high: 1, items: 2, respondents: 3 });
});

test('says what it needs', () => {
  expect(() => cronbachAlpha([[1, 2]], 0.95)).toThrow('cronbachAlpha requires at least two items, not 1');
  expect(() => cronbachAlpha([[1], [2]], 0.95)).toThrow('cronbachAlpha requires at least two respondents, not 1');
  expect(() => cronbachAlpha([[1, 2], [2]], 0.95)).toThrow('as many answers to each item, not 2 and 1');
  const two = [
    [1, 2],
    [2, 1],
  ];
  expect(() => cronbachAlpha(two, 0.95)).toThrow('cronbachAlpha requires respondents whose totals differ');
  expect(() => cronbachAlpha(two, 95)).toThrow('requires a level between 0 and 1, not 95');
  expect(() => cronbachAlpha([two[0]!, [1, Number.NaN]], 0.95)).toThrow('cronbachAlpha requires finite values, not NaN');
});

const survey = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 3, max: 12 }))
  .chain(([k, n]) => fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: n, maxLength: n }), { minLength: k, maxLength: k }));

test('no order of items or respondents, no shift of an item and no scale of all changes it', () => {
  fc.assert(
    fc.property(survey, (items) => {
      const totals = items[0]!.map((_, index) => items.reduce((sum, item) => sum + item[index]!, 0));
      fc.pre(new Set(totals).size > 1);
      const plain = cronbachAlpha(items, 0.9);
      const other = cronbachAlpha(
        items.toReversed().map((item, index) => item.toReversed().map((answer) => answer * 20 + index)),
        0.9,
      );
      expect(other.alpha).toBeCloseTo(plain.alpha, 8);
      expect(plain.low).toBeLessThanOrEqual(plain.high);
      expect(plain.high).toBeLessThanOrEqual(1);
    }),
  );
});
