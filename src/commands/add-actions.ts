import type { Action } from '../core/action.ts';
import { UserError } from '../core/user-error.ts';
import type { Workspace } from '../core/workspace.ts';
import type { Effects } from '../effects.ts';
import { actionsText } from '../workspace/actions/actions-text.ts';
import { nextActionCode } from '../workspace/actions/next-code.ts';
import { withAction } from '../workspace/actions/with-action.ts';
import { loadWorkspace } from '../workspace/load-workspace.ts';
import { KnownPriorities } from '../workspace/part-tables/known-priorities.ts';
import { readStocktakes } from '../workspace/stocktakes.ts';
import { lockedWorkspace } from './locked-workspace.ts';

export interface ActionsOptions {
  readonly workspace?: string;
}

export type NewAction = Omit<Action, 'at' | 'code'>;

/** Adds actions to actions.csv in one write, each with a code that none has had. @returns their codes */
export async function addActions(actions: readonly NewAction[], options: ActionsOptions, effects: Effects): Promise<string[]> {
  return lockedWorkspace(options.workspace, effects, async ({ path, folder }) => {
    const workspace = await loadWorkspace(folder);
    const taken = readStocktakes(folder, workspace.calendar).stocktakes.flatMap(({ facts }) => codesOf(facts));
    let text = await actionsText(folder);
    const codes: string[] = [];
    for (const action of actions) {
      const code = nextActionCode(text, taken);
      text = withAction(text, { ...action, ...priorityOf(action, workspace), code });
      codes.push(code);
    }
    if (text !== undefined && codes.length > 0) await effects.write(effects.join(path, 'actions.csv'), text);
    for (const [index, code] of codes.entries())
      effects.note(`${code}: ${actions[index]?.title} (${actions[index]?.owner}, due ${actions[index]?.due})`);
    return codes;
  });
}

/** A title may stand for a priority's id. @throws UserError for one that is not known */
function priorityOf({ priority }: NewAction, workspace: Workspace): { readonly priority?: string } {
  if (priority === undefined) return {};
  const id = new KnownPriorities(workspace).find(priority, (message, fix) => {
    throw new UserError(message, fix);
  });
  return id === undefined ? {} : { priority: id };
}

/** Codes in a recorded stocktake: an action that was taken out of the table keeps its code. */
function codesOf(facts: unknown): string[] {
  const { actions } = facts as { readonly actions?: unknown };
  if (!Array.isArray(actions)) return [];
  return actions.flatMap((one: unknown) => {
    const code = typeof one === 'object' && one !== null && 'code' in one ? one.code : undefined;
    return typeof code === 'string' ? [code] : [];
  });
}
