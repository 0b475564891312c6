/** Pairs proposed, requests without a mentor, and the load of each mentor. */
import type { Column, ColumnStyle, TableBlock, TableCell } from '../../core/document.ts';
import type { MatchWeights } from '../../core/twinning.ts';
import type { ProposedPair } from '../../twinning/match-result.ts';
import { cell, filledTable, type Row } from '../tables/filled-table.ts';
import { hardlyAhead, matchTopic, matchTopicName, nameOf, reasonsText, type MatchContext } from './match-reasons.ts';
import { changeStyle, resultStyle } from './topic-style.ts';

const PARTS: readonly (keyof MatchWeights)[] = ['performance', 'size', 'setting', 'distance'];
const COST = { kind: 'number', decimals: 3, align: 'right' } as const;

function styled(
  value: number | undefined,
  code: string,
  style: (topic: NonNullable<ReturnType<typeof matchTopic>>) => ColumnStyle,
  context: MatchContext,
): TableCell {
  const topic = matchTopic(code, context);
  return topic === undefined ? cell(value) : { ...cell(value), style: style(topic) };
}

/** One table a topic, so that a row has room for why the two were put together. */
export function proposedTables(context: MatchContext): TableBlock[] {
  const { pairs } = context.input.match;
  const topics = [...new Set(pairs.map((pair) => pair.topic))];
  const note = context.words.match.pairsNote;
  if (topics.length === 0) return [filledTable({ id: 'proposed', note, empty: context.words.match.noPairs }, proposedColumns(context), [])];
  return topics.map((topic, index) => {
    const unit = matchTopic(topic, context)?.unit ?? '';
    const title = matchTopicName(topic, context) + (unit === '' || unit === '%' ? '' : ` (${unit})`);
    const rows = pairs.flatMap((pair) => (pair.topic === topic ? [proposedRow(pair, context)] : []));
    const about = { id: index === 0 ? 'proposed' : `proposed-${index + 1}`, title, ...(index === topics.length - 1 ? { note } : {}) };
    return filledTable(about, proposedColumns(context), rows);
  });
}

function proposedColumns({ words }: MatchContext): Column[] {
  const { match } = words;
  return [
    { id: 'mentee', label: match.mentee, kind: 'text', width: 1.8 },
    { id: 'mentor', label: match.mentor, kind: 'text', width: 1.8 },
    { id: 'ahead', label: match.ahead, kind: 'signed', align: 'right', width: 0.8 },
    { id: 'cost', label: match.cost, ...COST, width: 0.7 },
    { id: 'extra-cost', label: match.extraCost, ...COST, width: 0.8 },
    { id: 'why', label: match.why, kind: 'text', width: 5 },
  ];
}

/** An advantage that rounds to nothing is there, but hardly. */
function aheadCell({ reasons: { ahead }, topic }: ProposedPair, context: MatchContext): TableCell {
  const shown = styled(ahead, topic, changeStyle, context);
  const least = hardlyAhead(ahead, topic, context);
  return least === undefined ? shown : { ...shown, text: `< ${least}` };
}

function proposedRow(pair: ProposedPair, context: MatchContext): Row {
  return {
    mentee: { value: nameOf(pair.mentee, context), strong: true },
    mentor: { value: nameOf(pair.mentor, context), strong: true },
    ahead: aheadCell(pair, context),
    cost: { value: pair.cost },
    why: { value: reasonsText(pair, context) },
    'extra-cost': cell(pair.nextBest?.extraCost),
  };
}

/** The same pairs with every number behind them. */
export function reasonsTable(context: MatchContext): TableBlock {
  const { input, words } = context;
  const { match } = words;
  const yesNo = (known: boolean | undefined): TableCell => cell(known === undefined ? '' : known ? words.yes : words.no);
  const columns: Column[] = [
    { id: 'topic', label: words.topic, kind: 'text', width: 1.8 },
    { id: 'mentee', label: match.mentee, kind: 'text', width: 2 },
    { id: 'mentor', label: match.mentor, kind: 'text', width: 2 },
    { id: 'mentee-result', label: match.menteeResult, kind: 'number', align: 'right' },
    { id: 'mentor-result', label: match.mentorResult, kind: 'number', align: 'right' },
    ...PARTS.map((part): Column => ({ id: part, label: match.parts[part], kind: 'number', decimals: 2, align: 'right' })),
    { id: 'cost', label: match.cost, ...COST },
    { id: 'kilometres', label: match.distance, kind: 'number', decimals: 0, align: 'right' },
    { id: 'ratio', label: match.sizeRatio, kind: 'number', decimals: 1, align: 'right' },
    { id: 'same-province', label: match.sameProvince, kind: 'text' },
    { id: 'same-setting', label: match.sameSetting, kind: 'text' },
    { id: 'fixed', label: match.fixed, kind: 'text' },
    { id: 'cautions', label: words.cautions, kind: 'text', width: 3 },
  ];
  const rows = input.match.pairs.map(({ topic, mentee, mentor, reasons, cost, fixed, cautions }): Row => ({
    topic: { value: matchTopicName(topic, context) },
    mentee: { value: nameOf(mentee, context) },
    mentor: { value: nameOf(mentor, context) },
    'mentee-result': styled(reasons.menteeResult, topic, resultStyle, context),
    'mentor-result': styled(reasons.mentorResult, topic, resultStyle, context),
    ...Object.fromEntries(PARTS.map((part) => [part, cell(reasons.parts[part])])),
    cost: { value: cost },
    kilometres: cell(reasons.kilometres),
    ratio: cell(reasons.sizeRatio),
    'same-province': yesNo(reasons.sameProvince),
    'same-setting': yesNo(reasons.sameSetting),
    fixed: cell(fixed ? words.yes : ''),
    cautions: cell((cautions ?? []).join(' ')),
  }));
  return filledTable({ id: 'reasons-table', note: match.reasonsNote, empty: match.noPairs, filter: true }, columns, rows);
}

export function unpairedTable(context: MatchContext): TableBlock {
  const { input, words, common } = context;
  const rows = input.match.unpaired.map(({ topic, mentee, reason }): Row => ({
    topic: { value: matchTopicName(topic, context) },
    mentee: { value: nameOf(mentee, context), strong: true },
    reason: { value: reason },
  }));
  const columns: Column[] = [
    { id: 'topic', label: words.topic, kind: 'text', width: 1.6 },
    { id: 'mentee', label: words.match.mentee, kind: 'text', width: 1.8 },
    { id: 'reason', label: common.reason, kind: 'text', width: 6 },
  ];
  return filledTable({ id: 'unpaired', title: words.match.unpaired, empty: words.match.noUnpaired }, columns, rows);
}

/** Most loaded first. */
export function loadTable(context: MatchContext): TableBlock[] {
  const { input, words } = context;
  const load = Object.entries(input.match.load).filter(([, mentees]) => mentees > 0);
  if (load.length === 0) return [];
  const limit = input.settings.match.load;
  const rows = load
    .sort(([, a], [, b]) => b - a)
    .map(([code, mentees]): Row => ({ mentor: { value: nameOf(code, context) }, mentees: { value: mentees }, limit: { value: limit } }));
  const count = { kind: 'number', decimals: 0, align: 'right' } as const;
  const columns: Column[] = [
    { id: 'mentor', label: words.match.mentor, kind: 'text', width: 2.6 },
    { id: 'mentees', label: words.match.mentees, ...count },
    { id: 'limit', label: words.match.loadLimit, ...count },
  ];
  return [filledTable({ id: 'load', title: words.match.load }, columns, rows)];
}
