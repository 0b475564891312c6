import type { Json } from '../../core/document.ts';
import type { GroupTest, RepeatedScores, TopicResult } from '../result.ts';
import { changeFacts } from './change-facts.ts';
import { numberOrNull } from './or-null.ts';

export function topicFacts(result: TopicResult): Json {
  const { topic, comparison, matched, repeated } = result;
  return {
    topic: topic.code,
    name: topic.name,
    indicator: topic.indicator ?? null,
    unit: topic.unit,
    direction: topic.direction,
    baseline: result.baseline?.id ?? null,
    endline: result.endline?.id ?? null,
    verdict: result.verdict,
    says: result.says,
    comparison: comparison === undefined ? null : comparisonFacts(comparison),
    matched: matched === undefined ? null : matchedFacts(matched),
    repeated: repeated === undefined ? null : repeatedFacts(repeated),
    selected: result.selected.map(changeFacts),
    notSelected: result.notSelected.map(changeFacts),
    reasons: result.reasons,
  };
}

function testFacts(test: GroupTest): { readonly [key: string]: Json } {
  return {
    difference: numberOrNull(test.difference),
    low: numberOrNull(test.low),
    high: numberOrNull(test.high),
    level: numberOrNull(test.level),
    p: numberOrNull(test.p),
    smallestP: numberOrNull(test.smallestP),
    method: test.method,
    labellings: numberOrNull(test.labellings),
  };
}

function comparisonFacts(comparison: NonNullable<TopicResult['comparison']>): Json {
  const { selectedMean, notSelectedMean } = comparison;
  return { ...testFacts(comparison), selectedMean: numberOrNull(selectedMean), notSelectedMean: numberOrNull(notSelectedMean) };
}

function matchedFacts(matched: NonNullable<TopicResult['matched']>): Json {
  return {
    ...testFacts(matched),
    pairs: matched.pairs.map(({ member, comparators, distance, gain, comparatorGain }): Json => ({
      member,
      comparators,
      distance: numberOrNull(distance),
      gain: numberOrNull(gain),
      comparatorGain: numberOrNull(comparatorGain),
    })),
    unmatched: matched.unmatched,
  };
}

function repeatedFacts({ rounds, members, incomplete, means, change, relativeChange, friedman, wilcoxon }: RepeatedScores): Json {
  return {
    rounds,
    members,
    incomplete,
    means: means.map(numberOrNull),
    change: numberOrNull(change),
    relativeChange: numberOrNull(relativeChange),
    friedman:
      friedman === undefined
        ? null
        : {
            statistic: numberOrNull(friedman.statistic),
            df: friedman.df,
            p: numberOrNull(friedman.p),
            largestPossible: numberOrNull(friedman.largestPossible),
          },
    wilcoxon: wilcoxon.map(({ from, to, statistic, p, smallestP, adjusted }): Json => ({
      from,
      to,
      statistic: numberOrNull(statistic),
      p: numberOrNull(p),
      smallestP: numberOrNull(smallestP),
      adjusted: numberOrNull(adjusted),
    })),
  };
}
