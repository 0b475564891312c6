import type { Language } from '../core/language.ts';
import { shareText } from '../core/number-text.ts';
import type { Thresholds } from '../core/workspace.ts';
import type { Completeness } from '../measures/contract.ts';
import { round9 } from './round.ts';
import { wordsIn } from './words/words.ts';

/** received ÷ expected; undefined where it is not known or nothing was expected. */
export function completenessShare(completeness: Completeness): number | undefined {
  return completeness.kind === 'known' && completeness.expected > 0 ? completeness.received / completeness.expected : undefined;
}

/** Under the completeness floor. What is not known is not thin: it is said in a caveat. */
export function isThin(completeness: Completeness, { completenessFloor }: Thresholds): boolean {
  const share = completenessShare(completeness);
  return share !== undefined && round9(share) < completenessFloor;
}

/** `61 % of reports in, floor 80 %`, with as many decimals as keep the two apart. */
export function sayThin(completeness: Completeness, { completenessFloor }: Thresholds, language: Language): string {
  const share = completenessShare(completeness) ?? 0;
  let decimals = 0;
  while (decimals < 7 && Number((100 * share).toFixed(decimals)) >= 100 * completenessFloor) decimals += 1;
  const floor = shareText(completenessFloor, language, Number.isInteger(Number((100 * completenessFloor).toFixed(7))) ? 0 : 1);
  return wordsIn(language).thin(shareText(share, language, decimals), floor);
}
