/** Seats are of leaders that are known, each once. */
import type { LeftOutRow } from '../../core/left-out-row.ts';
import type { Leader, PlannedActivity } from '../../core/programme.ts';
import type { ProgrammeWords } from '../words/words.ts';

/** Activities by their first day, then in the order of the table; a seat of somebody who is no leader is left out, and said. */
export function knownExpected(
  activities: readonly PlannedActivity[],
  leaders: readonly Leader[],
  words: ProgrammeWords,
): { activities: PlannedActivity[]; leftOut: LeftOutRow[] } {
  const known = new Set(leaders.map(({ code }) => code));
  const leftOut: LeftOutRow[] = [];
  const checked = activities.map((activity) => {
    if (typeof activity.expected === 'number') return activity;
    for (const code of new Set(activity.expected)) {
      if (known.has(code)) continue;
      leftOut.push({ at: activity.at, message: words.unknownLeader(code, activity.code), fix: words.unknownLeaderFix });
    }
    return { ...activity, expected: [...new Set(activity.expected)].filter((code) => known.has(code)) };
  });
  return { activities: checked.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)), leftOut };
}
