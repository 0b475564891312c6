/** Partnerships, a row each. */
import type { Column, TableBlock } from '../../core/document.ts';
import type { TwinningWeights } from '../../core/twinning.ts';
import { topicTitle, type PairSubject, type TwinningContext } from './context.ts';
import { cell, filledTable, type Row } from './filled-table.ts';
import { nextSteps } from './next-steps.ts';
import { partValue } from './pair-state.ts';

const PARTS: readonly (keyof TwinningWeights)[] = ['outcome', 'milestones', 'dose', 'reciprocity'];

function columns({ words, common }: TwinningContext): Column[] {
  const points = { kind: 'number', decimals: 0, align: 'right' } as const;
  return [
    { id: 'status', label: common.status, kind: 'status', align: 'center', width: 0.6 },
    { id: 'pair', label: words.pair, kind: 'text', width: 2.8 },
    { id: 'topics', label: words.topics, kind: 'text', width: 1.8 },
    { id: 'score', label: words.score, ...points, width: 0.7 },
    ...PARTS.map((part): Column => ({ id: part, label: words.parts[part], ...points, width: 0.9 })),
    { id: 'rank', label: words.rank, kind: 'number', decimals: 0, align: 'right', width: 0.6 },
    { id: 'range', label: words.range, kind: 'text', align: 'right', width: 0.8 },
    { id: 'next', label: words.next, kind: 'text', width: 3.2 },
  ];
}

function topicsText({ result }: PairSubject, context: TwinningContext): string {
  const [first, ...more] = result.pair.topics.map((code) => topicTitle(code, context));
  if (first === undefined) return '';
  return more.length === 0 ? first : context.words.moreTopics(first, more.length);
}

function rangeText(range: readonly [number, number] | undefined): string {
  if (range === undefined) return '';
  return range[0] === range[1] ? String(range[0]) : `${range[0]}–${range[1]}`;
}

function pairRow(pair: PairSubject, context: TwinningContext): Row {
  const { result } = pair;
  return {
    status: { value: result.status },
    pair: { value: pair.title, link: pair.id, strong: true },
    topics: cell(topicsText(pair, context)),
    score: cell(result.score),
    ...Object.fromEntries(PARTS.map((part) => [part, cell(partValue(result, part))])),
    rank: cell(result.rank),
    range: cell(rangeText(result.rankRange)),
    next: cell(nextSteps(pair, context)[0]),
  };
}

export function pairsTable(id: string, pairs: readonly PairSubject[], notes: readonly string[], context: TwinningContext): TableBlock {
  const rows = pairs.map((pair) => pairRow(pair, context));
  return filledTable({ id, note: notes.join(' '), empty: context.words.noPairs }, columns(context), rows);
}
