/** One priority at as-of: everything its page says. */
import type { Indicator } from '../core/indicator.ts';
import type { Language } from '../core/language.ts';
import { formatPeriod, type Period } from '../core/period/index.ts';
import type { Plan } from '../core/plan.ts';
import type { Workspace } from '../core/workspace.ts';
import type { MeasuredPoint, Measures } from '../measures/contract.ts';
import { sayThin } from './completeness.ts';
import { dataConfidence } from './data-confidence.ts';
import { judgedPeriod } from './judged-period.ts';
import { leagueOf } from './league.ts';
import { milestoneStates } from './milestones.ts';
import { outlookOf } from './outlook.ts';
import { planPoints } from './plan-points.ts';
import { checkPlan, remarksOn } from './plan-review.ts';
import type { PlanPoint, PriorityResult } from './result.ts';
import { runRate } from './run-rate.ts';
import { judge, type Judged } from './status.ts';
import { plannedPath } from './trajectory.ts';
import { wordsIn } from './words/words.ts';

/**
 * @param measured the plan's series
 * @throws UserError where the plan does not hold: that priority is then not run, the others go on
 */
export function priorityAt(
  asOf: Period,
  plan: Plan,
  indicator: Indicator,
  measured: readonly MeasuredPoint[],
  workspace: Workspace,
  measures: Measures,
): PriorityResult {
  checkPlan(plan, indicator, measures);
  const { thresholds, language } = workspace;
  const period = judgedPeriod(plan, asOf);
  const scope = plan.scope ?? measures.root.code;
  const history = measured.flatMap((point) => (point.value === undefined ? [] : [{ period: point.period, value: point.value }]));
  const path = plannedPath(plan, history);
  const series = planPoints(plan, indicator, measured, period, path, measures, thresholds);
  const point = series.find((one) => one.period.id === period.id) ?? { period, thin: false };
  const measuredPoint = measured.find((one) => one.period.id === period.id);
  const firm = point.thin ? undefined : point.actual;
  return {
    plan,
    indicator,
    ...standing(plan, indicator, series, point, workspace, () =>
      sayThin(measures.completeness(indicator, scope, period), thresholds, language, measuredPoint),
    ),
    period,
    ...(point.actual === undefined ? {} : { actual: point.actual }),
    ...(point.planned === undefined ? {} : { planned: point.planned }),
    series,
    runRate: runRate(plan, series, period, firm, thresholds, language),
    outlook: outlookOf(plan, indicator, series, period, thresholds, language),
    milestones: milestoneStates(plan, asOf.end),
    league: leagueOf({ plan, indicator, period, path, history, workspace, measures }),
    data: dataConfidence(indicator, scope, period, measuredPoint, series, measures, language), // prettier-ignore
    phase: phaseAt(plan, period),
    remarks: remarksOn(plan, indicator, language),
  };
}

/** No value is *no data*, never R; too few reports withhold the letter; before the plan there is nothing to hold a value against. */
function standing(
  plan: Plan,
  indicator: Indicator,
  series: readonly PlanPoint[],
  point: PlanPoint,
  { thresholds, language }: Workspace,
  whyThin: () => string,
): Judged {
  if (point.actual === undefined) return { status: 'no-data', why: whyNoValue(series, point.period, language) };
  if (point.thin) return { status: 'withheld', why: whyThin() };
  if (point.planned === undefined) {
    return { status: 'no-data', why: wordsIn(language).notStarted(formatPeriod(plan.baseline.period, language)) };
  }
  return judge(point.actual, point.planned, plan, indicator.direction, thresholds, language);
}

function whyNoValue(series: readonly PlanPoint[], period: Period, language: Language): string {
  const words = wordsIn(language);
  const last = series.findLast(({ actual }) => actual !== undefined);
  const named = formatPeriod(period, language);
  return last === undefined ? words.noValue(named) : words.lastValue(named, formatPeriod(last.period, language));
}

function phaseAt({ baseline, target }: Plan, judged: Period): PriorityResult['phase'] {
  if (judged.end < baseline.period.end) return 'before-start';
  return judged.end >= target.period.end ? 'ended' : 'running';
}
