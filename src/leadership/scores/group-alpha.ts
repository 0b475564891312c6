import type { Language } from '../../core/language.ts';
import { cronbachAlpha } from '../../stats/cronbach-alpha.ts';
import { FEWEST_RESPONDENTS, type ScaleScore } from '../result.ts';
import { wordsIn } from '../words/words.ts';
import type { Scored } from './form-score.ts';

/** Level of alpha's interval. */
const LEVEL = 0.95;
/** Totals of people that differ by less are the same: answers are whole or means of a few whole ones. */
const SAME = 1e-9;

/** Cronbach's alpha of the persons who answered every item, or why there is none. */
export function groupAlpha(persons: readonly Scored[], items: number, language: Language): Pick<ScaleScore, 'alpha' | 'alphaReason'> {
  const words = wordsIn(language);
  const answers = persons.flatMap((person) => (person.items === undefined ? [] : [person.items]));
  if (items < 2) return { alphaReason: words.oneItem };
  if (answers.length < FEWEST_RESPONDENTS) return { alphaReason: words.fewComplete(FEWEST_RESPONDENTS) };
  const totals = answers.map((own) => own.reduce((sum, answer) => sum + answer, 0));
  if (Math.max(...totals) - Math.min(...totals) < SAME) return { alphaReason: words.sameTotals };
  const byItem = Array.from({ length: items }, (_, at) => answers.map((own) => own[at]!));
  return { alpha: cronbachAlpha(byItem, LEVEL) };
}
