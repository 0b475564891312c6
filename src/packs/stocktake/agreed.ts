/** What was agreed last time and what came of it. */
import type { Block, Paragraph, Section, TableBlock, TableCell } from '../../core/document.ts';
import { formatPeriod } from '../../core/period/index.ts';
import type { Indicator } from '../../core/indicator.ts';
import type { ActionsResult, ActionState, ActionStateName } from '../../delivery/actions/result.ts';
import type { PackContext, Subject } from './context.ts';
import { gapStyle, measureText } from './measure-style.ts';

/** What still has to be done stands first. */
const ORDER: readonly ActionStateName[] = ['late', 'open', 'done-late', 'done', 'dropped'];

/** Signs that stay apart without colour. */
const SIGNS: Readonly<Record<ActionStateName, string>> = { late: '!', open: '○', 'done-late': '✓', done: '✓', dropped: '✗' };

/** Undefined where nobody keeps a table of actions, or nothing was agreed by as-of: the pack then does not speak of actions. */
export function actionsIn({ input }: Pick<PackContext, 'input'>): ActionsResult | undefined {
  const { actions } = input.result;
  return actions === undefined || actions.states.length === 0 ? undefined : actions;
}

/** Agreed at the last occasion or since; all where there was none. */
function isRecent({ agreed }: ActionState, { lastTime }: ActionsResult): boolean {
  return lastTime === undefined || lastTime.from <= agreed;
}

/** Older, and still open or closed since the last occasion. What was closed before it is history. */
function isFromBefore(state: ActionState, result: ActionsResult): boolean {
  if (isRecent(state, result) || result.lastTime === undefined) return false;
  return state.carriedOver || (state.done !== undefined && state.done >= result.lastTime.from);
}

function inOrder(states: readonly ActionState[]): ActionState[] {
  return ORDER.flatMap((wanted) => states.filter(({ state }) => state === wanted));
}

/** `3 of 7 actions from April 2026 are done, 2 late, 2 open; 1 older one is carried over.` */
export function agreedLine(context: PackContext): Paragraph[] {
  const actions = actionsIn(context);
  if (actions === undefined) return [];
  const { words } = context;
  const carried = actions.states.filter(({ carriedOver }) => carriedOver).length;
  const said = words.agreed.line(actions.lastTime?.summary ?? actions.summary, actions.lastTime?.occasion);
  return [{ kind: 'paragraph', text: carried === 0 ? `${said}.` : `${said}${words.agreed.carried(carried)}.` }];
}

interface Shown {
  readonly id: string;
  readonly title: string;
  readonly states: readonly ActionState[];
  /** In a priority's own section its name says nothing new. */
  readonly priority: boolean;
}

function table({ id, title, states, priority }: Shown, context: PackContext): TableBlock {
  const { words } = context;
  const columns: TableBlock['columns'] = [
    { id: 'state', label: words.state, kind: 'text', width: 1.5 },
    { id: 'code', label: words.agreed.code, kind: 'text', width: 0.7 },
    { id: 'action', label: words.agreed.action, kind: 'text', width: 3.4 },
    { id: 'owner', label: words.owner, kind: 'text', width: 1.7 },
    { id: 'due', label: words.due, kind: 'date', width: 1.1 },
    { id: 'priority', label: words.priority, kind: 'text', width: 1.8 },
    { id: 'moved', label: words.agreed.moved, kind: 'text', width: 2.6 },
    { id: 'gain', label: words.agreed.gain, kind: 'signed', decimals: 1, align: 'right', width: 0.8 },
  ];
  const shown = columns.filter((column) => priority || column.id !== 'priority');
  return {
    kind: 'table',
    id,
    title,
    columns: shown,
    rows: inOrder(states).map((state) => {
      const cells = cellsOf(state, context);
      return shown.map((column) => cells[column.id] ?? { value: null });
    }),
    note: words.agreed.note,
  };
}

function cellsOf(state: ActionState, context: PackContext): Record<string, TableCell> {
  const { words, subjects } = context;
  const subject = subjects.find(({ result }) => result.plan.priority === state.priority);
  const late = state.state === 'late';
  return {
    state: { value: `${SIGNS[state.state]} ${words.agreed.states[state.state](state.daysLate ?? 0)}`, ...(late ? { strong: true } : {}) },
    code: { value: state.code },
    action: { value: state.title },
    owner: { value: state.owner },
    due: { value: state.due },
    priority: { value: subject?.title ?? state.priority ?? '', ...(subject === undefined ? {} : { link: subject.id }) },
    ...movement(state, subject?.result.indicator, context),
  };
}

function movement({ moved }: ActionState, indicator: Indicator | undefined, { words, language }: PackContext): Record<string, TableCell> {
  if (moved === undefined || indicator === undefined) return { moved: { value: '' } };
  const at = ({ period, value }: typeof moved.from): string =>
    words.agreed.at(measureText(value, indicator, language), formatPeriod(period, language, 'short'));
  return { moved: { value: `${at(moved.from)} → ${at(moved.to)}` }, gain: { value: moved.gain, style: gapStyle(indicator, moved.gain) } };
}

/** Agreed last time, and from before: carried over, or closed since. */
export function agreedSection(context: PackContext, names: { readonly id: string; readonly sheet: string }): Section[] {
  const actions = actionsIn(context);
  if (actions === undefined) return [];
  const { agreed: words } = context.words;
  const recent = actions.states.filter((state) => isRecent(state, actions));
  const before = actions.states.filter((state) => isFromBefore(state, actions));
  const reasons = withoutMove([...recent, ...before]);
  const blocks: Block[] = [
    ...agreedLine(context).map((line): Block => ({ ...line, tone: 'lead' })),
    ...(recent.length === 0
      ? []
      : [table({ id: 'agreed-last-time', title: words.title(actions.lastTime?.occasion), states: recent, priority: true }, context)]),
    ...(before.length === 0 ? [] : [table({ id: 'agreed-before', title: words.before, states: before, priority: true }, context)]),
    ...(reasons.length === 0 ? [] : [{ kind: 'list', title: words.notSaid, items: reasons } satisfies Block]),
  ];
  return [{ ...names, title: words.section, role: 'annex', blocks }];
}

/** Why a movement is not shown, once for all actions with the same reason. */
function withoutMove(states: readonly ActionState[]): string[] {
  const codes = new Map<string, string[]>();
  for (const { code, movedReason } of states) {
    if (movedReason !== undefined) codes.set(movedReason, [...(codes.get(movedReason) ?? []), code]);
  }
  return [...codes].map(([reason, all]) => `${all.join(', ')}: ${reason}`);
}

/** A priority's own actions, in its section. */
export function subjectActions({ result, id }: Subject, context: PackContext): Block[] {
  const actions = actionsIn(context);
  if (actions === undefined) return [];
  const own = actions.states.filter((state) => state.priority === result.plan.priority);
  const states = own.filter((state) => isRecent(state, actions) || isFromBefore(state, actions));
  return states.length === 0
    ? []
    : [table({ id: `${id}-actions`, title: context.words.agreed.ofPriority, states, priority: false }, context)];
}
