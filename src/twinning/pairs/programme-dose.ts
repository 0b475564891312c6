/** Held against planned over the whole programme. */
import { foldName } from '../../core/fold-name.ts';
import { EVENT_KINDS, type EventKind, type TwinningNetwork, type TwinningSettings } from '../../core/twinning.ts';
import type { DoseOfKind, ProgrammeDose } from '../result.ts';
import type { HeldEvent } from './held-events.ts';

/**
 * A kind planned for the programme or for each province counts its events, attended where somebody came; a kind planned for each
 * member counts the sessions of all members, so that one session of a pair is two.
 * @param doses of all members, over the whole programme
 */
export function programmeDose(
  held: readonly HeldEvent[],
  doses: readonly { readonly kinds: readonly DoseOfKind[] }[],
  network: TwinningNetwork,
  settings: TwinningSettings,
): ProgrammeDose[] {
  return EVENT_KINDS.flatMap((kind) => {
    const events = held.filter(({ event }) => event.kind === kind);
    const { planned, per, units } = planOf(kind, network, settings);
    if (planned === 0 && events.length === 0) return [];
    const counts = per === 'member' ? memberSessions(kind, doses) : eventCounts(events);
    return [{ kind, planned, ...counts, per, units, ...whoCame(events) }];
  });
}

type Planned = Pick<ProgrammeDose, 'planned' | 'per' | 'units'>;

/** The programme's number first, then the provinces', then the members'. */
function planOf(kind: EventKind, { members }: TwinningNetwork, { dose }: TwinningSettings): Planned {
  const plan = dose[kind];
  if (plan?.programme !== undefined) return { planned: plan.programme, per: 'programme', units: 1 };
  if (plan?.province !== undefined) {
    const units = new Set(members.flatMap(({ province }) => (province === undefined ? [] : [foldName(province)]))).size;
    return { planned: plan.province * units, per: 'province', units };
  }
  if (plan === undefined) return { planned: 0, per: 'programme', units: 1 };
  return { planned: plan.member * members.length, per: 'member', units: members.length };
}

type Counts = Pick<ProgrammeDose, 'held' | 'attended' | 'unrecorded'>;

function memberSessions(kind: EventKind, doses: readonly { readonly kinds: readonly DoseOfKind[] }[]): Counts {
  const ofKind = doses.flatMap(({ kinds }) => kinds.filter((one) => one.kind === kind));
  const sum = (of: (one: DoseOfKind) => number): number => ofKind.reduce((total, one) => total + of(one), 0);
  return withUnrecorded(sum(({ held }) => held), sum(({ attended }) => attended), sum(({ unrecorded }) => unrecorded ?? 0)); // prettier-ignore
}

function eventCounts(events: readonly HeldEvent[]): Counts {
  const attended = events.filter(({ came }) => [...came.values()].includes(true)).length;
  return withUnrecorded(events.length, attended, events.filter(({ came }) => came.size === 0).length);
}

function withUnrecorded(held: number, attended: number, unrecorded: number): Counts {
  return { held, attended, ...(unrecorded === 0 ? {} : { unrecorded }) };
}

function whoCame(events: readonly HeldEvent[]): Pick<ProgrammeDose, 'attendances' | 'participants' | 'uncounted'> {
  const people = events.flatMap((event) => (event.people === undefined ? [] : [event.people]));
  const uncounted = events.reduce((sum, event) => sum + event.uncounted, 0);
  return {
    attendances: events.reduce((sum, { came }) => sum + [...came.values()].filter(Boolean).length, 0),
    ...(people.length === 0 ? {} : { participants: people.reduce((sum, one) => sum + one, 0) }),
    ...(uncounted === 0 ? {} : { uncounted }),
  };
}
