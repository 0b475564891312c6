import type { Indicator } from '../core/indicator.ts';
import type { BrokenPlan, Plan } from '../core/plan.ts';
import { sayPlace } from '../core/source.ts';
import type { PlaceTarget } from '../core/workspace.ts';
import { placeIn, type KnownPlaces } from './known-names.ts';
import { proposeNearest } from './nearest-name.ts';
import type { Findings } from './problem.ts';
import { RowReader } from './row-reader.ts';
import type { TableForm, WrittenTable } from './table.ts';

export const TARGETS: TableForm = {
  name: 'targets',
  sheet: 'Targets',
  required: ['priority', 'place', 'baseline', 'target'],
  optional: [],
};

export interface TargetContext {
  readonly places: KnownPlaces;
  readonly plans: readonly Plan[];
  readonly broken: readonly BrokenPlan[];
  readonly indicators: readonly Indicator[];
}

/** Reads the places' own trajectories: one for each priority and place, on the right side of its baseline. */
export function readTargets(table: WrittenTable, context: TargetContext, findings: Findings): PlaceTarget[] {
  const seen = new Map<string, PlaceTarget>();
  for (const row of table.rows) {
    const reader = new RowReader(row, table, findings);
    const one = readTarget(reader, context);
    if (one === undefined) continue;
    const key = JSON.stringify([one.priority, one.place]);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, one);
    else
      reader.problem(
        'place',
        `Unexpected second target for "${one.place}", expected one for each priority and place (first: ${sayPlace(first.at)}).`,
        'Remove one.',
      );
  }
  return [...seen.values()];
}

function readTarget(row: RowReader, context: TargetContext): PlaceTarget | undefined {
  const priority = readPriority(row, context);
  const plan = context.plans.find((one) => one.priority === priority);
  const indicator = context.indicators.find((one) => one.code === plan?.indicator);
  const place = placeIn(row, 'place', context.places);
  const percent = indicator === undefined || indicator.kind === 'percent';
  const baseline = row.needed('baseline') === undefined ? undefined : row.number('baseline', { percent });
  const target = row.needed('target') === undefined ? undefined : row.number('target', { percent });
  if (priority === undefined || place === undefined || baseline === undefined || target === undefined) return undefined;
  const wrong = indicator !== undefined && (indicator.direction === 'up' ? target < baseline : target > baseline);
  if (wrong) {
    const side = indicator.direction === 'up' ? 'more, because higher is better' : 'less, because lower is better';
    return row.problem('target', `Unexpected target ${target}, expected ${baseline} (the baseline) or ${side}.`, 'Correct one of the two.');
  }
  return { priority, place, baseline, target, at: row.at };
}

function readPriority(row: RowReader, { plans, broken }: TargetContext): string | undefined {
  const text = row.needed('priority');
  const known = [...plans, ...broken].map((plan) => plan.priority);
  if (text === undefined || known.includes(text)) return text;
  return row.problem(
    'priority',
    `Unexpected priority "${text}", expected one that has a plan.`,
    proposeNearest(text, known, 'Write its plan first, or remove the row.'),
  );
}
