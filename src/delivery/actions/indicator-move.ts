/** Did an indicator move since a day? Side by side with what was done meanwhile: never a claim of cause. */
import { formatPeriod, isoFromDay, type Day } from '../../core/period/index.ts';
import type { Language } from '../../core/language.ts';
import { firmPoints } from '../firm-points.ts';
import type { PriorityResult } from '../result.ts';
import { wordsIn } from '../words/words.ts';
import type { IndicatorMove } from './result.ts';

/** As much of a priority as its movement is read from. */
export type MovingPriority = Pick<PriorityResult, 'plan' | 'indicator' | 'series'>;

export type MoveOrReason =
  | { readonly moved: IndicatorMove; readonly movedReason?: never }
  | { readonly moved?: never; readonly movedReason: string };

/**
 * From the last firm value of a period that ended on or before a day to the newest firm one, where those are two periods.
 * Firm: not under the completeness floor.
 * @param since the day from which movement counts
 * @param today values of periods that end later are not looked at
 */
export function indicatorMove({ indicator, series }: MovingPriority, since: Day, today: Day, language: Language): MoveOrReason {
  const { actions: words } = wordsIn(language);
  const firm = firmPoints(series, { end: today });
  const to = firm.at(-1);
  if (to === undefined) return { movedReason: words.noFirmValue };
  const from = firm.findLast(({ period }) => period.end <= since);
  if (from === undefined) return { movedReason: words.noneBefore(isoFromDay(since)) };
  if (from === to) return { movedReason: words.noneSince(formatPeriod(from.period, language)) };
  const rise = to.value - from.value;
  return { moved: { from, to, gain: indicator.direction === 'up' ? rise : 0 - rise } };
}
