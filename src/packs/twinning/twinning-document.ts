/** The review of a twinning network as one document. */
import type { Document } from '../../core/document.ts';
import { formatPeriod } from '../../core/period/index.ts';
import { inputsSection } from '../stocktake/inputs.ts';
import { sectionNames } from '../stocktake/section-names.ts';
import { wordsIn } from '../words/words.ts';
import { leftOutSection, notCheckedSection } from './annexes.ts';
import { checklistsSection } from './checklists.ts';
import { pairTitle, type PairSubject, type TopicSubject, type TwinningContext } from './context.ts';
import type { Named } from '../tables/named.ts';
import { doseSection } from './dose-section.ts';
import type { TwinningInput } from './input.ts';
import { learnedSection, topicSection } from './learned.ts';
import { methodSection } from './method.ts';
import { pairSection } from './pair-section.ts';
import { sensitivitySection } from './sensitivity.ts';
import { allPairsSection, summarySection } from './summary.ts';
import { twinningWordsIn } from './words/words.ts';

/**
 * Composes the pack from what the review found out; computes no new judgement.
 * @returns sections in order: summary, all pairs where they are many, what was learned, each topic, each pair, annexes
 */
export function twinningDocument(input: TwinningInput): Document {
  const words = twinningWordsIn(input.language);
  const common = wordsIn(input.language);
  const names = sectionNames();
  const named = (id: string, title: string): Named => ({ id: names.id(id), sheet: names.sheet(title) });
  const fixed = {
    summary: named('summary', common.summary),
    allPairs: named('all-pairs', words.allPairs),
    learned: named('learned', words.learned),
    dose: named('dose', words.parts.dose),
    checklists: named('checklists', words.checklists),
    sensitivity: named('sensitivity', words.sensitivity),
    leftOut: named('left-out', words.leftOut),
    notChecked: named('not-checked', common.notChecked),
    method: named('method', common.method),
    inputs: named('inputs', common.inputs),
  };
  const topics = input.result.topics.map((result): TopicSubject => {
    const title = result.topic.direction === 'down' ? `${result.topic.name} ↓` : result.topic.name;
    return { result, title, ...named(`topic-${result.topic.code}`, result.topic.name) };
  });
  const pairs = input.result.pairs.map((result): PairSubject => {
    const title = pairTitle(result);
    return { result, title, ...named(`pair-${result.pair.code}`, title) };
  });
  const context: TwinningContext = { input, language: input.language, words, common, pairs, topics, allPairs: fixed.allPairs };
  const when = formatPeriod(input.result.asOf, input.language);
  return {
    schema: 'deliver.document/1',
    kind: 'twinning',
    title: words.title(input.workspace.name, when),
    subtitle: words.subtitle,
    author: input.workspace.author,
    language: input.language,
    period: { id: input.result.asOf.id, name: when },
    facts: input.facts,
    sections: [
      summarySection(context, fixed.summary),
      ...allPairsSection(context),
      learnedSection(context, fixed.learned),
      ...topics.map((topic) => topicSection(topic, context)),
      ...pairs.map((pair) => pairSection(pair, context)),
      doseSection(context, fixed.dose),
      ...checklistsSection(context, fixed.checklists),
      ...sensitivitySection(context, fixed.sensitivity),
      leftOutSection(input.result.leftOut, context, fixed.leftOut),
      notCheckedSection(input.result.notChecked, context, fixed.notChecked),
      methodSection(context, fixed.method),
      inputsSection(context, fixed.inputs),
    ],
  };
}
