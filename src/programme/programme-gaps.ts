/** What could not be looked at, and what stands beside the plan: said, never silently left out. */
import { isoFromDay } from '../core/period/index.ts';
import type { ProgrammeInput } from './input.ts';
import type { KindResult, ProgrammeResult, Traction, UnplannedSession } from './result.ts';
import type { ProgrammeWords } from './words/words.ts';

type NotChecked = ProgrammeResult['notChecked'][number];

export interface Gaps {
  readonly kinds: readonly KindResult[];
  readonly traction: readonly Traction[];
  readonly unplanned: readonly UnplannedSession[];
  /** Rows dated after today. */
  readonly later: { readonly participations: number; readonly notes: number; readonly support: number };
  /** Log lines, none private, of sessions that nobody is written down for. */
  readonly withoutSession: number;
}

export function notCheckedIn(
  { kinds, traction, unplanned, later, withoutSession }: Gaps,
  input: ProgrammeInput,
  words: ProgrammeWords,
): NotChecked[] {
  const { what } = words;
  const about = words.programme;
  const told = (count: number, part: string, reason: string): NotChecked[] => (count === 0 ? [] : [{ about, what: part, reason }]);
  const today = isoFromDay(input.today);
  return [
    ...(kinds.length === 0 ? [{ about, what: what.activities, reason: words.noActivities }] : []),
    ...kinds.flatMap(({ kind, paceReason }) =>
      paceReason === undefined ? [] : [{ about: words.kinds[kind], what: what.pace, reason: paceReason }],
    ),
    ...unplannedLines(unplanned, words),
    ...told(later.participations, what.participation, words.laterRows(later.participations, today)),
    ...told(later.notes, what.log, words.laterRows(later.notes, today)),
    ...told(later.support, what.support, words.laterRows(later.support, today)),
    ...told(withoutSession, what.log, words.withoutSession(withoutSession)),
    ...traction.flatMap((one) => tractionGaps(one, words)),
    ...input.workspace.brokenPlans.map(({ priority, title, reason }) => ({ about: title ?? priority, what: what.traction, reason })),
    ...daysNotTold(input, words),
  ];
}

/** One line for each way to stand beside the plan. */
function unplannedLines(unplanned: readonly UnplannedSession[], words: ProgrammeWords): NotChecked[] {
  const ways = [...new Set(unplanned.map(({ why }) => why))];
  return ways.map((why) => {
    const own = unplanned.filter((one) => one.why === why);
    const people = own.reduce((sum, { participants = 1 }) => sum + participants, 0);
    const activities = [...new Set(own.map(({ activity }) => activity))].join(', ');
    return { about: words.programme, what: words.what.participation, reason: words.unplanned[why](people, activities) };
  });
}

function tractionGaps({ title, movedReason, verdict }: Traction, words: ProgrammeWords): NotChecked[] {
  if (movedReason !== undefined) return [{ about: title, what: words.what.movement, reason: movedReason }];
  return verdict === 'cannot-tell' ? [{ about: title, what: words.what.traction, reason: words.nothingDue }] : [];
}

function daysNotTold({ tables, priorities, today }: ProgrammeInput, words: ProgrammeWords): NotChecked[] {
  const iso = isoFromDay(today);
  return priorities.flatMap(({ plan }) => {
    const given = tables.support.filter((row) => row.priority === plan.priority && row.date <= iso);
    const silent = given.filter(({ days }) => days === undefined).length;
    if (silent === 0) return [];
    return [{ about: plan.title, what: words.what.support, reason: words.daysNotTold(silent, given.length) }];
  });
}
