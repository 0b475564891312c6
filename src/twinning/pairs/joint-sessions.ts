/** The sessions and visits of a pair: were both there, and who was host? */
import type { EventKind, TwinningPair } from '../../core/twinning.ts';
import type { PairResult } from '../result.ts';
import { cameTo, type HeldEvent } from './held-events.ts';

/** Sessions of a pair, not of the whole network. */
export const JOINT: ReadonlySet<EventKind> = new Set(['coaching-virtual', 'coaching-in-person', 'exchange-visit']);

export interface JointSessions {
  readonly held: number;
  readonly both: number;
  readonly hosted: PairResult['together']['hosted'];
  /** Sessions of which it is known for both whether they came. */
  readonly known: number;
}

/**
 * Coaching and visits that name the pair; where they name none, those for which both are written down.
 * A visit counts as hosted unless the other is known not to have come.
 * @param within whether an event is in the pair's time
 */
export function jointSessions(pair: TwinningPair, held: readonly HeldEvent[], within: (event: HeldEvent) => boolean): JointSessions {
  const sessions = held.filter((one) => JOINT.has(one.event.kind) && within(one) && isOfBoth(pair, one));
  const came = sessions.map((one) => [cameTo(one, pair.first), cameTo(one, pair.second)] as const);
  const hostedBy = (host: string, guest: string): number =>
    sessions.filter((one) => one.event.kind === 'exchange-visit' && one.event.host === host && cameTo(one, guest) !== false).length;
  return {
    held: sessions.length,
    both: came.filter(([first, second]) => first === true && second === true).length,
    known: came.filter(([first, second]) => first !== undefined && second !== undefined).length,
    hosted: [hostedBy(pair.first, pair.second), hostedBy(pair.second, pair.first)],
  };
}

function isOfBoth({ code, first, second }: TwinningPair, { event, came }: HeldEvent): boolean {
  if (event.pair !== undefined) return event.pair === code;
  return [first, second].every((member) => came.has(member) || event.host === member);
}
