import type { Json } from '../core/document.ts';
import { UserError } from '../core/user-error.ts';
import type { Effects } from '../effects.ts';
import { terminalTrajectory } from '../renderers/terminal/trajectory-page.ts';
import { nearestName } from '../workspace/nearest-name.ts';
import { chosenFormat } from './formats.ts';
import { takeStockOf, type StockOptions } from './take-stock.ts';

export interface TrajectoryOptions extends StockOptions {
  readonly format?: string;
}

/** Actual against plan, status, run-rate and outlook of one priority or all, in the terminal or as JSON. @returns exit code 0 */
export async function trajectory(priority: string | undefined, options: TrajectoryOptions, effects: Effects): Promise<number> {
  const format = chosenFormat(options.format, ['terminal', 'json']);
  const { result, document } = await takeStockOf(options, effects);
  const broken = result.broken.filter((plan) => priority === undefined || plan.priority === priority);
  const known = result.priorities.map((one) => one.plan.priority);
  if (priority !== undefined && !known.includes(priority)) {
    if (broken[0] !== undefined) throw new UserError(broken[0].reason, undefined, broken[0].at);
    const near = nearestName(priority, known);
    throw new UserError(
      `Unexpected priority "${priority}", expected ${known.join(', ')}${near === undefined ? '.' : `, perhaps "${near}".`}`,
    );
  }
  if (format === 'json') await effects.out(`${JSON.stringify(factsOf(document.facts, priority), undefined, 2)}\n`);
  else
    await effects.out(
      terminalTrajectory(document, sectionOf(document.sections, priority, result.priorities), {
        columns: 80,
        colour: effects.terminal.colour,
      }),
    );
  for (const plan of broken) effects.note(`Not run: ${plan.priority}: ${plan.reason}`);
  return 0;
}

/** The contract's value, of one priority where one is asked for. */
function factsOf(facts: Json, priority: string | undefined): Json {
  if (priority === undefined || typeof facts !== 'object' || facts === null || Array.isArray(facts)) return facts;
  const value = facts as { readonly [key: string]: Json };
  const priorities = Array.isArray(value['priorities']) ? (value['priorities'] as readonly Json[]) : [];
  return {
    ...value,
    priorities: priorities.filter((one) => typeof one === 'object' && one !== null && 'id' in one && one['id'] === priority),
  };
}

/** Subject sections stand in the order of the priorities. */
function sectionOf(
  sections: readonly { readonly id: string; readonly role: string }[],
  priority: string | undefined,
  priorities: readonly { readonly plan: { readonly priority: string } }[],
): string | undefined {
  if (priority === undefined) return undefined;
  const subjects = sections.filter((section) => section.role === 'subject');
  return subjects[priorities.findIndex((one) => one.plan.priority === priority)]?.id;
}
