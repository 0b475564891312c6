/** Sessions held and attended against the plan. */
import { EVENT_KINDS, type DosePlan, type EventKind, type TwinningMember, type TwinningSettings } from '../../core/twinning.ts';
import type { Dose, DoseOfKind } from '../result.ts';
import { cameTo, type HeldEvent } from './held-events.ts';

type ByKind = ReadonlyMap<EventKind, readonly HeldEvent[]>;

/** A member's dose over the whole programme. */
export function memberDose({ code }: TwinningMember, sessions: ByKind, { dose }: TwinningSettings): Dose {
  return doseOf(EVENT_KINDS.map((kind) => doseOfKind(kind, planFor(dose[kind]), sessions.get(kind) ?? [], code)));
}

/**
 * A member's sessions in the time of a pair. What was held of its plan outside the pair, before it, after it or for another pair of
 * its own, is not asked of this pair again.
 * @param within whether a session is in the pair's time and not another pair's own
 */
export function sessionsInPair(
  { code }: TwinningMember,
  sessions: ByKind,
  within: (event: HeldEvent) => boolean,
  { dose }: TwinningSettings,
): DoseOfKind[] {
  return EVENT_KINDS.map((kind) => {
    const all = sessions.get(kind) ?? [];
    const inPair = all.filter(within);
    return doseOfKind(kind, Math.max(0, planFor(dose[kind]) - (all.length - inPair.length)), inPair, code);
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
  const share = recorded ? ratio(planned, ({ attended }) => attended, plannedAndKnown) : undefined; // prettier-ignore
  const heldShare = ratio(planned, ({ held }) => held, (one) => one.planned); // prettier-ignore
  return { kinds, ...(share === undefined ? {} : { share }), ...(heldShare === undefined ? {} : { heldShare }) };
}

function doseOfKind(kind: EventKind, planned: number, sessions: readonly HeldEvent[], member: string): DoseOfKind {
  const came = sessions.map((session) => cameTo(session, member));
  const unrecorded = came.filter((one) => one === undefined).length;
  const attended = came.filter((one) => one === true).length;
  return { kind, planned, held: sessions.length, attended, ...(unrecorded === 0 ? {} : { unrecorded }) };
}

function together(one: DoseOfKind, other: DoseOfKind): DoseOfKind {
  const unrecorded = (one.unrecorded ?? 0) + (other.unrecorded ?? 0);
  return {
    kind: one.kind,
    planned: one.planned + other.planned,
    held: one.held + other.held,
    attended: one.attended + other.attended,
    ...(unrecorded === 0 ? {} : { unrecorded }),
  };
}

/** What of the plan can be told: all of it where enough sessions are known, otherwise less those of which nobody knows who came. */
function plannedAndKnown({ planned, held, unrecorded = 0 }: DoseOfKind): number {
  return Math.min(planned, Math.max(planned - unrecorded, held - unrecorded));
}

/** Σ min(done, due) ÷ Σ due; undefined where nothing is due. */
function ratio(
  entries: readonly DoseOfKind[],
  doneOf: (entry: DoseOfKind) => number,
  dueOf: (entry: DoseOfKind) => number,
): number | undefined {
  const due = entries.reduce((sum, entry) => sum + dueOf(entry), 0);
  const done = entries.reduce((sum, entry) => sum + Math.min(doneOf(entry), dueOf(entry)), 0);
  return due === 0 ? undefined : done / due;
}

function planFor(plan: DosePlan | undefined): number {
  return plan?.member ?? 0;
}
