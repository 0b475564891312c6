import type { Indicator } from '../../core/indicator.ts';
import { numberText } from '../../core/number-text.ts';
import { formatPeriod } from '../../core/period/index.ts';
import type { MoveOrReason } from '../../delivery/actions/indicator-move.ts';
import type { IndicatorMove } from '../../delivery/actions/result.ts';
import { round9 } from '../../delivery/round.ts';
import type { ProgrammeWords } from '../words/words.ts';
import type { FellDue } from './verdict.ts';

/** Most decimals that a small movement gets beyond the values' own, so that a gain never reads +0.0. */
const MOST_MORE_DECIMALS = 2;

/** `The indicator went from 50.0 % (January 2026) to 56.0 % (June 2026), +6.0 in the good direction; 3 of 4 that were due are done.` */
export function sayTraction(
  { moved, movedReason }: MoveOrReason,
  { due, done }: FellDue,
  indicator: Indicator,
  words: ProgrammeWords,
): string {
  const followed = due === 0 ? words.nothingDue : words.doneOfDue(done, due);
  return moved === undefined ? `${movedReason} ${followed}` : `${sayMove(moved, indicator, words)} ${followed}`;
}

function sayMove({ from, to, gain }: IndicatorMove, indicator: Indicator, words: ProgrammeWords): string {
  const least = indicator.decimals ?? (indicator.kind === 'count' ? 0 : 1);
  const unit = indicator.kind === 'percent' ? '%' : indicator.unit;
  const decimals = round9(gain) === 0 ? least : enough(gain, least);
  const at = ({ period, value }: IndicatorMove['from']): string =>
    words.valueOf(numberText(value, words.language, { decimals, unit }), formatPeriod(period, words.language));
  return words.moved(at(from), at(to), numberText(gain, words.language, { decimals, signed: true }));
}

function enough(gain: number, least: number): number {
  const fits = [0, 1].find((more) => Math.abs(gain) >= 0.5 / 10 ** (least + more));
  return least + (fits ?? MOST_MORE_DECIMALS);
}
