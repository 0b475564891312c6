/** How much a member was to gain between the two points, and who said so. */
import type { PartnershipGoal, TwinningMember, TwinningPair, TwinningTopic } from '../../core/twinning.ts';
import type { NetworkInput } from '../input.ts';
import type { TopicChange } from '../result.ts';
import { sign } from '../../delivery/status.ts';
import { wordsIn } from '../words/words.ts';

export type PlannedGain = NonNullable<TopicChange['planned']>;

/** A planned gain, and sentences about what was looked for and not used. */
export interface PlannedOrWhy {
  readonly planned?: PlannedGain;
  readonly reasons: readonly string[];
}

/**
 * What the partnership plan asks of a member on a topic: its target less its written baseline or, where it wrote none, the measured one.
 * Of one pair where it is given, else of all pairs; plans that ask for different things are not chosen between.
 */
export function goalGain(
  input: NetworkInput,
  member: TwinningMember,
  topic: TwinningTopic,
  measured: number | undefined,
  pair?: TwinningPair,
): PlannedOrWhy {
  const gains = new Set(
    input.network.goals.filter((goal) => isOf(goal, member, topic, pair)).flatMap((goal) => gainOf(goal, topic, measured)),
  );
  const [gain] = gains;
  if (gain === undefined) return { reasons: [] };
  if (gains.size > 1) return { reasons: [wordsIn(input.workspace.language).topics.goalsDiffer(gains.size)] };
  return { planned: { gain, from: 'partnership plan' }, reasons: [] };
}

function isOf(goal: PartnershipGoal, member: TwinningMember, topic: TwinningTopic, pair: TwinningPair | undefined): boolean {
  return goal.member === member.code && goal.topic === topic.code && (pair === undefined || goal.pair === pair.code);
}

function gainOf({ baseline, target }: PartnershipGoal, topic: TwinningTopic, measured: number | undefined): number[] {
  const from = baseline ?? measured;
  return target === undefined || from === undefined ? [] : [sign(topic.direction) * (target - from)];
}
