/** What the network learned: topics with and without an effect, and how sure. */
import type { Block, Column, Section } from '../../core/document.ts';
import type { Verdict } from '../../twinning/result.ts';
import type { TopicSubject, TwinningContext } from './context.ts';
import type { Named } from '../tables/named.ts';
import { filledTable, type Row } from '../tables/filled-table.ts';
import { callout } from './summary.ts';
import { changesTable, missingReasons, slopeBlock } from './topic-changes.ts';
import { comparisonBlocks, testCells, testColumns, withGain } from './topic-comparison.ts';
import { repeatedBlocks } from './topic-repeated.ts';

function columns(context: TwinningContext): Column[] {
  const { words, topics } = context;
  const level = topics.find(({ result }) => result.comparison !== undefined)?.result.comparison?.level;
  const count = { kind: 'number', decimals: 0, align: 'right', width: 1.3 } as const;
  return [
    { id: 'topic', label: words.topic, kind: 'text', width: 3 },
    { id: 'verdict', label: words.verdict, kind: 'text', width: 1.8 },
    ...testColumns(level, context),
    { id: 'selected', label: words.selectedCount, ...count },
    { id: 'others', label: words.notSelectedCount, ...count },
  ];
}

function topicRow(topic: TopicSubject, context: TwinningContext): Row {
  const { words } = context;
  const { verdict, comparison, selected, notSelected } = topic.result;
  return {
    topic: { value: topic.title, link: topic.id, strong: true },
    verdict: { value: words.verdicts[verdict] },
    ...testCells(comparison, topic, context),
    selected: { value: withGain(selected) },
    others: { value: withGain(notSelected) },
  };
}

/** All topics on one page. */
export function learnedSection(context: TwinningContext, names: Named): Section {
  const { words, topics } = context;
  const count = (...verdicts: readonly Verdict[]): number => topics.filter(({ result }) => verdicts.includes(result.verdict)).length;
  const lead = words.learnedLead(count('effect'), count('harm'), count('no-effect-shown'), count('cannot-tell', 'not-enough'));
  const rows = topics.map((topic) => topicRow(topic, context));
  // Most sentences name their topic.
  const says = topics.map(({ title, result }) => (result.says.includes(result.topic.name) ? result.says : words.about(title, result.says)));
  const blocks: Block[] =
    topics.length === 0
      ? [{ kind: 'paragraph', tone: 'lead', text: words.noTopics }]
      : [
          { kind: 'paragraph', tone: 'lead', text: lead },
          filledTable({ id: 'topics', note: words.gainNote }, columns(context), rows),
          { kind: 'list', title: words.says, items: says },
          ...callout('caveat', words.choseTitle, [words.chose]),
        ];
  return { ...names, title: words.learned, role: 'subject', blocks };
}

export function topicSection(topic: TopicSubject, context: TwinningContext): Section {
  const { words } = context;
  const { result } = topic;
  const { tests, matching } = comparisonBlocks(topic, context);
  const isCompared = result.comparison !== undefined || result.matched !== undefined;
  const hasMembers = result.selected.length + result.notSelected.length > 0;
  const blocks: Block[] = [
    { kind: 'paragraph', tone: 'lead', text: words.about(words.verdict, `${words.verdicts[result.verdict]}. ${result.says}`) },
    ...tests,
    ...(isCompared ? callout('caveat', words.choseTitle, [words.chose]) : []),
    ...slopeBlock(topic, context),
    ...matching,
    ...(hasMembers ? [changesTable(topic, context)] : []),
    ...missingReasons(topic, context),
    ...repeatedBlocks(topic, context),
  ];
  return { id: topic.id, sheet: topic.sheet, title: topic.title, role: 'subject', portrait: true, blocks };
}
