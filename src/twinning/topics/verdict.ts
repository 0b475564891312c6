/** What the two tests of a topic allow to be said. The bounds are the toolkit's own [P]. */
import { isSignificant } from '../../stats/is-significant.ts';
import type { GroupTest, Verdict } from '../result.ts';
import type { GroupComparison } from './compare-groups.ts';

/** Fewest members with a result in each group. */
export const FEWEST_MEMBERS = 3;
/** Largest share of a group without a result: those that could not be measured may be those that did not gain. */
export const MOST_MISSING = 0.2;

export interface GroupCount {
  readonly all: number;
  readonly missing: number;
}

export type VerdictCause = 'too-few' | 'weak-design' | 'missing' | 'contradiction' | 'interval';

export interface Judgement {
  readonly verdict: Verdict;
  readonly cause: VerdictCause;
}

/**
 * - not-enough: nothing to compare, fewer than 3 in a group, or no labelling of these results could be significant;
 * - cannot-tell: over 20 % of a group without a result, or the matched comparators say otherwise;
 * - effect, harm: p < 1 − level and the whole interval on one side of 0;
 * - no-effect-shown: everything else, which is not to say that there is none.
 */
export function judgeTopic(
  comparison: GroupComparison | undefined,
  matched: GroupTest | undefined,
  counts: readonly GroupCount[],
): Judgement {
  if (comparison === undefined || Math.min(comparison.selected, comparison.notSelected) < FEWEST_MEMBERS) {
    return { verdict: 'not-enough', cause: 'too-few' };
  }
  const { test } = comparison;
  if (!isSignificant(test.smallestP, test.level)) return { verdict: 'not-enough', cause: 'weak-design' };
  if (counts.some(({ all, missing }) => missing > MOST_MISSING * all)) return { verdict: 'cannot-tell', cause: 'missing' };
  if (contradict(test, matched)) return { verdict: 'cannot-tell', cause: 'contradiction' };
  const side = claimedSide(test);
  return { verdict: side > 0 ? 'effect' : side < 0 ? 'harm' : 'no-effect-shown', cause: 'interval' };
}

/** 1: more, −1: less, 0: nothing is claimed. */
function claimedSide({ p, level, low, high }: GroupTest): -1 | 0 | 1 {
  if (low === undefined || high === undefined || !isSignificant(p, level)) return 0;
  return low > 0 ? 1 : high < 0 ? -1 : 0;
}

/**
 * All members together claim a side that those matched with their like do not: these point nowhere or to the other side, or their
 * interval leaves out the whole difference (members that selected the topic started elsewhere, say). Or the matched alone claim, and
 * the other way. Matched members so few that no signs of theirs could be significant contradict nothing.
 */
function contradict(test: GroupTest, matched: GroupTest | undefined): boolean {
  if (matched === undefined || !isSignificant(2 / matched.labellings, matched.level)) return false;
  const [all, alike] = [claimedSide(test), claimedSide(matched)];
  if (all === 0) return alike * test.difference < 0;
  if (alike === all) return false;
  if (all * matched.difference <= 0) return true;
  return matched.low !== undefined && matched.high !== undefined && (test.difference < matched.low || test.difference > matched.high);
}
