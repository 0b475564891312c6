/** Scores of the same members measured in several rounds. */
import type { Block, Column } from '../../core/document.ts';
import { numberText, shareText } from '../../core/number-text.ts';
import { memberName, type TopicSubject, type TwinningContext } from './context.ts';
import { cell, filledTable, type Row } from '../tables/filled-table.ts';
import { changeText, pCell, pText, resultStyle } from './topic-style.ts';

function sentences({ result }: TopicSubject, { words, language }: TwinningContext): string[] {
  const { repeated, topic } = result;
  if (repeated === undefined) return [];
  const { members, rounds, change, relativeChange, friedman } = repeated;
  const relative = relativeChange === undefined ? '' : `${relativeChange > 0 ? '+' : ''}${shareText(relativeChange, language, 1)}`;
  const statistic = (value: number): string => numberText(value, language, { decimals: 2 });
  return [
    words.repeatedSays(members.length, rounds.length, changeText(change, topic, language), relative),
    ...(friedman === undefined
      ? []
      : [words.friedmanSays(statistic(friedman.statistic), friedman.df, pText(friedman.p, language), statistic(friedman.largestPossible))]),
  ];
}

export function repeatedBlocks(topic: TopicSubject, context: TwinningContext): Block[] {
  const { words, language } = context;
  const { repeated } = topic.result;
  if (repeated === undefined) return [];
  const round = { kind: 'number', decimals: 0, align: 'right' } as const;
  const means: Row = Object.fromEntries(repeated.rounds.map((number, index) => [`round-${number}`, cell(repeated.means[index])]));
  const tests = repeated.wilcoxon.map((test): Row => ({
    from: { value: test.from },
    to: { value: test.to },
    statistic: { value: test.statistic },
    p: pCell(test.p, language),
    'smallest-p': pCell(test.smallestP, language),
    adjusted: pCell(test.adjusted, language),
  }));
  const meansTable = filledTable(
    { id: `${topic.id}-rounds`, title: words.repeated },
    repeated.rounds.map((number): Column => ({
      id: `round-${number}`,
      label: words.meanOfRound(number),
      ...resultStyle(topic.result.topic),
      align: 'right',
    })),
    [means],
  );
  const wilcoxonTable = filledTable(
    { id: `${topic.id}-wilcoxon`, title: words.wilcoxon },
    [
      { id: 'from', label: words.fromRound, ...round },
      { id: 'to', label: words.toRound, ...round },
      { id: 'statistic', label: words.statistic, kind: 'number', align: 'right' },
      { id: 'p', label: words.p, kind: 'number', decimals: 3, align: 'right' },
      { id: 'smallest-p', label: words.smallestP, kind: 'number', decimals: 3, align: 'right' },
      { id: 'adjusted', label: words.adjusted, kind: 'number', decimals: 3, align: 'right' },
    ],
    tests,
  );
  const incomplete = repeated.incomplete.map((code) => memberName(code, context));
  return [
    meansTable,
    ...sentences(topic, context).map((text) => ({ kind: 'paragraph', text }) as const),
    ...(tests.length === 0 ? [] : [wilcoxonTable]),
    ...(incomplete.length === 0
      ? []
      : [{ kind: 'paragraph', text: words.sentence(words.about(words.incomplete, incomplete.join(', '))) } as const]),
  ];
}
