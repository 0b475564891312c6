import type { TwinningMember } from '../../core/twinning.ts';
import type { TopicChange } from '../result.ts';

/** A member with a result at both ends. */
export interface TopicUnit {
  readonly member: TwinningMember;
  readonly baseline: number;
  /** In the good direction. */
  readonly gain: number;
}

/** The members that have a result at both ends, in their own order. */
export function topicUnits(members: readonly TwinningMember[], changes: readonly TopicChange[]): TopicUnit[] {
  const byMember = new Map(changes.map((change) => [change.member, change]));
  return members.flatMap((member): TopicUnit[] => {
    const { baseline, gain } = byMember.get(member.code) ?? {};
    return baseline === undefined || gain === undefined ? [] : [{ member, baseline, gain }];
  });
}
