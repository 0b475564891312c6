/** Where a priority will stand at its target's date, how sure that is, and the chance of meeting the target. README.md says how and how well. */
import type { Indicator } from '../core/indicator.ts';
import type { Language } from '../core/language.ts';
import { formatPeriod, periodIndex, shiftPeriod, type Period } from '../core/period/index.ts';
import type { Plan } from '../core/plan.ts';
import type { Thresholds } from '../core/workspace.ts';
import { firmPoints, type FirmPoint } from './firm-points.ts';
import { boundsOf } from './outlook/bounds.ts';
import { chanceOfMeeting, intervalOf } from './outlook/chance.ts';
import { FEWEST_VALUES, forecast } from './outlook/forecast.ts';
import { sayMethod } from './outlook/say-method.ts';
import { seasonOf } from './outlook/season.ts';
import type { Outlook, PlanPoint } from './result.ts';
import { sign } from './status.ts';
import { periodUnit, wordsIn } from './words/words.ts';

/**
 * @param series of the plan, ascending; thin points are left out, gaps stay gaps
 * @param judged the judged period: nothing later is looked at
 */
export function outlookOf(
  plan: Plan,
  indicator: Indicator,
  series: readonly PlanPoint[],
  judged: Period,
  thresholds: Thresholds,
  language: Language,
): Outlook {
  const words = wordsIn(language);
  const target = plan.target.period;
  if (target.end <= judged.end) return { kind: 'not-enough', reason: words.ended(formatPeriod(target, language)) };
  const points = firmPoints(series, judged);
  const fewest = Math.max(FEWEST_VALUES, thresholds.outlookFewest);
  const last = points.at(-1);
  if (last === undefined || points.length < fewest) {
    return { kind: 'not-enough', reason: words.needs(fewest, points.length, periodUnit(target.type, words)) };
  }
  const ahead = forecast(evenly(points), seasonOf(target), periodIndex(target) - periodIndex(last.period));
  if (ahead === undefined) return { kind: 'not-enough', reason: words.tooGappy };
  const bounds = boundsOf(indicator, points.map(({ value }) => value)); // prettier-ignore
  const path = ahead.prospects.map((prospect, step) => ({
    period: shiftPeriod(last.period, step + 1),
    ...intervalOf(prospect, thresholds.outlookLevel, bounds),
  }));
  return {
    kind: 'outlook',
    ...path.at(-1)!,
    level: thresholds.outlookLevel,
    probability: chanceOfMeeting(ahead.prospects.at(-1)!, plan.target.value, sign(indicator.direction)),
    method: sayMethod(ahead, points.length, target.type, language),
    path,
  };
}

/** Values of consecutive periods; undefined where one is missing. */
function evenly(points: readonly FirmPoint[]): (number | undefined)[] {
  const first = periodIndex(points[0]!.period);
  const values: (number | undefined)[] = Array.from({ length: periodIndex(points.at(-1)!.period) - first + 1 }, () => undefined);
  for (const { period, value } of points) values[periodIndex(period) - first] = value;
  return values;
}
