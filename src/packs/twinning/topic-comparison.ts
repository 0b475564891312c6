/** Members that selected a topic against those that did not: the tests, and who was held against whom. */
import type { Block, Column, TableBlock } from '../../core/document.ts';
import { numberText } from '../../core/number-text.ts';
import type { GroupTest, TopicChange } from '../../twinning/result.ts';
import { memberName, type TopicSubject, type TwinningContext } from './context.ts';
import { cell, filledTable, type Row } from '../tables/filled-table.ts';
import { changeStyle, levelText, pCell } from './topic-style.ts';

/** Columns of a test, whose rows are of one topic or carry their own style. */
export function testColumns(level: number | undefined, context: TwinningContext): Column[] {
  const { words, language } = context;
  const interval = level === undefined ? '' : levelText(level, language);
  const signed = { kind: 'signed', align: 'right', width: 1 } as const;
  return [
    { id: 'difference', label: words.difference, ...signed },
    { id: 'low', label: words.low(interval), ...signed },
    { id: 'high', label: words.high(interval), ...signed },
    { id: 'p', label: words.p, kind: 'number', decimals: 3, align: 'right', width: 0.8 },
    { id: 'smallest-p', label: words.smallestP, kind: 'number', decimals: 3, align: 'right', width: 1.1 },
  ];
}

export function testCells(test: GroupTest | undefined, { result }: TopicSubject, { language }: TwinningContext): Row {
  if (test === undefined) return {};
  const style = changeStyle(result.topic);
  return {
    difference: { value: test.difference, style },
    low: { ...cell(test.low), style },
    high: { ...cell(test.high), style },
    p: pCell(test.p, language),
    'smallest-p': pCell(test.smallestP, language),
  };
}

/** Members whose gain is known. */
export function withGain(changes: readonly TopicChange[]): number {
  return changes.filter(({ gain }) => gain !== undefined).length;
}

function testsTable(topic: TopicSubject, context: TwinningContext): TableBlock[] {
  const { words } = context;
  const { comparison, matched, selected, notSelected } = topic.result;
  if (comparison === undefined && matched === undefined) return [];
  const how = (test: GroupTest): Row => ({ how: cell(words.hows[test.method](numberText(test.labellings, context.language))) });
  const rows: Row[] = [
    ...(comparison === undefined
      ? []
      : [
          {
            comparison: { value: words.againstOthers },
            selected: { value: withGain(selected) },
            others: { value: withGain(notSelected) },
            'selected-mean': { value: comparison.selectedMean },
            'others-mean': { value: comparison.notSelectedMean },
            ...testCells(comparison, topic, context),
            ...how(comparison),
          },
        ]),
    ...(matched === undefined
      ? []
      : [
          {
            comparison: { value: words.againstMatched },
            selected: { value: matched.pairs.length },
            others: { value: new Set(matched.pairs.flatMap(({ comparators }) => comparators)).size },
            ...testCells(matched, topic, context),
            ...how(matched),
          },
        ]),
  ];
  const count = { kind: 'number', decimals: 0, align: 'right' } as const;
  const mean = { ...changeStyle(topic.result.topic), align: 'right' } as const;
  const columns: Column[] = [
    { id: 'comparison', label: words.comparison, kind: 'text', width: 2.6 },
    { id: 'selected', label: words.selectedCount, ...count },
    { id: 'others', label: words.notSelectedCount, ...count },
    { id: 'selected-mean', label: words.selectedMean, ...mean },
    { id: 'others-mean', label: words.notSelectedMean, ...mean },
    ...testColumns((comparison ?? matched)?.level, context),
    { id: 'how', label: words.labellings, kind: 'text', width: 1.4 },
  ];
  return [filledTable({ id: `${topic.id}-tests`, title: words.comparisons, note: words.gainNote }, columns, rows)];
}

function matchingBlocks(topic: TopicSubject, context: TwinningContext): Block[] {
  const { words } = context;
  const { matched } = topic.result;
  if (matched === undefined) return [];
  const change = { ...changeStyle(topic.result.topic), align: 'right' } as const;
  const name = (code: string): string => memberName(code, context);
  const columns: Column[] = [
    { id: 'member', label: words.member, kind: 'text', width: 2.6 },
    { id: 'gain', label: words.gain, ...change },
    { id: 'comparator-gain', label: words.comparatorGain, ...change },
    { id: 'difference', label: words.difference, ...change, formula: '{gain} - {comparator-gain}' },
    { id: 'distance', label: words.distance, kind: 'number', decimals: 2, align: 'right' },
    { id: 'comparators', label: words.comparators, kind: 'text', width: 3 },
  ];
  const rows = matched.pairs.map((pair): Row => ({
    member: { value: name(pair.member) },
    comparators: { value: pair.comparators.map(name).join(', ') },
    distance: { value: pair.distance },
    gain: { value: pair.gain },
    'comparator-gain': { value: pair.comparatorGain },
    difference: { value: pair.gain - pair.comparatorGain },
  }));
  const table = filledTable({ id: `${topic.id}-matching`, title: words.matching, note: words.distanceNote }, columns, rows);
  return [
    table,
    ...(matched.unmatched.length === 0
      ? []
      : [{ kind: 'paragraph', text: words.sentence(words.about(words.unmatched, matched.unmatched.map(name).join(', '))) } as const]),
  ];
}

export function comparisonBlocks(topic: TopicSubject, context: TwinningContext): { readonly tests: Block[]; readonly matching: Block[] } {
  return { tests: testsTable(topic, context), matching: matchingBlocks(topic, context) };
}
