/** Who is compared with whom on a topic. */
import { dayFromIso, type Day } from '../../core/period/index.ts';
import type { TwinningMember, TwinningPair, TwinningTopic } from '../../core/twinning.ts';
import type { NetworkInput } from '../input.ts';
import { topicPeriods } from './topic-ends.ts';

/** Each member stands in one group and counts once, whatever the number of its pairs. In the order of the network's members. */
export interface TopicGroups {
  /** Learners: mentees and peers of a pair that selected the topic and ran between the two ends. */
  readonly selected: readonly TwinningMember[];
  /** Members of the same types without any pair on the topic between the two ends. */
  readonly notSelected: readonly TwinningMember[];
  /** Mentors on the topic who learn it in no pair: busy with the topic without having chosen to learn it, so in neither group. */
  readonly mentors: readonly TwinningMember[];
  /** Members whose pairs on the topic had all ended before the baseline: what they gained of it came before, so in neither group. */
  readonly earlier: readonly TwinningMember[];
}

type Part = 'learner' | 'mentor' | 'earlier';

/**
 * The published design compares institutions that selected a topic with those that did not. A pair counts where it started by the last
 * day of the endline and had not ended before the baseline; without these periods, where it started by as-of. A pair that starts later
 * leaves its members among those that did not select the topic.
 */
export function topicGroups(input: NetworkInput, topic: TwinningTopic): TopicGroups {
  const parts = partsOfMembers(input, topic);
  const { members } = input.network;
  const withPart = (part: Part): TwinningMember[] => members.filter(({ code }) => parts.get(code) === part);
  const selected = withPart('learner');
  const types = new Set(selected.map(({ type }) => type));
  return {
    selected,
    notSelected: members.filter(({ code, type }) => !parts.has(code) && types.has(type)),
    mentors: withPart('mentor'),
    earlier: withPart('earlier'),
  };
}

/** A learner in one pair is a learner, whatever it is in another. */
function partsOfMembers(input: NetworkInput, topic: TwinningTopic): Map<string, Part> {
  const { baseline, endline } = topicPeriods(topic, input.settings);
  const from = baseline?.start ?? -Infinity;
  const until = Math.min(endline?.end ?? Infinity, input.asOf.end);
  const parts = new Map<string, Part>();
  const order: readonly Part[] = ['earlier', 'mentor', 'learner'];
  const give = (code: string, part: Part): void => {
    const before = parts.get(code);
    if (before === undefined || order.indexOf(part) > order.indexOf(before)) parts.set(code, part);
  };
  for (const pair of input.network.pairs) {
    if (!pair.topics.includes(topic.code) || dayOf(pair.start) > until) continue;
    const over = dayOf(pair.end) < from;
    give(pair.first, over ? 'earlier' : pair.kind === 'mentoring' ? 'mentor' : 'learner');
    give(pair.second, over ? 'earlier' : 'learner');
  }
  return parts;
}

/** A pair without an end goes on. */
function dayOf(date: TwinningPair['end']): Day {
  return date === undefined ? Infinity : (dayFromIso(date) ?? Infinity);
}
