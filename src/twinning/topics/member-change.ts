/** A member's result on a topic at the two ends, and what it was to be. */
import type { Indicator } from '../../core/indicator.ts';
import type { TwinningMember, TwinningPair, TwinningTopic } from '../../core/twinning.ts';
import { round9 } from '../../delivery/round.ts';
import { sign } from '../../delivery/status.ts';
import type { NetworkInput } from '../input.ts';
import type { TopicChange } from '../result.ts';
import { wordsIn } from '../words/words.ts';
import { indicatorEnds } from './indicator-ends.ts';
import { goalGain, type PlannedOrWhy } from './planned-gain.ts';
import { scoreEnds } from './score-ends.ts';
import { topicPeriods, type End } from './topic-ends.ts';
import { trajectoryGain } from './trajectory-gain.ts';

/** The two ends of a member's result; `reasons` in place of both where it cannot be looked up. */
interface Ends {
  readonly basis: TopicChange['basis'];
  readonly baseline?: End;
  readonly endline?: End;
  readonly reasons: readonly string[];
  /** Where the topic is measured by an indicator that can be looked up. */
  readonly measuredBy?: { readonly indicator: Indicator; readonly place: string };
}

/**
 * A member's change on a topic, in the topic's unit, and its gain in the topic's good direction.
 * The gain is held against what the partnership plan asks, else the place's own trajectory, else the plan of the whole; only where
 * that is more than nothing. What is missing has its reason, in the workspace's language; it is never zero.
 * @param pair whose partnership plan counts; without it the plans of all pairs of the member
 */
export function memberChange(input: NetworkInput, member: TwinningMember, topic: TwinningTopic, pair?: TwinningPair): TopicChange {
  const { basis, baseline, endline, reasons, measuredBy } = endsOf(input, member, topic);
  const [before, after] = [baseline?.value, endline?.value];
  const common = { member: member.code, topic: topic.code, basis };
  const shown = {
    ...(baseline?.at === undefined ? {} : { baselineAt: baseline.at }),
    ...(endline?.at === undefined ? {} : { endlineAt: endline.at }),
    ...(before === undefined ? {} : { baseline: before }),
    ...(after === undefined ? {} : { endline: after }),
  };
  const asked = plannedGain(input, member, topic, before, measuredBy, pair);
  const plannedPart = asked.planned === undefined ? {} : { planned: asked.planned };
  if (before === undefined || after === undefined) {
    const missing = [baseline, endline].flatMap((end) => (end === undefined || end.value !== undefined ? [] : [end.reason]));
    return { ...common, ...shown, ...plannedPart, reasons: [...reasons, ...missing] };
  }
  const gain = sign(topic.direction) * (after - before);
  return {
    ...common,
    ...shown,
    change: after - before,
    gain: gain === 0 ? 0 : gain,
    ...plannedPart,
    ...againstPlan(gain, asked, input),
  };
}

function endsOf(input: NetworkInput, member: TwinningMember, topic: TwinningTopic): Ends {
  if (topic.indicator === undefined) {
    const ends = scoreEnds(input, member, topic);
    return typeof ends === 'string' ? { basis: 'score', reasons: [ends] } : { basis: 'score', ...ends, reasons: [] };
  }
  const ends = indicatorEnds(input, member, topic);
  if ('reasons' in ends) return { basis: 'indicator', reasons: ends.reasons };
  const { baseline, endline, ...measuredBy } = ends;
  return { basis: 'indicator', baseline, endline, reasons: [], measuredBy };
}

function plannedGain(
  input: NetworkInput,
  member: TwinningMember,
  topic: TwinningTopic,
  measured: number | undefined,
  measuredBy: Ends['measuredBy'],
  pair: TwinningPair | undefined,
): PlannedOrWhy {
  const goal = goalGain(input, member, topic, measured, pair);
  if (goal.planned !== undefined) return goal;
  const { baseline, endline } = topicPeriods(topic, input.settings);
  if (measuredBy === undefined || baseline === undefined || endline === undefined) {
    return { reasons: [...goal.reasons, wordsIn(input.workspace.language).topics.noGoal] };
  }
  const along = trajectoryGain(input, measuredBy.indicator, measuredBy.place, topic, baseline, endline);
  return { ...along, reasons: [...goal.reasons, ...along.reasons] };
}

function againstPlan(gain: number, { planned, reasons }: PlannedOrWhy, input: NetworkInput): Pick<TopicChange, 'ofPlanned' | 'reasons'> {
  if (planned === undefined) return { reasons };
  if (round9(planned.gain) <= 0) return { reasons: [...reasons, wordsIn(input.workspace.language).topics.plansNoGain] };
  return { ofPlanned: gain / planned.gain, reasons };
}
