import type { Language } from '../../core/language.ts';
import { shareText } from '../../core/number-text.ts';
import type { PeriodType } from '../../core/period/index.ts';
import { periodUnit, wordsIn } from '../words/words.ts';
import type { Forecast } from './forecast.ts';

/** A part that weighs less changes no digit that anybody reads. */
const LEAST_NAMED = 0.01;

/** The method in one line: what was averaged, with which weights, where the interval comes from, on how many points. */
export function sayMethod({ parts, prospects, seen }: Forecast, points: number, type: PeriodType, language: Language): string {
  const words = wordsIn(language);
  const unit = periodUnit(type, words);
  const named = parts
    .filter(({ weight }) => weight >= LEAST_NAMED)
    .map(({ part, weight }) => `${words[part]} (${shareText(weight, language)})`);
  const listed = [named.slice(0, -1).join(', '), ...named.slice(-1)].filter((part) => part !== '').join(words.and);
  return words.method(listed, points, unit) + (prospects.length > seen ? words.beyond(seen, unit) : '');
}
