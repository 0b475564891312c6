/** Traction of every priority, a row each: what was done, what moved, what support it received. */
import type { Column, TableBlock } from '../../core/document.ts';
import { filledTable, type Row } from '../tables/filled-table.ts';
import { indicatorOf, type PrioritySubject, type ProgrammeContext } from './context.ts';
import { moveCells } from './move-text.ts';

function columns({ words }: ProgrammeContext): Column[] {
  const number = { kind: 'number', align: 'right', width: 1 } as const;
  const count = { kind: 'number', decimals: 0, align: 'right', width: 0.9 } as const;
  return [
    { id: 'priority', label: words.priority, kind: 'text', width: 2.8 },
    { id: 'verdict', label: words.verdict, kind: 'text', width: 1.5 },
    { id: 'milestones', label: words.milestones, kind: 'text', width: 1.5 },
    { id: 'milestones-late', label: words.milestonesLate, ...count },
    { id: 'actions', label: words.actionsDone, kind: 'text', width: 1.5 },
    { id: 'actions-late', label: words.actionsLate, ...count },
    { id: 'from', label: words.from, ...number },
    { id: 'to', label: words.to, ...number },
    { id: 'gain', label: words.gain, kind: 'signed', align: 'right', width: 0.9 },
    { id: 'support', label: words.supportColumn, kind: 'text', width: 1.2 },
  ];
}

function tractionRow({ id, title, priority, traction }: PrioritySubject, context: ProgrammeContext): Row {
  const { words } = context;
  if (traction === undefined)
    return { priority: { value: title, link: id, strong: true }, verdict: { value: words.verdicts['cannot-tell'] } };
  const { milestones, actions, support } = traction;
  return {
    priority: { value: title, link: id, strong: true },
    verdict: { value: words.verdicts[traction.verdict], strong: traction.verdict !== 'cannot-tell' },
    milestones: { value: words.doneOf(milestones.done, milestones.due) },
    'milestones-late': { value: milestones.late },
    actions: { value: words.doneOf(actions.done, actions.agreed) },
    'actions-late': { value: actions.late },
    ...moveCells(traction.moved, indicatorOf(priority, context)),
    support: { value: words.supportShort(support.coachingSessions, support.occasions) },
  };
}

export function tractionTable(context: ProgrammeContext): TableBlock[] {
  const { words, subjects } = context;
  if (subjects.length === 0) return [];
  const rows = subjects.map((subject) => tractionRow(subject, context));
  return [filledTable({ id: 'traction', title: words.traction, note: words.tractionNote }, columns(context), rows)];
}
