/** Numbers of a test as people read them. */
import type { Language } from '../../core/language.ts';
import { numberText, shareText } from '../../core/number-text.ts';
import type { TwinningTopic } from '../../core/twinning.ts';
import type { GroupTest } from '../result.ts';
import { wordsIn } from '../words/words.ts';

/** Under this p is not written out. */
const LEAST_P = 0.001;
const P_DECIMALS_TRIED = [3, 4, 5, 6, 7, 8] as const;

/** `p = 0.023`, `p < 0.001`; with as many decimals as keep p on its side of the bound that decides. */
export function pText(p: number, language: Language, bound = 0): string {
  const space = language === 'fr' ? '\u202F' : ' ';
  if (p < LEAST_P) return `p${space}<${space}${numberText(LEAST_P, language, { decimals: P_DECIMALS_TRIED[0] })}`;
  const apart = (decimals: number): boolean => p.toFixed(decimals) !== bound.toFixed(decimals);
  const decimals = P_DECIMALS_TRIED.find(apart) ?? P_DECIMALS_TRIED[0];
  return `p${space}=${space}${numberText(p, language, { decimals })}`;
}

/** `95 %`, `97.5 %`. */
export function levelText(level: number, language: Language): string {
  return shareText(level, language, Number.isInteger(Number((100 * level).toFixed(7))) ? 0 : 1);
}

/** A difference in the topic's unit: of percents it is points. At least one decimal. */
export function amountText(value: number, topic: TwinningTopic, language: Language, signed = false): string {
  const unit = topic.unit === '%' || topic.unit === '' ? wordsIn(language).topics.points(value) : topic.unit;
  return numberText(value, language, { ...decimalsOf(topic), unit, signed });
}

/** `5.1 points more than`, `0.3 points less than`. */
export function moreThan(difference: number, topic: TwinningTopic, language: Language): string {
  const words = wordsIn(language).topics;
  const amount = amountText(Math.abs(difference), topic, language);
  return difference < 0 ? words.less(amount) : words.more(amount);
}

/** `95 % interval +2.9 to +7.2, p = 0.002, 18 members against 22`. */
export function evidenceText({ low, high, p, level }: GroupTest, members: string, topic: TwinningTopic, language: Language): string {
  const words = wordsIn(language).topics;
  const said = pText(p, language, 1 - level);
  if (low === undefined || high === undefined) return words.evidenceWithout(said, members);
  const [from, to] = [low, high].map((end) => numberText(end, language, { ...decimalsOf(topic), signed: true }));
  return words.evidence(levelText(level, language), from!, to!, said, members);
}

function decimalsOf({ decimals }: TwinningTopic): { decimals: number } {
  return { decimals: Math.max(1, decimals) };
}
