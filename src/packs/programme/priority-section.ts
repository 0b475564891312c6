/** One priority: what was done and what moved, why it stands there, what could be done about it. */
import type { Block, Section, TableBlock } from '../../core/document.ts';
import { numberText } from '../../core/number-text.ts';
import type { Traction } from '../../programme/result.ts';
import { rankingBlocks } from '../causes/ranking.ts';
import { whysBlock } from '../causes/tree-blocks.ts';
import { actionsOfPriority } from './actions-table.ts';
import { indicatorOf, type PrioritySubject, type ProgrammeContext } from './context.ts';
import { moveText } from './move-text.ts';

function sideBySide({ id, priority }: PrioritySubject, traction: Traction, context: ProgrammeContext): TableBlock {
  const { words, language } = context;
  const { milestones, actions, support, moved, movedReason } = traction;
  const days =
    support.days === undefined ? undefined : numberText(support.days, language, { decimals: Number.isInteger(support.days) ? 0 : 1 });
  const rows: (readonly [string, string])[] = [
    [words.milestones, words.doneOf(milestones.done, milestones.due)],
    [words.milestonesLate, numberText(milestones.late, language)],
    [words.actionsDone, words.doneOf(actions.done, actions.agreed)],
    [words.actionsLate, numberText(actions.late, language)],
    [words.support, words.supportText(support.coachingSessions, support.occasions, days)],
    [words.indicator, moved === undefined ? (movedReason ?? '') : moveText(moved, indicatorOf(priority, context), context)],
  ];
  return {
    kind: 'table',
    id: `${id}-traction`,
    title: words.sideBySide,
    columns: [
      { id: 'measure', label: words.measure, kind: 'text', width: 2.4 },
      { id: 'value', label: words.value, kind: 'text', width: 5 },
    ],
    rows: rows.map(([measure, value]) => [{ value: measure }, { value }]),
    note: words.sideNote,
  };
}

function causesBlocks({ causes, id, title }: PrioritySubject, { causesWords }: ProgrammeContext): Block[] {
  if (causes === undefined) return [];
  const whys = whysBlock(causes, id, title, causesWords);
  return [
    ...(whys.length === 0 ? [{ kind: 'paragraph', tone: 'note', text: causesWords.noCauses } as const] : whys),
    ...rankingBlocks(causes, id, causesWords),
    ...(causes.reasons.length === 0 ? [] : [{ kind: 'list', title: causesWords.missing, items: causes.reasons } as const]),
  ];
}

export function prioritySection(subject: PrioritySubject, context: ProgrammeContext): Section {
  const { words, input } = context;
  const { id, sheet, title, priority, traction } = subject;
  const actions = input.actions.states.filter((action) => action.priority === priority);
  const lead = traction === undefined ? words.noTraction : words.priorityLead(words.verdicts[traction.verdict], traction.why);
  const blocks: Block[] = [
    { kind: 'paragraph', tone: 'lead', text: lead },
    ...(traction === undefined ? [] : [sideBySide(subject, traction, context)]),
    ...(actions.length === 0 ? [] : [actionsOfPriority(`${id}-actions`, actions, context)]),
    ...causesBlocks(subject, context),
  ];
  return { id, sheet, title, role: 'subject', blocks };
}
