import type { Json } from '../../core/document.ts';
import { plainNumber } from '../plain-number.ts';
import type { ChangedSince, Outlook, PriorityResult } from '../result.ts';

/** A number, or null where there is none. */
export function orNull(value: number | undefined): number | null {
  return value === undefined || !Number.isFinite(value) ? null : plainNumber(value);
}

export function priorityFacts(result: PriorityResult): Json {
  const { plan, indicator, data, runRate } = result;
  return {
    id: plan.priority,
    title: plan.title,
    indicator: indicator.code,
    unit: indicator.unit,
    direction: indicator.direction,
    period: result.period?.id ?? null,
    actual: orNull(result.actual),
    planned: orNull(result.planned),
    gap: orNull(result.gap),
    progress: orNull(result.progress),
    status: result.status,
    runRate: { recent: orNull(runRate.recent), required: orNull(runRate.required) },
    outlook: outlookFacts(result.outlook),
    data: { completeness: orNull(data.completeness), timeliness: orNull(data.timeliness) },
    ...(result.changedSince === undefined ? {} : { changedSince: changeFacts(result.changedSince) }),
  };
}

function outlookFacts(outlook: Outlook): Json {
  if (outlook.kind === 'not-enough') return null;
  const { period, value, low, high, level, probability, method } = outlook;
  return {
    period: period.id,
    value: orNull(value),
    low: orNull(low),
    high: orNull(high),
    level: orNull(level),
    probability: orNull(probability),
    method,
  };
}

function changeFacts({ asOf, isNew, status, revised }: ChangedSince): Json {
  return {
    asOf: asOf.id,
    isNew,
    status: status === undefined ? null : { from: status.from, to: status.to },
    revised: revised.map(({ period, from, to }): Json => ({ period: period.id, from: orNull(from), to: orNull(to) })),
  };
}
