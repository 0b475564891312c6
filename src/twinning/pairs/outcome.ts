/** The learners' gains against their own planned gains. */
import type { TwinningPair } from '../../core/twinning.ts';
import type { TopicChange } from '../result.ts';
import { groupedBy } from './grouped-by.ts';

/** Who is to gain: the mentee, of peers both. */
export function learnersOf({ kind, first, second }: TwinningPair): string[] {
  return kind === 'peers' ? [first, second] : [second];
}

/**
 * Outcome 0–1 [P]: gain ÷ planned gain of each learner, held within 0–1, the mean of a topic's learners, then the mean over the
 * topics that have it. A mentor's movement never enters.
 * @param changes of both members on the pair's topics
 * @returns undefined where no topic has it
 */
export function outcomeShare(pair: TwinningPair, changes: readonly TopicChange[]): number | undefined {
  const learners = learnersOf(pair);
  const told = changes.filter(({ member, ofPlanned }) => learners.includes(member) && ofPlanned !== undefined);
  const topics = [...groupedBy(told, ({ topic }) => topic).values()];
  if (topics.length === 0) return undefined;
  return mean(topics.map((ofTopic) => mean(ofTopic.map(({ ofPlanned }) => Math.min(1, Math.max(0, ofPlanned!))))));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
