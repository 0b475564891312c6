import type { Day } from '../../core/period/index.ts';
import { dayOf } from '../programme-days.ts';
import type { ProgrammeResult } from '../result.ts';
import type { PublicNote } from './public-notes.ts';

type LogLine = ProgrammeResult['log'][number];

/** Each line of the log with the state of its step on a day: due on the day itself, or without a due date, is open. */
export function coachingLog(notes: readonly PublicNote[], today: Day): LogLine[] {
  return notes.map((note) => ({ ...note, state: stateOf(note, today) }));
}

function stateOf({ step, done, due, at }: PublicNote, today: Day): LogLine['state'] {
  if (step === undefined) return 'no-step';
  if (done !== undefined && dayOf(done, at) <= today) return 'done';
  return due !== undefined && dayOf(due, at) < today ? 'late' : 'open';
}
