import type { Language } from '../core/language.ts';
import { shareText } from '../core/number-text.ts';
import type { Thresholds } from '../core/workspace.ts';
import type { Completeness, MeasuredPoint } from '../measures/contract.ts';
import { round9 } from './round.ts';
import { wordsIn } from './words/words.ts';

/** received ÷ expected; undefined where it is not known or nothing was expected. */
export function completenessShare(completeness: Completeness): number | undefined {
  return completeness.kind === 'known' && completeness.expected > 0 ? completeness.received / completeness.expected : undefined;
}

/** Reporting places counted and left out, of one measured point. */
type Counted = Pick<MeasuredPoint, 'counted' | 'incomplete'>;

/** Of the places that reported, those whose report holds every part of the indicator: only these are in its value. */
function wholeShare(point: Counted | undefined): number {
  const reported = point === undefined ? 0 : point.counted + point.incomplete;
  return point === undefined || reported === 0 ? 1 : point.counted / reported;
}

/**
 * Too little stands behind the value: the reports received, or those of them that hold all that the indicator needs, are under the floor.
 * Completeness that is not known is not thin by itself: it is said in a caveat.
 */
export function isThin(completeness: Completeness, { completenessFloor }: Thresholds, point?: Counted): boolean {
  return round9((completenessShare(completeness) ?? 1) * wholeShare(point)) < completenessFloor;
}

/** `61 % of reports in, floor 80 %`, with as many decimals as keep the two apart. */
export function sayThin(completeness: Completeness, { completenessFloor }: Thresholds, language: Language, point?: Counted): string {
  const words = wordsIn(language);
  const received = completenessShare(completeness) ?? 1;
  const tooFewReports = round9(received) < completenessFloor;
  const share = tooFewReports ? received : received * wholeShare(point);
  let decimals = 0;
  while (decimals < 7 && Number((100 * share).toFixed(decimals)) >= 100 * completenessFloor) decimals += 1;
  const floor = shareText(completenessFloor, language, Number.isInteger(Number((100 * completenessFloor).toFixed(7))) ? 0 : 1);
  return (tooFewReports ? words.thin : words.thinParts)(shareText(share, language, decimals), floor);
}
