import type { PermutationOptions } from '../../stats/permutation-answer.ts';
import { stratifiedPermutationTest, type TwoGroups } from '../../stats/permutation-test.ts';
import type { TopicResult } from '../result.ts';
import type { Matching } from './match-comparators.ts';
import type { TopicUnit } from './topic-units.ts';

/**
 * Difference in differences: each member's gain less the mean gain of its comparators. Labels change places within each matched set;
 * with one comparator each that is to flip the signs of the differences.
 * @returns undefined where nobody is matched
 */
export function compareMatched(
  { pairs, unmatched }: Matching,
  notSelected: readonly TopicUnit[],
  options: PermutationOptions,
): TopicResult['matched'] {
  if (pairs.length === 0) return undefined;
  const gains = new Map(notSelected.map(({ member, gain }) => [member.code, gain]));
  const sets = pairs.map(({ gain, comparators }): TwoGroups => ({ treated: [gain], control: comparators.map((code) => gains.get(code)!) }));
  return { ...stratifiedPermutationTest(sets, options), pairs, unmatched };
}
