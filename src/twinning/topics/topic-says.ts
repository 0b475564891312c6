/** The one sentence about a topic: what was found and how sure. */
import type { Language } from '../../core/language.ts';
import { numberText } from '../../core/number-text.ts';
import type { TwinningTopic } from '../../core/twinning.ts';
import type { TopicResult } from '../result.ts';
import { wordsIn } from '../words/words.ts';
import type { GroupComparison } from './compare-groups.ts';
import { evidenceText, moreThan, pText } from './test-text.ts';
import { FEWEST_MEMBERS, type GroupCount, type Judgement } from './verdict.ts';

export interface TopicFindings {
  readonly topic: TwinningTopic;
  readonly selected: GroupCount;
  readonly notSelected: GroupCount;
  readonly comparison?: GroupComparison;
  readonly matched?: TopicResult['matched'];
}

/** Never says that selecting a topic was the cause: members chose their topics themselves. */
export function topicSays(findings: TopicFindings, { cause, verdict }: Judgement, language: Language): string {
  const { topic, selected, notSelected, comparison, matched } = findings;
  const words = wordsIn(language).topics;
  if (selected.all === 0) return words.nobodySelected(topic.name);
  if (comparison === undefined || cause === 'too-few') {
    return words.tooFew(
      topic.name,
      comparison?.selected ?? measured(selected),
      comparison?.notSelected ?? measured(notSelected),
      FEWEST_MEMBERS,
    );
  }
  const { test } = comparison;
  const more = moreThan(test.difference, topic, language);
  const evidence = evidenceText(test, words.against(comparison.selected, comparison.notSelected), topic, language);
  if (cause === 'weak-design') {
    const bound = numberText(1 - test.level, language, { decimals: 2 });
    return words.weakDesign(topic.name, pText(test.smallestP, language), bound, comparison.selected, comparison.notSelected);
  }
  if (cause === 'missing') {
    const missing = words.missingOf(selected.missing, selected.all, notSelected.missing, notSelected.all);
    return words.tooManyMissing(topic.name, missing, more, evidence);
  }
  if (cause === 'contradiction' && matched !== undefined) {
    const alike = evidenceText(matched, words.matchedMembers(matched.pairs.length), topic, language);
    return words.contradicted(topic.name, more, evidence, moreThan(matched.difference, topic, language), alike);
  }
  return verdict === 'no-effect-shown' ? words.notShown(topic.name, more, evidence) : words.claimed(topic.name, more, evidence);
}

function measured({ all, missing }: GroupCount): number {
  return all - missing;
}
