/** A partnership's results: each member from baseline to endline, and the gap between mentor and mentee. */
import type { Column, ListBlock, TableBlock } from '../../core/document.ts';
import type { PartnershipGoal } from '../../core/twinning.ts';
import { numberText } from '../../core/number-text.ts';
import type { GapClosure, TopicChange } from '../../twinning/result.ts';
import { memberName, topicOf, topicTitle, topicWithUnit, type PairSubject, type TwinningContext } from './context.ts';
import { cell, filledTable, type Row } from '../tables/filled-table.ts';
import { grouped } from './grouped.ts';
import { changeStyle, resultStyle } from './topic-style.ts';

/** Styles of a topic's cells; none where the topic is not known. */
function stylesOf(code: string, context: TwinningContext): { readonly measure: object; readonly change: object } {
  const topic = topicOf(code, context);
  return topic === undefined
    ? { measure: {}, change: {} }
    : { measure: { style: resultStyle(topic) }, change: { style: changeStyle(topic) } };
}

/** What the plan of a partnership asks of a member on a topic; the same of several lines, none where they differ. */
function targetOf(change: TopicChange, goals: readonly PartnershipGoal[]): number | undefined {
  const targets = new Set(
    goals.flatMap(({ member, topic, target }) => (member === change.member && topic === change.topic ? (target ?? []) : [])),
  );
  return targets.size === 1 ? [...targets][0] : undefined;
}

function changeRow(change: TopicChange, goals: readonly PartnershipGoal[], several: boolean, context: TwinningContext): Row {
  const { words } = context;
  const { measure, change: signed } = stylesOf(change.topic, context);
  return {
    member: { value: memberName(change.member, context) },
    baseline: { ...cell(change.baseline), ...measure },
    target: { ...cell(targetOf(change, goals)), ...measure },
    endline: { ...cell(change.endline), ...measure },
    change: { ...cell(change.change), ...signed },
    gain: { ...cell(change.gain), ...signed },
    planned: { ...cell(change.planned?.gain), ...signed },
    'of-planned': cell(change.ofPlanned),
    from: cell(change.planned === undefined ? '' : words.plans[change.planned.from]),
    topic: cell(several ? topicWithUnit(change.topic, context) : ''),
  };
}

/** Goals and results in one table: where each member stood, wanted to stand, and stands. */
export function resultsTable({ result, id }: PairSubject, context: TwinningContext): TableBlock {
  const { words } = context;
  const { changes, goals } = result;
  const signed = { kind: 'signed', align: 'right' } as const;
  const codes = [...new Set(changes.map(({ topic }) => topic))];
  // Where up is good, change and gain are the same number.
  const turned = changes.some((change) => topicOf(change.topic, context)?.direction === 'down');
  const columns: Column[] = [
    { id: 'member', label: words.member, kind: 'text', width: 2.2 },
    { id: 'baseline', label: words.baseline, kind: 'number', align: 'right' },
    { id: 'target', label: words.targetWanted, kind: 'number', align: 'right' },
    { id: 'endline', label: words.endline, kind: 'number', align: 'right' },
    { id: 'change', label: words.change, ...signed, formula: '{endline} - {baseline}' },
    ...(turned ? [{ id: 'gain', label: words.gain, ...signed } as const] : []),
    { id: 'planned', label: words.plannedGain, ...signed },
    { id: 'of-planned', label: words.ofPlanned, kind: 'share', decimals: 0, align: 'right' },
    { id: 'from', label: words.plannedFrom, kind: 'text', width: 1.4 },
    { id: 'topic', label: words.topic, kind: 'text', width: 2 },
  ];
  // Without any number a row would say only what its reasons below say.
  const told = changes.filter((change) =>
    [change.baseline, change.endline, change.planned, targetOf(change, goals)].some((one) => one !== undefined),
  );
  const rows = told.map((change) => changeRow(change, goals, codes.length > 1, context));
  const [only] = codes.length === 1 ? codes : [];
  const title = only === undefined ? words.goalsAndResults : words.about(words.goalsAndResults, topicWithUnit(only, context));
  return filledTable({ id: `${id}-results`, title, empty: words.noResults }, columns, rows);
}

/** The gap named and the goal in words, then why a number is missing: sentences that a column is too narrow for. */
export function plansAndReasons({ result }: PairSubject, context: TwinningContext): ListBlock[] {
  const { words } = context;
  const plans = grouped(
    result.goals.flatMap(({ member, topic, gap, goal, target }) => {
      // A target that has no row of results stands in words.
      const hasRow = result.changes.some((change) => change.member === member && change.topic === topic);
      const wanted =
        hasRow || target === undefined
          ? ''
          : words.about(words.targetWanted, numberText(target, context.language, { decimals: topicOf(topic, context)?.decimals ?? 1 }));
      const said = [gap, goal, wanted].filter((one) => one !== undefined && one !== '').join(' → ');
      return said === '' ? [] : [[memberName(member, context), said] as const];
    }),
    context,
  );
  const { first, kind } = result.pair;
  const reasons = grouped(
    result.changes.flatMap((change) => {
      // A mentor has no gain planned; it is said only where its result is missing.
      const isMentor = kind === 'mentoring' && change.member === first && change.gain !== undefined;
      return isMentor ? [] : change.reasons.map((why) => [memberName(change.member, context), why] as const);
    }),
    context,
  );
  return [
    ...(plans.length === 0 ? [] : [{ kind: 'list', title: words.setOut, items: plans } as const]),
    ...(reasons.length === 0 ? [] : [{ kind: 'list', title: words.missing, items: reasons } as const]),
  ];
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
  ];
  // Without any number a row would say only what its remark says.
  const told = result.gaps.filter(({ gapBefore, gapAfter, menteeGain, mentorGain }) =>
    [gapBefore, gapAfter, menteeGain, mentorGain].some((one) => one !== undefined),
  );
  const rows = told.map((gap) => gapRow(gap, context));
  const remarks = result.gaps.flatMap(({ topic, mentorFell, reason }) =>
    [...(mentorFell ? [words.mentorFell] : []), ...(reason === undefined ? [] : [reason])].map((remark) =>
      words.about(topicTitle(topic, context), remark),
    ),
  );
  return [
    filledTable(
      { id: `${id}-gaps`, title: words.gaps, note: [...remarks, ...(rows.length === 0 ? [] : [words.gapNote])].join(' ') },
      columns,
      rows,
    ),
  ];
}
