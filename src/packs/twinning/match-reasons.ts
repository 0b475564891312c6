/** Why two members were put together, in words. */
import type { Language } from '../../core/language.ts';
import { numberText } from '../../core/number-text.ts';
import type { TwinningMember, TwinningTopic } from '../../core/twinning.ts';
import type { ProposedPair } from '../../twinning/match-result.ts';
import type { MatchInput } from './input.ts';
import type { Words as CommonWords } from '../words/words.ts';
import type { Words } from './words/words.ts';

export interface MatchContext {
  readonly input: MatchInput;
  readonly language: Language;
  readonly words: Words;
  readonly common: CommonWords;
}

export function memberOf(code: string, { input }: MatchContext): TwinningMember | undefined {
  return input.network.members.find((member) => member.code === code);
}

export function nameOf(code: string, context: MatchContext): string {
  return memberOf(code, context)?.name ?? code;
}

export function matchTopic(code: string, { input }: MatchContext): TwinningTopic | undefined {
  return input.network.topics.find((topic) => topic.code === code);
}

export function matchTopicName(code: string, context: MatchContext): string {
  return matchTopic(code, context)?.name ?? code;
}

/** `12.4 points`, `3.0 days`. */
function aheadText(by: number, code: string, context: MatchContext): string {
  const { words, language } = context;
  const topic = matchTopic(code, context);
  const count = numberText(by, language, { decimals: topic?.decimals ?? 1 });
  const unit = topic?.unit ?? '';
  return unit === '' || unit === '%' ? words.match.points(count) : `${count} ${unit}`;
}

/** The mentor held against the mentee's size, where it is known which is larger. */
function sizeText(pair: ProposedPair, context: MatchContext): string[] {
  const { sizeRatio } = pair.reasons;
  const { match } = context.words;
  if (sizeRatio === undefined) return [];
  const ratio = numberText(sizeRatio, context.language, { decimals: 1 });
  const one = numberText(1, context.language, { decimals: 1 });
  if (ratio === one) return [match.sameSize];
  const [mentor, mentee] = [memberOf(pair.mentor, context)?.size, memberOf(pair.mentee, context)?.size];
  return [mentor !== undefined && mentee !== undefined && mentor > mentee ? match.larger(ratio) : match.apartInSize(ratio)];
}

/** Nothing where nobody knows. */
function yesNo(known: boolean | undefined, yes: string, no: string): string[] {
  return known === undefined ? [] : [known ? yes : no];
}

/** `12.4 points ahead, same province, 1.2 times its size`: the names and the topic stand beside it. */
export function reasonsText(pair: ProposedPair, context: MatchContext): string {
  const { match } = context.words;
  const { ahead, sameProvince, kilometres, sameSetting } = pair.reasons;
  const by = aheadText(Math.abs(ahead), pair.topic, context);
  return [
    ...(pair.fixed ? [match.fixed] : []),
    ahead < 0 ? match.behind1(by) : match.ahead1(by),
    ...yesNo(sameProvince, match.sameProvince, match.otherProvince),
    ...(kilometres === undefined ? [] : [match.kilometres(numberText(kilometres, context.language))]),
    ...sizeText(pair, context),
    ...yesNo(sameSetting, match.sameSetting, match.otherSetting),
  ].join(', ');
}
