/** The sentence beside a status: which measure, and which band it fell into. */
import type { Language } from '../core/language.ts';
import { numberText } from '../core/number-text.ts';
import { bandOf, type Band, type Bounds } from './bands.ts';
import { wordsIn } from './words/words.ts';

/** More decimals only split hairs; a bound is hit or missed long before. */
const MOST_DECIMALS = 7;

/** `93 % of the planned way is done: AG is 90 % to 100 %.` */
export function sayProgress(progress: number, band: Band, bounds: Bounds, language: Language): string {
  const words = wordsIn(language);
  const say = (share: number): string => percent(share, bounds, language);
  const bands: Readonly<Record<Band, string>> = {
    G: words.orMore('G', say(bounds.G)),
    AG: words.between('AG', say(bounds.AG), say(bounds.G)),
    AR: words.between('AR', say(bounds.AR), say(bounds.AG)),
    R: words.under('R', say(bounds.AR)),
  };
  return words.progress(say(progress), bands[band]);
}

/** `It stands 2.4 % behind plan: AR is 5 % behind plan or better.` */
export function sayRelative(relative: number, band: Band, bounds: Bounds, language: Language): string {
  const words = wordsIn(language);
  const say = (share: number): string => {
    if (share === 0) return words.onPlan;
    const size = percent(share, bounds, language).replace('−', '');
    return share < 0 ? words.behind(size) : words.ahead(size);
  };
  return words.relative(say(relative), band === 'R' ? words.worse('R', say(bounds.AR)) : words.orBetter(band, say(bounds[band])));
}

/** A share as a percent with as few decimals as keep it in its band, so that 99.96 % never reads as 100 %. */
function percent(share: number, bounds: Bounds, language: Language): string {
  const fits = (decimals: number): boolean => {
    const shown = Number((share * 100).toFixed(decimals)) / 100;
    return bandOf(shown, bounds) === bandOf(share, bounds) && (shown !== 0 || share === 0);
  };
  let decimals = 0;
  while (decimals < MOST_DECIMALS && !fits(decimals)) decimals += 1;
  return numberText(share, language, { decimals, unit: '%', shift: 2 });
}
