import type { Indicator } from '../../core/indicator.ts';
import type { Language } from '../../core/language.ts';
import { formatPeriod, type Period } from '../../core/period/index.ts';
import type { Place } from '../../core/place.ts';
import type { Thresholds } from '../../core/workspace.ts';
import type { Measures } from '../../measures/contract.ts';
import { isThin, sayThin } from '../completeness.ts';
import type { LeagueRow } from '../result.ts';
import { sign } from '../status.ts';
import type { Path } from '../trajectory.ts';
import { wordsIn } from '../words/words.ts';
import { proportionInterval } from './proportion-interval.ts';

/** A place before it is ranked. `shortfall` is in numerator units, 0 or more; absent where it cannot be said. */
export interface Standing {
  readonly row: LeagueRow;
  readonly shortfall?: number;
}

/** Where one place stands in a period, or why it cannot be ranked. `path` undefined: there is nothing to hold it against. */
export function standingOf(
  place: Place,
  indicator: Indicator,
  period: Period,
  path: Path | undefined,
  measures: Measures,
  thresholds: Thresholds,
  language: Language,
): Standing {
  const words = wordsIn(language);
  const point = measures.series(indicator, place.code, period.type).find(({ period: own }) => own.id === period.id);
  const completeness = measures.completeness(indicator, place.code, period);
  const planned = path?.(period);
  const actual = point?.value;
  const gap = actual === undefined || planned === undefined ? undefined : sign(indicator.direction) * (actual - planned);
  const named = formatPeriod(period, language);
  const reasons: readonly (readonly [boolean, string])[] = [
    [actual === undefined, words.noValue(named)],
    [isThin(completeness, thresholds, point), sayThin(completeness, thresholds, language, point)],
    [path === undefined, words.noOwnTrajectory],
    [planned === undefined, words.noPlanned(named)],
  ];
  const reason = reasons.find(([applies]) => applies)?.[1];
  const interval = point === undefined ? undefined : proportionInterval(indicator, point);
  const shortfall = gap === undefined ? undefined : shortfallOf(indicator, gap, point?.denominator);
  return {
    row: {
      place: place.code,
      name: place.name,
      ...(actual === undefined ? {} : { actual }),
      ...(planned === undefined ? {} : { planned }),
      ...(gap === undefined || reason !== undefined ? {} : { gap }),
      ...(completeness.kind === 'known' && completeness.expected > 0
        ? { completeness: completeness.received / completeness.expected }
        : {}),
      ...(interval === undefined ? {} : { interval }),
      ...(reason === undefined ? {} : { reason }),
    },
    ...(shortfall === undefined ? {} : { shortfall }),
  };
}

/** How many more (or fewer) in the numerator would meet the plan: of a ratio the gap times its denominator, of a count the gap itself. */
function shortfallOf({ kind, factor }: Indicator, gap: number, denominator: number | undefined): number | undefined {
  const behind = Math.max(0, -gap);
  if (kind === 'count') return behind;
  return denominator === undefined ? undefined : (behind / factor) * denominator;
}
