/** The result that a team chose, beside its scores. Side by side is not cause and effect. */
import type { Indicator } from '../core/indicator.ts';
import type { SurveyRound, SurveyTeam } from '../core/leadership.ts';
import { dayFromIso, formatPeriod, type PeriodType } from '../core/period/index.ts';
import { isThin } from '../delivery/completeness.ts';
import type { IndicatorMove } from '../delivery/actions/result.ts';
import type { LeadershipInput } from './input.ts';
import type { TeamResult } from './result.ts';
import { wordsIn } from './words/words.ts';

/**
 * Each team's indicator at its place: from the last firm period that ended by the day of the first round to the newest firm one.
 * @param first the first round
 */
export function teamResults(input: LeadershipInput, first: SurveyRound | undefined): TeamResult[] {
  return input.tables.teams.map((team) => ({ team, ...moved(input, team, first) }));
}

function moved(input: LeadershipInput, team: SurveyTeam, first: SurveyRound | undefined): Omit<TeamResult, 'team'> {
  const { workspace, measures } = input;
  const words = wordsIn(workspace.language);
  if (team.indicator === undefined) return { reason: words.noIndicator };
  const indicator = workspace.indicators.find(({ code }) => code === team.indicator);
  if (indicator === undefined) return { reason: words.unknownIndicator(team.indicator) };
  const place = team.place ?? measures.root.code;
  if (measures.place(place) === undefined) return { reason: words.unknownPlace(place) };
  const start = first === undefined ? undefined : dayFromIso(first.date);
  if (first === undefined || start === undefined) return { reason: words.noRound };
  const firm = firmPoints(input, indicator, place);
  const to = firm.at(-1);
  if (to === undefined) return { reason: words.noValue };
  const from = firm.findLast(({ period }) => period.end <= start);
  if (from === undefined) return { reason: words.noValueBefore(first.date) };
  if (from === to) return { reason: words.sameValue(formatPeriod(from.period, workspace.language)) };
  return { moved: { from, to, gain: (to.value - from.value) * (indicator.direction === 'up' ? 1 : -1) } };
}

/** Values of ended periods that are not under the completeness floor, ascending. */
function firmPoints({ workspace, measures, asOf }: LeadershipInput, indicator: Indicator, place: string): IndicatorMove['from'][] {
  return measures.series(indicator, place, periodType(indicator, workspace.plans, asOf.type)).flatMap((point) => {
    if (point.value === undefined || point.period.end > asOf.end) return [];
    if (isThin(measures.completeness(indicator, place, point.period), workspace.thresholds, point)) return [];
    return [{ period: point.period, value: point.value }];
  });
}

/** The periods of the plan that has the indicator, or else those of as-of. */
function periodType({ code }: Indicator, plans: LeadershipInput['workspace']['plans'], asOf: PeriodType): PeriodType {
  return plans.find(({ indicator }) => indicator === code)?.baseline.period.type ?? asOf;
}
