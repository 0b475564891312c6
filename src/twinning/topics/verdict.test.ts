import { expect, test } from 'vitest';
import type { GroupTest } from '../result.ts';
import type { GroupComparison } from './compare-groups.ts';
import { judgeTopic } from './verdict.ts';

function found(difference: number, low: number, high: number, changes: Partial<GroupTest> = {}): GroupTest {
  const p = low > 0 || high < 0 ? 0.01 : 0.4;
  return { difference, low, high, level: 0.95, p, smallestP: 0.001, method: 'exact', labellings: 1_000, ...changes };
}

function comparison(of: GroupTest, selected = 10, notSelected = 10): GroupComparison {
  return { test: { ...of, selectedMean: 8, notSelectedMean: 8 - of.difference }, selected, notSelected };
}

/** Ties leave no labelling that could be significant. */
function withoutInterval(difference: number, labellings: number): GroupTest {
  return { difference, level: 0.95, p: 1, smallestP: 0.0625, method: 'exact', labellings };
}

const WHOLE = [
  { all: 10, missing: 0 },
  { all: 10, missing: 2 },
] as const;
const EFFECT = found(5, 3, 7);
const NONE = found(0.5, -1, 2);

test.each<[string, GroupComparison | undefined, GroupTest | undefined, readonly { all: number; missing: number }[], string, string]>([
  ['an interval above 0', comparison(EFFECT), undefined, WHOLE, 'effect', 'interval'],
  ['an interval below 0', comparison(found(-5, -7, -3)), undefined, WHOLE, 'harm', 'interval'],
  ['an interval around 0', comparison(NONE), undefined, WHOLE, 'no-effect-shown', 'interval'],
  ['p of exactly 0.05', comparison(found(5, 0.1, 9, { p: 0.05 })), undefined, WHOLE, 'no-effect-shown', 'interval'],
  ['nobody to compare', undefined, undefined, WHOLE, 'not-enough', 'too-few'],
  ['two members', comparison(EFFECT, 2), undefined, WHOLE, 'not-enough', 'too-few'],
  ['three against three', comparison({ ...EFFECT, p: 0.1, smallestP: 0.1 }, 3, 3), undefined, WHOLE, 'not-enough', 'weak-design'],
  ['a smallest p of 0.05', comparison({ ...EFFECT, smallestP: 0.05 }), undefined, WHOLE, 'not-enough', 'weak-design'],
  ['over a fifth missing', comparison(EFFECT), undefined, [{ all: 10, missing: 3 }], 'cannot-tell', 'missing'],
  ['matched comparators that agree', comparison(EFFECT), found(4, 2, 6), WHOLE, 'effect', 'interval'],
  ['matched comparators unsure', comparison(EFFECT), found(3, -2, 8), WHOLE, 'effect', 'interval'],
  ['matched comparators the other way', comparison(EFFECT), found(-1, -9, 7), WHOLE, 'cannot-tell', 'contradiction'],
  ['matched comparators without it', comparison(EFFECT), found(0.5, -1, 2), WHOLE, 'cannot-tell', 'contradiction'],
  ['matched comparators that claim the opposite of nothing', comparison(NONE), found(-4, -6, -2), WHOLE, 'cannot-tell', 'contradiction'],
  ['matched comparators that alone claim', comparison(NONE), found(4, 2, 6), WHOLE, 'no-effect-shown', 'interval'],
  ['two matched members', comparison(EFFECT), withoutInterval(-1, 4), WHOLE, 'effect', 'interval'],
  ['eight matched members without an interval', comparison(EFFECT), withoutInterval(-1, 256), WHOLE, 'cannot-tell', 'contradiction'],
])('%s', (_, all, matched, counts, verdict, cause) => {
  expect(judgeTopic(all, matched, counts)).toEqual({ verdict, cause });
});
