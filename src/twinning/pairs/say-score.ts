/** The sentence beside a pair's score. */
import type { Language } from '../../core/language.ts';
import { numberText } from '../../core/number-text.ts';
import type { TwinningPair, TwinningSettings } from '../../core/twinning.ts';
import { bandOf, type Band } from '../../delivery/bands.ts';
import { wordsIn as deliveryWords } from '../../delivery/words/words.ts';
import type { PairResult, ScorePart } from '../result.ts';
import { wordsIn } from '../words/words.ts';
import { fewestParts } from './weigh-parts.ts';

/** Scores are rounded to 9 decimals. */
const MOST_DECIMALS = 9;

interface Said {
  readonly pair: TwinningPair;
  readonly phase: PairResult['phase'];
  readonly parts: readonly ScorePart[];
  readonly score?: number;
}

/** `72 of 100 (outcome 80, milestones 67, dose 75; reciprocity missing, its weight is shared among the others): AG is 60 to 75.` */
export function sayScore({ pair, phase, parts, score }: Said, settings: TwinningSettings, language: Language): string {
  const words = wordsIn(language).pairs;
  const weighed = parts.filter(({ weight }) => weight > 0);
  const names = weighed.filter(({ value }) => value === undefined).map(({ part }) => words.parts[part]);
  const there = weighed.flatMap(({ part, value }) =>
    value === undefined ? [] : [words.part(words.parts[part], numberText(value, language))],
  );
  const missing = listed(names, words.and);
  if (phase === 'before-start') return words.noScoreYet(pair.start);
  if (score === undefined)
    return there.length === 0
      ? words.nothingThere(missing)
      : words.tooFew(listed(there, words.and), fewestParts(settings.weights), missing);
  const said = names.length === 0 ? '' : names.length === 1 ? words.missing(missing) : words.missingSeveral(missing);
  return words.why(scoreText(score, settings, language), bandText(score, settings, language), there.join(', '), said);
}

/** As few decimals as keep it in its band, so that 74.96 never reads as 75. */
function scoreText(score: number, { status }: TwinningSettings, language: Language): string {
  let decimals = 0;
  while (decimals < MOST_DECIMALS && bandOf(Number(score.toFixed(decimals)), status) !== bandOf(score, status)) decimals += 1;
  return numberText(score, language, { decimals });
}

function bandText(score: number, { status }: TwinningSettings, language: Language): string {
  const words = deliveryWords(language);
  const say = (bound: number): string => numberText(bound, language, { decimals: Number.isInteger(bound) ? 0 : 1 });
  const bands: Readonly<Record<Band, string>> = {
    G: words.orMore('G', say(status.G)),
    AG: words.between('AG', say(status.AG), say(status.G)),
    AR: words.between('AR', say(status.AR), say(status.AG)),
    R: words.under('R', say(status.AR)),
  };
  return bands[bandOf(score, status)];
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(names: readonly string[], and: string): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${and}${names.at(-1)}`;
}
