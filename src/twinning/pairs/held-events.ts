/** Events held, with who came, and events dated later. */
import { dayFromIso, type Day } from '../../core/period/index.ts';
import type { Attendance, TwinningEvent, TwinningNetwork } from '../../core/twinning.ts';
import { groupedBy } from './grouped-by.ts';

export interface HeldEvent {
  readonly event: TwinningEvent;
  /** On which it was held; of an event still to come, on which it is planned. */
  readonly day: Day;
  /** Members written down → whether they came; 0 participants is expected and not there. */
  readonly came: ReadonlyMap<string, boolean>;
  /** People counted; absent where nobody counted. */
  readonly people?: number;
  /** Members that came without a count of people. */
  readonly uncounted: number;
}

/** Events held on a day or before, oldest first. A date that does not exist is not a date on which something was held. */
export function heldEvents(network: TwinningNetwork, until: Day): HeldEvent[] {
  return datedEvents(network, ({ held }) => {
    const day = dateOf(held);
    return day !== undefined && day <= until ? day : undefined;
  });
}

/** Events not held by a day and planned for a later one. */
export function comingEvents(network: TwinningNetwork, after: Day): HeldEvent[] {
  return datedEvents(network, ({ held, planned }) => {
    const [heldOn, plannedOn] = [dateOf(held), dateOf(planned)];
    const day = heldOn ?? plannedOn;
    return day !== undefined && day > after && (plannedOn ?? day) > after ? day : undefined;
  });
}

function datedEvents({ events, attendance }: TwinningNetwork, dayOf: (event: TwinningEvent) => Day | undefined): HeldEvent[] {
  const rows = groupedBy(attendance, ({ event }) => event);
  return events
    .flatMap((event) => {
      const day = dayOf(event);
      return day === undefined ? [] : [withAttendance(event, day, rows.get(event.code) ?? [])];
    })
    .sort((a, b) => a.day - b.day || (a.event.code < b.event.code ? -1 : 1));
}

function dateOf(iso: string | undefined): Day | undefined {
  return iso === undefined ? undefined : dayFromIso(iso);
}

/**
 * Whether a member came to an event; undefined where nobody wrote down who came.
 * The host of a visit was there, unless its own row says otherwise.
 */
export function cameTo({ event, came }: HeldEvent, member: string): boolean | undefined {
  const own = came.get(member);
  if (own !== undefined) return own;
  if (event.host === member) return true;
  return came.size > 0 ? false : undefined;
}

/** A member written down twice for one event came once, if one of the rows says so. */
function withAttendance(event: TwinningEvent, day: Day, rows: readonly Attendance[]): HeldEvent {
  const came = new Map<string, boolean>();
  for (const { member, participants } of rows) came.set(member, (came.get(member) ?? false) || participants !== 0);
  const counts = rows.flatMap(({ participants }) => (participants === undefined ? [] : [participants]));
  return {
    event,
    day,
    came,
    ...(counts.length === 0 ? {} : { people: counts.reduce((sum, count) => sum + count, 0) }),
    uncounted: rows.filter(({ participants }) => participants === undefined).length,
  };
}
