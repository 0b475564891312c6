/** Recent and required pace (methods.md 9, C2). */
import type { Language } from '../core/language.ts';
import { formatPeriod, periodIndex, type Period } from '../core/period/index.ts';
import type { Plan } from '../core/plan.ts';
import type { Thresholds } from '../core/workspace.ts';
import { theilSenSlope } from '../stats/theil-sen-slope.ts';
import { firmPoints } from './firm-points.ts';
import type { PlanPoint, RunRate } from './result.ts';
import { periodUnit, wordsIn } from './words/words.ts';

/**
 * @param series of the plan, ascending
 * @param judged the judged period
 * @param actual its value; undefined where there is none or it is withheld
 */
export function runRate(
  plan: Plan,
  series: readonly PlanPoint[],
  judged: Period,
  actual: number | undefined,
  { runRate: { fewest, most } }: Thresholds,
  language: Language,
): RunRate {
  const words = wordsIn(language);
  const reasons: string[] = [];
  const points = firmPoints(series, judged).slice(-most);
  const recent = points.length < Math.max(2, fewest) ? undefined : slopeOf(points);
  if (recent === undefined) {
    reasons.push(words.recentRateNeeds(Math.max(2, fewest), points.length, periodUnit(judged.type, words)));
  }
  const left = periodIndex(plan.target.period) - periodIndex(judged);
  if (left <= 0)
    return {
      ...present({ recent }),
      periodsLeft: 0,
      reason: [...reasons, words.ended(formatPeriod(plan.target.period, language))].join('; '),
    };
  if (actual === undefined) reasons.push(words.noJudged(formatPeriod(judged, language)));
  const required = actual === undefined ? undefined : (plan.target.value - actual) / left;
  if (recent === 0) reasons.push(words.noMovement);
  const stretch = required === undefined || recent === undefined || recent === 0 ? undefined : required / recent;
  return { ...present({ recent, required, stretch }), periodsLeft: left, ...(reasons.length === 0 ? {} : { reason: reasons.join('; ') }) };
}

function slopeOf(points: readonly { readonly period: Period; readonly value: number }[]): number {
  return theilSenSlope(
    points.map(({ period }) => periodIndex(period)),
    points.map(({ value }) => value),
  );
}

/** Only the keys that have a value. */
function present(parts: { recent?: number | undefined; required?: number | undefined; stretch?: number | undefined }): RunRate {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}
