/** Partnerships, a row each. */
import type { Column, TableBlock } from '../../core/document.ts';
import type { TwinningWeights } from '../../core/twinning.ts';
import { topicTitle, type PairSubject, type TwinningContext } from './context.ts';
import { cell, filledTable, type Row } from '../tables/filled-table.ts';
import { nextSteps } from './next-steps.ts';
import { fitsSummary } from './page-room.ts';
import { contactIsRecorded, needsHelp, partValue, rangeText, rankText } from './pair-state.ts';

const PARTS: readonly (keyof TwinningWeights)[] = ['outcome', 'milestones', 'dose', 'reciprocity'];

/** The score as a live formula over the parts that are there: their weighted mean. */
function scoreFormula(parts: readonly (keyof TwinningWeights)[], { input }: TwinningContext): string {
  const weights = parts.map((part) => String(input.settings.weights[part]));
  const points = parts.map((part, index) => `{${part}} * ${weights[index]}`);
  return `(${points.join(' + ')}) / (${weights.join(' + ')})`;
}

/** Undefined where no part carries a weight: then there is no score either. */
function ownFormula({ result }: PairSubject, context: TwinningContext): string | undefined {
  const there = PARTS.filter((part) => partValue(result, part) !== undefined && context.input.settings.weights[part] > 0);
  return there.length === 0 ? undefined : scoreFormula(there, context);
}

function columns(context: TwinningContext): Column[] {
  const { words, common } = context;
  const points = { kind: 'number', decimals: 0, align: 'right' } as const;
  return [
    { id: 'status', label: common.status, kind: 'status', align: 'center', width: 0.6 },
    { id: 'pair', label: words.pair, kind: 'text', width: 2.8 },
    { id: 'topics', label: words.topics, kind: 'text', width: 1.8 },
    { id: 'score', label: words.score, ...points, width: 0.8, formula: scoreFormula(PARTS, context) },
    ...PARTS.map((part): Column => ({ id: part, label: words.parts[part], ...points, width: 0.9 })),
    { id: 'rank', label: words.rank, ...points, width: 0.6 },
    { id: 'range', label: words.rangeShort, kind: 'text', align: 'right', width: 0.7 },
    { id: 'next', label: words.next, kind: 'text', width: 3.2 },
  ];
}

function topicsText({ result }: PairSubject, context: TwinningContext): string {
  const [first, ...more] = result.pair.topics.map((code) => topicTitle(code, context));
  if (first === undefined) return '';
  return more.length === 0 ? first : context.words.moreTopics(first, more.length);
}

function pairRow(pair: PairSubject, isBrief: boolean, context: TwinningContext): Row {
  const { result } = pair;
  const formula = ownFormula(pair, context);
  return {
    status: { value: result.status },
    pair: { value: pair.title, link: pair.id, strong: true },
    topics: cell(isBrief && !fitsSummary(context.pairs.length) ? '' : topicsText(pair, context)),
    score: { ...cell(result.score), ...(formula === undefined ? {} : { formula }) },
    ...Object.fromEntries(PARTS.map((part) => [part, cell(partValue(result, part))])),
    rank: { ...cell(result.rank), ...(isBrief && result.rank !== undefined ? { text: rankText(result) } : {}) },
    range: cell(isBrief ? '' : rangeText(result)),
    next: cell(isBrief && !needsHelp(result, contactIsRecorded(context.input.result)) ? '' : nextSteps(pair, context)[0]),
  };
}

/** @param frame `brief`: for the first page: a next step only where help is needed, and topics where no sheet of all pairs holds them */
export function pairsTable(
  { id, notes, brief }: { readonly id: string; readonly notes: readonly string[]; readonly brief: boolean },
  pairs: readonly PairSubject[],
  context: TwinningContext,
): TableBlock {
  const rows = pairs.map((pair) => pairRow(pair, brief, context));
  return filledTable({ id, note: notes.join(' '), empty: context.words.noPairs }, columns(context), rows);
}
