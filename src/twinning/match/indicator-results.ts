import type { Indicator } from '../../core/indicator.ts';
import { comparePeriods, formatPeriod, type Period, type PeriodType } from '../../core/period/index.ts';
import type { TwinningMember, TwinningTopic } from '../../core/twinning.ts';
import { isThin, sayThin } from '../../delivery/completeness.ts';
import type { MeasuredPoint } from '../../measures/contract.ts';
import type { NetworkInput } from '../input.ts';
import type { LatestResult } from './latest-result.ts';
import { matchWordsIn } from './match-words.ts';

export interface IndicatorResults {
  readonly results: readonly LatestResult[];
  /** Which period was taken, where there was a choice. */
  readonly remark?: string;
}

/** Tried in this order after as-of's own type. */
const OTHER_TYPES: readonly PeriodType[] = ['monthly', 'quarterly', 'six-monthly', 'yearly'];

/**
 * The indicator at each member's place, all in one period, so that like is held against like: the endline where it has ended by as-of;
 * otherwise the newest period with a firm value of at least half of the members, or where there is none that with the most.
 * A value under the completeness floor is not firm, and withheld.
 */
export function indicatorResults(
  input: NetworkInput,
  members: readonly TwinningMember[],
  topic: TwinningTopic,
  indicator: Indicator,
): IndicatorResults {
  const { settings, asOf } = input;
  const endline = topic.endline ?? settings.endline;
  if (endline !== undefined && endline.end <= asOf.end) {
    return { results: members.map((member) => resultIn(input, indicator, member, endline)) };
  }
  return newestResults(input, members, indicator);
}

function newestResults(input: NetworkInput, members: readonly TwinningMember[], indicator: Indicator): IndicatorResults {
  const words = matchWordsIn(input.workspace.language);
  const counts = firmCounts(input, members, indicator);
  const newest = [...counts.keys()].sort(comparePeriods).reverse();
  const half = newest.find((period) => 2 * counts.get(period)! >= members.length);
  const most = Math.max(...counts.values());
  const period = half ?? newest.find((one) => counts.get(one) === most);
  if (period === undefined) {
    return { results: members.map((member) => ({ reason: placeProblem(input, member) ?? words.noData })) };
  }
  const say = half === undefined ? words.fullestPeriod : words.newestPeriod;
  return {
    results: members.map((member) => resultIn(input, indicator, member, period)),
    remark: say(formatPeriod(period, input.workspace.language), counts.get(period)!, members.length),
  };
}

/** Members with a firm value by period, of the first type of period with any. */
function firmCounts(input: NetworkInput, members: readonly TwinningMember[], indicator: Indicator): Map<Period, number> {
  const { measures, asOf, workspace } = input;
  const counts = new Map<Period, number>();
  for (const type of new Set([asOf.type, ...OTHER_TYPES])) {
    for (const member of members) {
      if (placeProblem(input, member) !== undefined) continue;
      for (const point of measures.series(indicator, member.place!, type)) {
        const { period, value } = point;
        if (period.end > asOf.end || value === undefined) continue;
        if (isThin(measures.completeness(indicator, member.place!, period), workspace.thresholds, point)) continue;
        counts.set(period, (counts.get(period) ?? 0) + 1);
      }
    }
    if (counts.size > 0) break;
  }
  return counts;
}

function resultIn(input: NetworkInput, indicator: Indicator, member: TwinningMember, period: Period): LatestResult {
  const { measures, workspace } = input;
  const { language, thresholds } = workspace;
  const words = matchWordsIn(language);
  const problem = placeProblem(input, member);
  if (problem !== undefined) return { reason: problem };
  const point = measures.series(indicator, member.place!, period.type).find((one: MeasuredPoint) => one.period === period);
  const named = formatPeriod(period, language);
  if (point?.value === undefined || !Number.isFinite(point.value)) return { reason: words.noValue(named) };
  const completeness = measures.completeness(indicator, member.place!, period);
  if (isThin(completeness, thresholds, point)) {
    return { reason: words.withheld(named, sayThin(completeness, thresholds, language, point)) };
  }
  return { value: point.value };
}

function placeProblem({ measures, workspace }: NetworkInput, { place }: TwinningMember): string | undefined {
  const words = matchWordsIn(workspace.language);
  if (place === undefined) return words.noPlace;
  return measures.place(place) === undefined ? words.unknownPlace(place) : undefined;
}
