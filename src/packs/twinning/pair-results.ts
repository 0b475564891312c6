/** A partnership's results: each member from baseline to endline, and the gap between mentor and mentee. */
import type { Column, TableBlock } from '../../core/document.ts';
import type { GapClosure, TopicChange } from '../../twinning/result.ts';
import { memberName, topicOf, topicWithUnit, type PairSubject, type TwinningContext } from './context.ts';
import { cell, filledTable, type Row } from './filled-table.ts';
import { changeStyle, resultStyle } from './topic-style.ts';

/** Styles of a topic's cells; none where the topic is not known. */
function stylesOf(code: string, context: TwinningContext): { readonly measure: object; readonly change: object } {
  const topic = topicOf(code, context);
  return topic === undefined
    ? { measure: {}, change: {} }
    : { measure: { style: resultStyle(topic) }, change: { style: changeStyle(topic) } };
}

function changeRow(change: TopicChange, context: TwinningContext): Row {
  const { words } = context;
  const { measure, change: signed } = stylesOf(change.topic, context);
  return {
    member: { value: memberName(change.member, context) },
    topic: { value: topicWithUnit(change.topic, context) },
    baseline: { ...cell(change.baseline), ...measure },
    endline: { ...cell(change.endline), ...measure },
    change: { ...cell(change.change), ...signed },
    gain: { ...cell(change.gain), ...signed },
    planned: { ...cell(change.planned?.gain), ...signed },
    'of-planned': cell(change.ofPlanned),
    from: cell(change.planned === undefined ? '' : words.plans[change.planned.from]),
    remark: cell(change.reasons.join(' ')),
  };
}

export function resultsTable({ result, id }: PairSubject, context: TwinningContext): TableBlock {
  const { words } = context;
  const signed = { kind: 'signed', align: 'right' } as const;
  // Where up is good, change and gain are the same number.
  const turned = result.changes.some((change) => topicOf(change.topic, context)?.direction === 'down');
  const columns: Column[] = [
    { id: 'member', label: words.member, kind: 'text', width: 2.2 },
    { id: 'topic', label: words.topic, kind: 'text', width: 2.2 },
    { id: 'baseline', label: words.baseline, kind: 'number', align: 'right' },
    { id: 'endline', label: words.endline, kind: 'number', align: 'right' },
    { id: 'change', label: words.change, ...signed, formula: '{endline} - {baseline}' },
    ...(turned ? [{ id: 'gain', label: words.gain, ...signed } as const] : []),
    { id: 'planned', label: words.plannedGain, ...signed },
    { id: 'of-planned', label: words.ofPlanned, kind: 'share', decimals: 0, align: 'right' },
    { id: 'from', label: words.plannedFrom, kind: 'text', width: 1.8 },
    { id: 'remark', label: words.remark, kind: 'text', width: 3.6 },
  ];
  const rows = result.changes.map((change) => changeRow(change, context));
  return filledTable({ id: `${id}-results`, title: words.results, empty: words.noResults }, columns, rows);
}

function gapRow(gap: GapClosure, context: TwinningContext): Row {
  const { change } = stylesOf(gap.topic, context);
  return {
    topic: { value: topicWithUnit(gap.topic, context) },
    before: { ...cell(gap.gapBefore), ...change },
    after: { ...cell(gap.gapAfter), ...change },
    closure: cell(gap.closure),
    mentor: { ...cell(gap.mentorGain), ...change },
    mentee: { ...cell(gap.menteeGain), ...change },
    fall: cell(gap.fromMentorFall),
    remark: cell([...(gap.mentorFell ? [context.words.mentorFell] : []), ...(gap.reason === undefined ? [] : [gap.reason])].join(' ')),
  };
}

/** The mentor's own change stands beside the closing: a falling mentor is not progress. None for peers. */
export function gapsTable({ result, id }: PairSubject, context: TwinningContext): TableBlock[] {
  const { words } = context;
  if (result.gaps.length === 0) return [];
  const signed = { kind: 'signed', align: 'right' } as const;
  const share = { kind: 'share', decimals: 0, align: 'right' } as const;
  const columns: Column[] = [
    { id: 'topic', label: words.topic, kind: 'text', width: 2.4 },
    { id: 'before', label: words.gapBefore, ...signed },
    { id: 'after', label: words.gapAfter, ...signed },
    { id: 'closure', label: words.closure, ...share },
    { id: 'mentor', label: words.mentorGain, ...signed },
    { id: 'mentee', label: words.menteeGain, ...signed },
    { id: 'fall', label: words.fromMentorFall, ...share },
    { id: 'remark', label: words.remark, kind: 'text', width: 3.6 },
  ];
  const rows = result.gaps.map((gap) => gapRow(gap, context));
  return [filledTable({ id: `${id}-gaps`, title: words.gaps, note: words.gapNote }, columns, rows)];
}
