/** What was agreed and how it stands, with the priority's indicator beside it. */
import type { Block, Column, Section, TableBlock } from '../../core/document.ts';
import type { ActionState } from '../../delivery/actions/result.ts';
import type { Named } from '../tables/named.ts';
import { cell, filledTable, type Row } from '../tables/filled-table.ts';
import { indicatorOf, priorityTitle, type ProgrammeContext } from './context.ts';
import { moveText } from './move-text.ts';

function columns({ words }: ProgrammeContext): Column[] {
  return [
    { id: 'code', label: words.code, kind: 'text', width: 0.7 },
    { id: 'action', label: words.action, kind: 'text', width: 3 },
    { id: 'owner', label: words.owner, kind: 'text', width: 1.8 },
    { id: 'priority', label: words.priority, kind: 'text', width: 2 },
    { id: 'agreed', label: words.agreed, kind: 'date', width: 1.1 },
    { id: 'due', label: words.dueOn, kind: 'date', width: 1.1 },
    { id: 'state', label: words.state, kind: 'text', width: 1.8 },
    { id: 'moved', label: words.indicatorSince, kind: 'text', width: 3 },
  ];
}

function stateText({ state, daysLate, carriedOver, dropped }: ActionState, { words }: ProgrammeContext): string {
  const parts = [words.states[state](daysLate), ...(carriedOver ? [words.carriedOver] : [])];
  const said = parts.join(', ');
  return dropped === undefined || dropped === '' ? said : words.about(said, dropped);
}

function actionRow(action: ActionState, context: ProgrammeContext): Row {
  const moved = action.moved === undefined ? action.movedReason : moveText(action.moved, indicatorOf(action.priority, context), context);
  return {
    code: { value: action.code },
    action: { value: action.title },
    owner: { value: action.owner },
    priority: { value: priorityTitle(action.priority, context) },
    agreed: { value: action.agreed },
    due: { value: action.due },
    state: { value: stateText(action, context), strong: action.state === 'late' },
    moved: cell(moved ?? ''),
  };
}

function actionsTable(actions: readonly ActionState[], context: ProgrammeContext): TableBlock {
  const rows = actions.map((action) => actionRow(action, context));
  return filledTable({ id: 'actions', note: context.words.indicatorNote, filter: true }, columns(context), rows);
}

/** Of one priority: narrow, as it shares its page with other tables; dates as text, which wraps where a column is narrow. */
export function actionsOfPriority(id: string, actions: readonly ActionState[], context: ProgrammeContext): TableBlock {
  const shown = columns(context)
    .filter((column) => column.id !== 'priority' && column.id !== 'agreed')
    .map((column): Column => (column.kind === 'date' ? { ...column, kind: 'text' } : column));
  const rows = actions.map((action) => actionRow(action, context));
  return filledTable({ id, note: context.words.indicatorNote, title: context.words.actions }, shown, rows);
}

export function actionsSection(context: ProgrammeContext, names: Named): Section {
  const { words, input } = context;
  const { states, summary, lastTime, notYet = [] } = input.actions;
  const later = notYet.map(({ action, reason }) => words.notYetLine(action.code, action.title, reason));
  const lead =
    states.length === 0 ? words.noActions : words.actionsLead(summary.done, summary.agreed, summary.late, summary.open, summary.dropped);
  const blocks: Block[] = [
    { kind: 'paragraph', tone: 'lead', text: lead },
    ...(lastTime === undefined
      ? []
      : [{ kind: 'paragraph', text: words.lastTime(lastTime.occasion, lastTime.summary.done, lastTime.summary.agreed) } as const]),
    ...(states.length === 0 ? [] : [actionsTable(states, context)]),
    ...(later.length === 0 ? [] : [{ kind: 'list', title: words.notYet, items: later } as const]),
  ];
  return { ...names, title: words.agreedActions, role: 'subject', blocks };
}
