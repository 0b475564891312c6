/** Which of the sessions held were for a member. */
import { foldName } from '../../core/fold-name.ts';
import { EVENT_KINDS, type EventKind, type TwinningMember, type TwinningNetwork, type TwinningSettings } from '../../core/twinning.ts';
import { groupedBy } from './grouped-by.ts';
import type { HeldEvent } from './held-events.ts';

export interface Sessions {
  /** Of a member, by kind, oldest first. */
  (member: TwinningMember): ReadonlyMap<EventKind, readonly HeldEvent[]>;
}

/**
 * The rules, exact and in one place. An event with a row of the member in the attendance is always for it; without one:
 * - learning workshop: for every member;
 * - provincial event: for the members of its province, for all where it names none;
 * - coaching and visits: for the two members of the pair it names, and for its host;
 * - launch and co-design are held in several sittings of which a member attends as many as the plan asks of it (one where the plan
 *   says nothing): the oldest sittings that it could have been at. A co-design workshop to which only members of other types came
 *   was not for it.
 */
export function sessionsOfMembers(held: readonly HeldEvent[], network: TwinningNetwork, { dose }: TwinningSettings): Sessions {
  const byKind = groupedBy(held, ({ event }) => event.kind);
  const pairs = new Map(network.pairs.map((pair) => [pair.code, pair]));
  const types = new Map(network.members.map(({ code, type }) => [code, type]));
  const isFor = (member: TwinningMember, { event, came }: HeldEvent): boolean => {
    const pair = event.pair === undefined ? undefined : pairs.get(event.pair);
    if (came.has(member.code) || event.host === member.code) return true;
    switch (event.kind) {
      case 'learning-workshop':
      case 'launch':
        return true;
      case 'co-design':
        return came.size === 0 || [...came.keys()].some((code) => types.get(code) === member.type);
      case 'provincial-event':
        return event.province === undefined || sameName(event.province, member.province);
      default:
        return pair !== undefined && (pair.first === member.code || pair.second === member.code);
    }
  };
  return (member) =>
    new Map(
      EVENT_KINDS.map((kind) => {
        const sessions = (byKind.get(kind) ?? []).filter((one) => isFor(member, one));
        return [kind, kind === 'launch' || kind === 'co-design' ? itsSittings(sessions, member, dose[kind]?.member ?? 1) : sessions];
      }),
    );
}

/** Its own sittings, and the oldest others up to those that the plan asks for. */
function itsSittings(sessions: readonly HeldEvent[], { code }: TwinningMember, planned: number): HeldEvent[] {
  let room = planned - sessions.filter(({ came }) => came.has(code)).length;
  return sessions.filter(({ came }) => {
    if (came.has(code)) return true;
    room -= 1;
    return room >= 0;
  });
}

function sameName(one: string, other: string | undefined): boolean {
  return other !== undefined && foldName(one) === foldName(other);
}
