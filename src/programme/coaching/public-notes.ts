/** The one place where private lines of the coaching log are looked at: they leave it as a count. */
import type { Day } from '../../core/period/index.ts';
import type { CoachingNote } from '../../core/programme.ts';
import { dayOf } from '../programme-days.ts';

export type PublicNote = CoachingNote & { readonly private: false };

export interface SplitLog {
  /** In the order of the table. `at` names the file only: a gap between line numbers would point to a private line. */
  readonly notes: readonly PublicNote[];
  readonly privateLines: number;
  /** Lines that are not private and dated after today. */
  readonly later: number;
}

/** Everything else about a programme is worked out from `notes` alone, so that no number can tell of a private line. */
export function splitLog(all: readonly CoachingNote[], today: Day): SplitLog {
  const past = all.filter(({ date, at }) => dayOf(date, at) <= today);
  const open = all.filter((note) => !note.private);
  const notes = past.flatMap((note): PublicNote[] => (note.private ? [] : [{ ...note, private: false, at: { file: note.at.file } }]));
  return { notes, privateLines: past.filter((note) => note.private).length, later: open.length - notes.length };
}
