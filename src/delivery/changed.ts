/** What is different from an earlier recorded stocktake. */
import type { Json } from '../core/document.ts';
import { periodFromId, type Calendar, type Period } from '../core/period/index.ts';
import { UserError } from '../core/user-error.ts';
import { plainNumber } from './plain-number.ts';
import type { ChangedSince, PriorityResult, StatusLetter } from './result.ts';

/** As much of an earlier stocktake as is compared. */
export interface Earlier {
  readonly asOf: Period;
  readonly priorities: ReadonlyMap<string, EarlierPriority>;
}

interface EarlierPriority {
  readonly status: StatusLetter;
  readonly period?: Period;
  readonly actual?: number;
}

const LETTERS: ReadonlySet<string> = new Set<StatusLetter>(['G', 'AG', 'AR', 'R', 'no-data', 'withheld']);

/**
 * Reads the facts of an earlier stocktake.
 * @throws UserError where they are not `deliver.stocktake/1`
 */
export function readEarlier(facts: Json, calendar: Calendar): Earlier {
  const asOf = periodFromId(String(field(facts, 'asOf')), calendar);
  const priorities = field(facts, 'priorities');
  if (field(facts, 'schema') !== 'deliver.stocktake/1' || asOf === undefined || !Array.isArray(priorities)) {
    throw new UserError(
      'Unexpected earlier stocktake, expected facts of the schema deliver.stocktake/1.',
      'Choose a file that deliver stocktake recorded.',
    );
  }
  return { asOf, priorities: new Map((priorities as readonly Json[]).flatMap((one) => readPriority(one, calendar))) };
}

function readPriority(json: Json, calendar: Calendar): [string, EarlierPriority][] {
  const [id, status, actual] = [field(json, 'id'), field(json, 'status'), field(json, 'actual')];
  if (typeof id !== 'string' || typeof status !== 'string' || !LETTERS.has(status)) return [];
  const period = periodFromId(String(field(json, 'period')), calendar);
  const value = period !== undefined && typeof actual === 'number' ? { period, actual } : {};
  return [[id, { status: status as StatusLetter, ...value }]];
}

function field(json: Json, key: string): Json | undefined {
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as { readonly [key: string]: Json })[key] : undefined;
}

/** Status against status, and the value that stood then against the value of the same period today. */
export function changedSince(result: PriorityResult, earlier: Earlier): ChangedSince {
  const before = earlier.priorities.get(result.plan.priority);
  if (before === undefined) return { asOf: earlier.asOf, isNew: true, revised: [] };
  const status = before.status === result.status ? {} : { status: { from: before.status, to: result.status } };
  return { asOf: earlier.asOf, isNew: false, ...status, revised: revisedValues(result, before) };
}

function revisedValues({ series, period: judged }: PriorityResult, { period, actual }: EarlierPriority): ChangedSince['revised'] {
  // What lies after the judged period is left out, not gone.
  if (period === undefined || actual === undefined || judged === undefined || period.end > judged.end) return [];
  const now = series.find((point) => point.period.id === period.id)?.actual;
  if (now === undefined) return [{ period, from: actual }];
  return plainNumber(now) === plainNumber(actual) ? [] : [{ period, from: actual, to: now }];
}
