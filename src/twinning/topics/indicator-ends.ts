import type { Indicator } from '../../core/indicator.ts';
import { formatPeriod, type Period } from '../../core/period/index.ts';
import type { TwinningMember, TwinningTopic } from '../../core/twinning.ts';
import type { MeasuredPoint } from '../../measures/contract.ts';
import { isThin, sayThin } from '../../delivery/completeness.ts';
import type { NetworkInput } from '../input.ts';
import { wordsIn } from '../words/words.ts';
import { topicPeriods, type End, type EndName } from './topic-ends.ts';

/** An indicator at a member's place at the two periods; or, in place of both, why it cannot be looked up at all. */
export type IndicatorEnds =
  | { readonly indicator: Indicator; readonly place: string; readonly baseline: End; readonly endline: End }
  | { readonly reasons: readonly string[] };

/** The topic's indicator at the member's place in the baseline and the endline period. A value under the completeness floor is withheld. */
export function indicatorEnds(input: NetworkInput, member: TwinningMember, topic: TwinningTopic): IndicatorEnds {
  const words = wordsIn(input.workspace.language).topics;
  const indicator = input.workspace.indicators.find(({ code }) => code === topic.indicator);
  if (indicator === undefined) return { reasons: [words.unknownIndicator(topic.code, topic.indicator ?? '')] };
  if (member.place === undefined) return { reasons: [words.noPlace(member.name)] };
  if (input.measures.place(member.place) === undefined) return { reasons: [words.unknownPlace(member.name, member.place)] };
  const { baseline, endline } = topicPeriods(topic, input.settings);
  if (baseline !== undefined && endline !== undefined) {
    const [from, to] = [formatPeriod(baseline, input.workspace.language), formatPeriod(endline, input.workspace.language)];
    if (baseline.type !== endline.type || baseline.calendar !== endline.calendar) return { reasons: [words.twoTypes(from, to)] };
    if (endline.end <= baseline.end) return { reasons: [words.notAfter(from, to)] };
  }
  const at = endAt(input, indicator, member.place);
  return { indicator, place: member.place, baseline: at('baseline', baseline), endline: at('endline', endline) };
}

function endAt(input: NetworkInput, indicator: Indicator, place: string): (name: EndName, period: Period | undefined) => End {
  const { measures, workspace, asOf } = input;
  const { language, thresholds } = workspace;
  const words = wordsIn(language).topics;
  let series: readonly MeasuredPoint[] | undefined;
  return (name, period) => {
    const end = words[name];
    if (period === undefined) return { reason: words.noPeriod(end) };
    const named = formatPeriod(period, language);
    if (period.end > asOf.end) return { at: period.id, reason: words.notEnded(end, named) };
    series ??= measures.series(indicator, place, period.type);
    const point = series.find(({ period: { id, calendar } }) => id === period.id && calendar === period.calendar);
    if (point?.value === undefined) return { at: period.id, reason: words.noValue(end, named) };
    const completeness = measures.completeness(indicator, place, period);
    if (!isThin(completeness, thresholds, point)) return { at: period.id, value: point.value };
    return { at: period.id, reason: words.withheld(end, named, sayThin(completeness, thresholds, language, point)) };
  };
}
