import { ACTIVITY_KINDS } from '../../core/programme.ts';
import { isDue } from '../programme-days.ts';
import type { ActivityResult, KindResult } from '../result.ts';
import type { ProgrammeWords } from '../words/words.ts';
import type { LeaderSeat } from './activity-seats.ts';
import { paceOf, type ProgrammeTime } from './pace.ts';
import { seatsFrom } from './seat-count.ts';

/** Retreats, coaching rounds and knowledge-sharing sessions, as far as any are planned. */
export function kindResults(
  activities: readonly ActivityResult[],
  seats: readonly LeaderSeat[],
  time: ProgrammeTime,
  words: ProgrammeWords,
): KindResult[] {
  return ACTIVITY_KINDS.flatMap((kind) => {
    const ofKind = activities.filter(({ activity }) => activity.kind === kind);
    if (ofKind.length === 0) return [];
    const sum = seatsFrom(seats.filter(({ activity }) => activity.kind === kind));
    const counts = {
      planned: ofKind.length,
      due: ofKind.filter(({ activity }) => isDue(activity, time.today)).length,
      held: ofKind.filter(({ heldOn }) => heldOn.length > 0).length,
    };
    return [{ kind, activities: counts, ...sum, ...paceOf(sum, time, words) }];
  });
}
