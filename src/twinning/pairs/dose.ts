/** Sessions held and attended against the plan. */
import { EVENT_KINDS, type DosePlan, type EventKind, type TwinningMember, type TwinningSettings } from '../../core/twinning.ts';
import type { Dose, DoseOfKind } from '../result.ts';
import { cameTo, type HeldEvent } from './held-events.ts';
import type { MemberSessions, SessionsByKind } from './member-sessions.ts';

const NONE: MemberSessions = { held: [], coming: 0 };

/** A member's dose over the whole programme. */
export function memberDose({ code }: TwinningMember, sessions: SessionsByKind, { dose }: TwinningSettings): Dose {
  return doseOf(EVENT_KINDS.map((kind) => doseOfKind(kind, planFor(dose[kind]), sessions.get(kind) ?? NONE, code)));
}

/**
 * A member's sessions in the time of a pair. What was held of its plan outside the pair, before it, after it or for another pair of
 * its own, is not asked of this pair again.
 * @param within whether a session is in the pair's time and not another pair's own
 */
export function sessionsInPair(
  { code }: TwinningMember,
  sessions: SessionsByKind,
  within: (event: HeldEvent) => boolean,
  { dose }: TwinningSettings,
): DoseOfKind[] {
  return EVENT_KINDS.map((kind) => {
    const { held, coming } = sessions.get(kind) ?? NONE;
    const inPair = held.filter(within);
    const planned = Math.max(0, planFor(dose[kind]) - (held.length - inPair.length));
    return doseOfKind(kind, planned, { held: inPair, coming }, code);
  });
}

/**
 * Each entry is capped at its plan, then they are added; entries of one kind (two members) are shown as one.
 * Sessions of which nobody wrote down who came are neither attended nor missed: they go out of the share, and where they are all
 * that was held the share is unknown.
 */
export function doseOf(entries: readonly DoseOfKind[]): Dose {
  const kinds = EVENT_KINDS.flatMap((kind) => {
    const ofKind = entries.filter((entry) => entry.kind === kind && (entry.planned > 0 || entry.held > 0));
    return ofKind.length === 0 ? [] : [ofKind.reduce(together)];
  });
  const planned = entries.filter((entry) => entry.planned > 0);
  const recorded = planned.some(({ held, unrecorded = 0 }) => held > unrecorded) || planned.every(({ held }) => held === 0);
  return {
    kinds,
    ...named('share', recorded ? ratio(planned, attendedOf, (one) => known(one.planned, one)) : undefined),
    ...named('heldShare', ratio(planned, ({ held }) => held, (one) => one.planned)), // prettier-ignore
    ...named('dueShare', recorded ? ratio(planned, attendedOf, (one) => known(dueOf(one), one)) : undefined),
  };
}

function named(name: 'share' | 'heldShare' | 'dueShare', share: number | undefined): Partial<Dose> {
  return share === undefined ? {} : { [name]: share };
}

/** What is dated later is not due yet, unless enough was held already. */
function doseOfKind(kind: EventKind, planned: number, { held, coming }: MemberSessions, member: string): DoseOfKind {
  const came = held.map((session) => cameTo(session, member));
  const unrecorded = came.filter((one) => one === undefined).length;
  const due = Math.max(Math.min(planned, held.length), planned - coming);
  return {
    kind,
    planned,
    held: held.length,
    attended: came.filter((one) => one === true).length,
    ...(unrecorded === 0 ? {} : { unrecorded }),
    ...(due === planned ? {} : { due }),
  };
}

function together(one: DoseOfKind, other: DoseOfKind): DoseOfKind {
  const unrecorded = (one.unrecorded ?? 0) + (other.unrecorded ?? 0);
  const [planned, due] = [one.planned + other.planned, dueOf(one) + dueOf(other)];
  return {
    kind: one.kind,
    planned,
    held: one.held + other.held,
    attended: one.attended + other.attended,
    ...(unrecorded === 0 ? {} : { unrecorded }),
    ...(due === planned ? {} : { due }),
  };
}

function attendedOf({ attended }: DoseOfKind): number {
  return attended;
}

function dueOf({ planned, due = planned }: DoseOfKind): number {
  return due;
}

/** What of the sessions asked for can be told: all where enough are known, otherwise less those of which nobody knows who came. */
function known(asked: number, { held, unrecorded = 0 }: DoseOfKind): number {
  return Math.min(asked, Math.max(asked - unrecorded, held - unrecorded));
}

/** Σ min(done, asked) ÷ Σ asked; undefined where nothing is asked. */
function ratio(
  entries: readonly DoseOfKind[],
  doneOf: (entry: DoseOfKind) => number,
  askedOf: (entry: DoseOfKind) => number,
): number | undefined {
  const asked = entries.reduce((sum, entry) => sum + askedOf(entry), 0);
  const done = entries.reduce((sum, entry) => sum + Math.min(doneOf(entry), askedOf(entry)), 0);
  return asked === 0 ? undefined : done / asked;
}

function planFor(plan: DosePlan | undefined): number {
  return plan?.member ?? 0;
}
