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

/** The least number that its decimals show, where the mentor is ahead by less than half of it: shown as it is, that would be nothing. */
export function hardlyAhead(by: number, code: string, context: MatchContext): string | undefined {
  const decimals = matchTopic(code, context)?.decimals ?? 1;
  const least = 10 ** -decimals;
  return by > 0 && by < least / 2 ? numberText(least, context.language, { decimals }) : undefined;
}

/** `12.4 points`, `3.0 days`. */
function pointsText(by: number, code: string, context: MatchContext): string {
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
  return [mentor !== undefined && mentee !== undefined && mentor > mentee ? match.larger(ratio) : match.smaller(ratio)];
}

/** Nothing where nobody knows. */
function yesNo(known: boolean | undefined, yes: string, no: string): string[] {
  return known === undefined ? [] : [known ? yes : no];
}

/** What stands beside it in figures is not said again, unless the figure is nothing or less. */
function aheadText({ reasons: { ahead }, topic }: ProposedPair, context: MatchContext): string[] {
  const { match } = context.words;
  if (ahead < 0) return [match.behind1(pointsText(-ahead, topic, context))];
  if (ahead === 0) return [match.level];
  return hardlyAhead(ahead, topic, context) === undefined ? [] : [match.hardlyAhead];
}

function nextBestText({ nextBest, fixed }: ProposedPair, context: MatchContext): string {
  const { match } = context.words;
  if (nextBest !== undefined) return match.orElse(nameOf(nextBest.mentor, context));
  return fixed ? '' : match.noNextBest;
}

/** `same province, 32 km, 1.2 times its size, same setting; next best: Huye`: names, topic and figures stand beside it. */
export function reasonsText(pair: ProposedPair, context: MatchContext): string {
  const { match } = context.words;
  const { sameProvince, kilometres, sameSetting } = pair.reasons;
  const reasons = [
    ...(pair.fixed ? [match.fixed] : []),
    ...aheadText(pair, context),
    ...yesNo(sameProvince, match.sameProvince, match.otherProvince),
    ...(kilometres === undefined ? [] : [match.kilometres(numberText(kilometres, context.language))]),
    ...sizeText(pair, context),
    ...yesNo(sameSetting, match.sameSetting, match.otherSetting),
  ];
  return match.thenNext([reasons.join(', '), nextBestText(pair, context)].filter((part) => part !== ''));
}
