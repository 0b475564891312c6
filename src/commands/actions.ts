import type { Action } from '../core/action.ts';
import type { Json } from '../core/document.ts';
import { isoFromDay, periodContaining, type Day } from '../core/period/index.ts';
import { sayPlace } from '../core/source.ts';
import { UserError } from '../core/user-error.ts';
import type { Workspace } from '../core/workspace.ts';
import { reviewActions } from '../delivery/actions/review-actions.ts';
import type { ActionsResult, ActionState } from '../delivery/actions/result.ts';
import { actionFacts, actionsSummaryFacts } from '../delivery/facts/action-facts.ts';
import type { Effects } from '../effects.ts';
import { actionsDocument } from '../packs/actions/actions-document.ts';
import { terminalPage } from '../renderers/terminal/page.ts';
import { actionsText } from '../workspace/actions/actions-text.ts';
import { loadActions } from '../workspace/actions/load-actions.ts';
import { readCommitments } from '../workspace/actions/read-commitments.ts';
import { withClosed } from '../workspace/actions/with-closed.ts';
import { KnownPriorities } from '../workspace/part-tables/known-priorities.ts';
import { loadWorkspace } from '../workspace/load-workspace.ts';
import { sayProblem } from '../workspace/problem.ts';
import { addActions, type ActionsOptions, type NewAction } from './add-actions.ts';
import { findWorkspace } from './find-workspace.ts';
import { chosenFormat } from './formats.ts';
import { lockedWorkspace } from './locked-workspace.ts';

export interface ListOptions extends ActionsOptions {
  readonly all?: boolean;
  readonly priority?: string;
  readonly format?: string;
}

const MILLISECONDS_A_DAY = 86_400_000;
const PAGE_COLUMNS = 80;
const COULD_NOT_TAKE_ALL = 2;

/** What is open or late, or everything. @returns exit code 0 */
export async function listActions(options: ListOptions, effects: Effects): Promise<number> {
  const format = chosenFormat(options.format, ['terminal', 'json']);
  const { folder } = findWorkspace(options.workspace, effects);
  const workspace = await loadWorkspace(folder);
  const { actions, leftOut, exists } = await loadActions(folder, workspace);
  if (!exists) effects.note('There is no actions.csv yet. The first: deliver actions add "…" --owner "…" --due 2026-09-30');
  for (const row of leftOut) effects.note(`Left out: ${sayProblem(row)}`);
  holdPriority(options.priority, workspace, actions);
  const today = todayOf(effects);
  const result = reviewActions({ actions, today, priorities: [], language: workspace.language });
  const shown = result.states.filter((state) => isAsked(state, options));
  const facts = factsOf(result, shown);
  if (format === 'json') await effects.out(`${JSON.stringify(facts, undefined, 2)}\n`);
  else {
    const page = actionsDocument({ result, shown, facts, ...pageOf(workspace, today) });
    await effects.out(terminalPage(page, { columns: PAGE_COLUMNS, colour: effects.terminal.colour }));
  }
  return 0;
}

/** One that only an action names still stands for itself: its plan may be gone. @throws UserError for any other */
function holdPriority(priority: string | undefined, workspace: Workspace, actions: readonly Action[]): void {
  if (priority === undefined || actions.some((action) => action.priority === priority)) return;
  new KnownPriorities(workspace).find(priority, (message, fix) => {
    throw new UserError(message, fix);
  });
}

function isAsked(state: ActionState, { all, priority }: ListOptions): boolean {
  const pending = state.state === 'open' || state.state === 'late';
  return (all === true || pending) && (priority === undefined || state.priority === priority);
}

/** The list needs no data, so it does not say whether an indicator moved: the stocktake does. */
function factsOf(result: ActionsResult, shown: readonly ActionState[]): Json {
  const actions = shown.map((state) => {
    const { moved: _, movedReason: __, ...facts } = actionFacts(state) as { readonly [key: string]: Json };
    return facts;
  });
  return { schema: 'deliver.actions/1', actions, summary: (actionsSummaryFacts(result) as { readonly all: Json }).all };
}

function pageOf({ name, author, language, calendar }: Workspace, today: Day) {
  return { name, author, language, period: periodContaining('monthly', today, calendar) };
}

export interface AddOptions extends ActionsOptions {
  readonly owner: string;
  readonly due: string;
  readonly agreed?: string;
  readonly priority?: string;
  readonly occasion?: string;
  readonly note?: string;
}

/** Adds one action. @returns exit code 0 */
export async function addAction(title: string, options: AddOptions, effects: Effects): Promise<number> {
  const { workspace: _, ...given } = options;
  const action: NewAction = { ...given, title, agreed: options.agreed ?? isoFromDay(todayOf(effects)) };
  await addActions([action], options, effects);
  return 0;
}

export interface CloseOptions extends ActionsOptions {
  readonly on?: string;
  readonly dropped?: string;
}

/** Closes an action: done, or dropped with the reason. @returns exit code 0 */
export async function closeAction(code: string, options: CloseOptions, effects: Effects): Promise<number> {
  await lockedWorkspace(options.workspace, effects, async ({ path, folder }) => {
    await loadWorkspace(folder);
    const text = await actionsText(folder);
    if (text === undefined) throw new UserError(`Unexpected code "${code}", expected that of an action: there is no actions.csv yet.`);
    const today = isoFromDay(todayOf(effects));
    const day = options.on ?? today;
    const closed = withClosed(text, code, day, options.dropped);
    if (day > today)
      throw new UserError(`Unexpected closing of "${code}" on ${day}, expected a day that has come (today is ${today}), correct the day.`);
    await effects.write(effects.join(path, 'actions.csv'), closed);
    effects.note(`${code} is ${options.dropped === undefined ? 'done' : 'dropped'} on ${day}.`);
  });
  return 0;
}

export interface TakeOptions extends ActionsOptions {
  readonly agreed?: string;
  readonly occasion?: string;
}

/** Takes the commitments of a retreat from the sheet that its pack printed. @returns exit code 0, or 2 where a line was left out */
export async function takeCommitments(file: string, options: TakeOptions, effects: Effects): Promise<number> {
  const { folder } = findWorkspace(options.workspace, effects);
  const workspace = await loadWorkspace(folder);
  const agreed = options.agreed ?? isoFromDay(todayOf(effects));
  const { actions, leftOut, remarks } = await readCommitments(file, effects.open(file), workspace, agreed, options.occasion);
  for (const { at, text } of remarks) effects.note(`${sayPlace(at)}: ${text}`);
  for (const row of leftOut) effects.note(`Left out: ${sayProblem(row)}`);
  const known = (await loadActions(folder, workspace)).actions;
  const fresh = actions.filter((action) => !known.some((one) => isSame(one, action)));
  const codes = await addActions(fresh, options, effects);
  const there = actions.length - fresh.length;
  effects.note(
    `${codes.length} actions added${there === 0 ? '' : `, ${there} were there already`}${leftOut.length === 0 ? '' : `, ${leftOut.length} left out`}.`,
  );
  return leftOut.length === 0 ? 0 : COULD_NOT_TAKE_ALL;
}

/** The same sheet taken twice adds nothing, also on another day; nor does the table of actions taken as a sheet. */
function isSame(one: NewAction, other: NewAction): boolean {
  return one.title === other.title && one.owner === other.owner && one.due === other.due;
}

function todayOf(effects: Effects): Day {
  return Math.floor(effects.now().getTime() / MILLISECONDS_A_DAY);
}
