/** One row a period, from the first to the target's: what the chart draws and the series table holds. */
import type { Period } from '../../core/period/period.ts';
import type { Thresholds } from '../../core/workspace.ts';
import type { PlanPoint, PriorityResult } from '../../delivery/result.ts';
import { directionOf } from './measure-style.ts';

export interface TimelineRow {
  readonly period: Period;
  readonly actual: number | null;
  /** The actual where too few reports are in: shown, never judged. */
  readonly thin: number | null;
  readonly plan: number | null;
  readonly gap: number | null;
  readonly progress: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly completeness: number | null;
  readonly outlook: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly target: number | null;
}

/** Takes away the noise of binary fractions: 93.1 − 92 is 1.1, not 1.0999999999999943. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

function gapOf(result: PriorityResult, point: PlanPoint | undefined): number | null {
  if (point?.actual === undefined || point.planned === undefined || point.thin) return null;
  return tidy(directionOf(result.indicator) * (point.actual - point.planned));
}

/** Share of the planned way, where the plan has gone far enough for it to mean something (methods.md 9, C2). */
function progressOf(result: PriorityResult, point: PlanPoint | undefined, thresholds: Thresholds): number | null {
  if (point?.actual === undefined || point.planned === undefined || point.thin) return null;
  const { baseline, target } = result.plan;
  const planned = point.planned - baseline.value;
  const whole = Math.abs(target.value - baseline.value);
  const used = whole > 0 && directionOf(result.indicator) * planned >= thresholds.leastPlannedProgress * whole;
  return used ? tidy((point.actual - baseline.value) / planned) : null;
}

function periodsOf(result: PriorityResult): Period[] {
  const path = result.outlook.kind === 'outlook' ? result.outlook.path.map((step) => step.period) : [];
  const all = [...result.series.map((point) => point.period), ...path, result.plan.target.period];
  const byId = new Map(all.filter((period) => period.type === result.plan.target.period.type).map((period) => [period.id, period]));
  return [...byId.values()].sort((a, b) => a.start - b.start);
}

export function timelineOf(result: PriorityResult, thresholds: Thresholds): TimelineRow[] {
  const points = new Map(result.series.map((point) => [point.period.id, point]));
  const path = new Map((result.outlook.kind === 'outlook' ? result.outlook.path : []).map((step) => [step.period.id, step]));
  return periodsOf(result).map((period) => {
    const point = points.get(period.id);
    const step = path.get(period.id);
    return {
      period,
      actual: point?.thin === false ? (point.actual ?? null) : null,
      thin: point?.thin === true ? (point.actual ?? null) : null,
      plan: point?.planned ?? null,
      gap: gapOf(result, point),
      progress: progressOf(result, point, thresholds),
      numerator: point?.numerator ?? null,
      denominator: point?.denominator ?? null,
      completeness: point?.completeness ?? null,
      outlook: step?.value ?? null,
      low: step?.low ?? null,
      high: step?.high ?? null,
      target: period.id === result.plan.target.period.id ? result.plan.target.value : null,
    };
  });
}
