/** Which of the sessions held were for a member. */
import { foldName } from '../../core/fold-name.ts';
import { EVENT_KINDS, type EventKind, type TwinningMember, type TwinningNetwork, type TwinningSettings } from '../../core/twinning.ts';
import { groupedBy } from './grouped-by.ts';
import type { HeldEvent } from './held-events.ts';

export interface MemberSessions {
  /** Oldest first. */
  readonly held: readonly HeldEvent[];
  /** Sessions dated later: not due yet. */
  readonly coming: number;
}

export type SessionsByKind = ReadonlyMap<EventKind, MemberSessions>;

/**
 * The rules, exact and in one place. An event with a row of the member in the attendance is always for it; without one:
 * - learning workshop: for every member;
 * - provincial event: for the members of its province, for all where it names none;
 * - coaching and visits: for the two members of the pair it names, and for its host;
 * - launch and co-design are held in several sittings of which a member attends as many as the plan asks of it (one where the plan
 *   says nothing): the oldest sittings that it could have been at, unless it can still go to a later one. A co-design workshop to which only members of other types came
 *   was not for it.
 */
export function sessionsOfMembers(
  held: readonly HeldEvent[],
  coming: readonly HeldEvent[],
  network: TwinningNetwork,
  { dose }: TwinningSettings,
): (member: TwinningMember) => SessionsByKind {
  const [heldOf, comingOf] = [byKind(held), byKind(coming)];
  const isFor = whoseEvents(network);
  return (member) => {
    const its = (events: ByKind, kind: EventKind): Events => (events.get(kind) ?? []).filter((one) => isFor(member, one));
    return new Map(
      EVENT_KINDS.map((kind) => {
        const [past, later] = [its(heldOf, kind), its(comingOf, kind)];
        const sittings = kind === 'launch' || kind === 'co-design';
        return [kind, sittings ? itsSittings(past, later, member, dose[kind]?.member ?? 1) : { held: past, coming: later.length }];
      }),
    );
  };
}

type Events = readonly HeldEvent[];
type ByKind = ReadonlyMap<EventKind, Events>;

function byKind(events: Events): ByKind {
  return groupedBy(events, ({ event }) => event.kind);
}

function whoseEvents(network: TwinningNetwork): (member: TwinningMember, held: HeldEvent) => boolean {
  const pairs = new Map(network.pairs.map((pair) => [pair.code, pair]));
  const types = new Map(network.members.map(({ code, type }) => [code, type]));
  return (member, { event, came }) => {
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
}

/** Its own sittings; beside them those still to come, then the oldest held, up to as many as the plan asks for. */
function itsSittings(held: Events, coming: Events, { code }: TwinningMember, planned: number): MemberSessions {
  const own = [...held, ...coming].filter(({ came }) => came.has(code)).length;
  const later = Math.min(Math.max(0, planned - own), coming.filter(({ came }) => !came.has(code)).length);
  let room = planned - own - later;
  const its = held.filter(({ came }) => {
    if (came.has(code)) return true;
    room -= 1;
    return room >= 0;
  });
  return { held: its, coming: later + coming.filter(({ came }) => came.has(code)).length };
}

function sameName(one: string, other: string | undefined): boolean {
  return other !== undefined && foldName(one) === foldName(other);
}
