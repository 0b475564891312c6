/** The contract `deliver.stocktake/1` (design.md 5). What is absent is null; shares and chances are 0–1. */
import type { Json } from '../core/document.ts';
import { actionFacts, actionsSummaryFacts } from './facts/action-facts.ts';
import { leagueFacts, milestoneFacts } from './facts/tables.ts';
import { priorityFacts } from './facts/priority-facts.ts';
import type { BrokenPlan } from '../core/plan.ts';
import { sayPlace } from '../core/source.ts';
import type { NotChecked, StocktakeResult } from './result.ts';

/** A file that was read. */
export interface InputHash {
  readonly file: string;
  /** Lower-case hex. */
  readonly sha256: string;
}

/**
 * @param inputs in any order: the facts hold them by file name
 * @returns a plain value, the same for the same result
 */
export function stocktakeFacts({ asOf, priorities, broken, notChecked, actions }: StocktakeResult, inputs: readonly InputHash[]): Json {
  return {
    schema: 'deliver.stocktake/1',
    asOf: asOf.id,
    priorities: priorities.map(priorityFacts),
    leagueTables: priorities.filter(({ league }) => league.rows.length > 0).map(leagueFacts),
    milestones: priorities.flatMap(milestoneFacts),
    actions: (actions?.states ?? []).map(actionFacts),
    ...(actions === undefined ? {} : { actionsSummary: actionsSummaryFacts(actions) }),
    notChecked: [...broken.map(brokenFacts), ...notChecked.map(({ about, what, reason }: NotChecked): Json => ({ about, what, reason }))],
    inputs: inputs.map(({ file, sha256 }): Json => ({ file, sha256 })).sort(byFile),
  };
}

/** A plan that could not be run has no number: it stands among what was not checked. */
function brokenFacts({ priority, at, reason }: BrokenPlan): Json {
  return { about: priority, what: 'plan', reason: `${sayPlace(at)}: ${reason}` };
}

function byFile(a: Json, b: Json): number {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
