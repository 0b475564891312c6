/** What is left to hold before the programme ends, against the pace so far. */
import type { Day } from '../../core/period/index.ts';
import { numberText } from '../../core/number-text.ts';
import type { KindResult } from '../result.ts';
import type { ProgrammeWords } from '../words/words.ts';

/** 365.25 ÷ 12: a month is not counted in calendar months, so that a pace moves evenly [the toolkit's own]. */
export const DAYS_A_MONTH = 30.4375;

export interface ProgrammeTime {
  /** Its own, or the first day of its first activity. */
  readonly start?: Day;
  readonly end?: Day;
  readonly today: Day;
}

/** The first day counts as a day of the programme, and so does the last. */
export function paceOf(
  { planned, held }: Pick<KindResult, 'planned' | 'held'>,
  { start, end, today }: ProgrammeTime,
  words: ProgrammeWords,
): Pick<KindResult, 'pace' | 'paceReason'> {
  const left = planned - held;
  if (end === undefined) return { paceReason: words.noEnd };
  if (today >= end) return { paceReason: words.ended(numberText(left, words.language)) };
  if (start === undefined || today < start) return { paceReason: words.notBegun };
  const monthsLeft = (end - today) / DAYS_A_MONTH;
  const monthsGone = (today - start + 1) / DAYS_A_MONTH;
  return { pace: { left, monthsLeft, neededPerMonth: left / monthsLeft, heldPerMonth: held / monthsGone } };
}
