/** The plan's series: actual and planned, period by period. */
import { periodsFrom, type Period } from '../core/period/index.ts';
import type { Indicator } from '../core/indicator.ts';
import type { Plan } from '../core/plan.ts';
import type { Thresholds } from '../core/workspace.ts';
import type { MeasuredPoint, Measures } from '../measures/contract.ts';
import { completenessShare, isThin } from './completeness.ts';
import type { PlanPoint } from './result.ts';
import type { Path } from './trajectory.ts';

/**
 * From the first period with data (or the baseline's) to the target's (or the judged one's). After the judged period only the plan is there.
 * @param measured the indicator at the plan's place, ascending
 */
export function planPoints(
  plan: Plan,
  indicator: Indicator,
  measured: readonly MeasuredPoint[],
  judged: Period,
  path: Path,
  measures: Measures,
  thresholds: Thresholds,
): PlanPoint[] {
  const scope = plan.scope ?? measures.root.code;
  const known = new Map(measured.filter(({ period }) => period.end <= judged.end).map((point) => [point.period.id, point]));
  const first = earlier(plan.baseline.period, [...known.values()][0]?.period);
  const last = judged.end > plan.target.period.end ? judged : plan.target.period;
  return periodsFrom(first, last).map((period): PlanPoint => {
    const planned = path(period);
    const plannedPart = planned === undefined ? {} : { planned };
    const looked = known.has(period.id) || period.id === judged.id;
    if (!looked) return { period, ...plannedPart, thin: false };
    const completeness = measures.completeness(indicator, scope, period);
    const share = completenessShare(completeness);
    return {
      period,
      ...actualPart(known.get(period.id)),
      ...plannedPart,
      ...(completeness.kind === 'known' ? { received: completeness.received, expected: completeness.expected } : {}),
      ...(share === undefined ? {} : { completeness: share }),
      thin: isThin(completeness, thresholds, known.get(period.id)),
    };
  });
}

function actualPart(point: MeasuredPoint | undefined): { actual?: number; numerator?: number; denominator?: number } {
  if (point?.value === undefined) return {};
  const { value, numerator, denominator } = point;
  return { actual: value, ...(numerator === undefined ? {} : { numerator }), ...(denominator === undefined ? {} : { denominator }) };
}

function earlier(a: Period, b: Period | undefined): Period {
  return b === undefined || a.start <= b.start ? a : b;
}
