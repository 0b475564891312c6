/** What every part of the pack needs to find its words, names and links. */
import type { Named } from '../tables/named.ts';
import type { Language } from '../../core/language.ts';
import type { TwinningTopic } from '../../core/twinning.ts';
import type { PairResult, TopicResult } from '../../twinning/result.ts';
import type { Words as CommonWords } from '../words/words.ts';
import type { TwinningInput } from './input.ts';
import type { Words } from './words/words.ts';

export interface PairSubject extends Named {
  readonly result: PairResult;
  /** `Gakenke → Burera` */
  readonly title: string;
}

export interface TopicSubject extends Named {
  readonly result: TopicResult;
  /** With ↓ where lower is better. */
  readonly title: string;
}

export interface TwinningContext {
  readonly input: TwinningInput;
  readonly language: Language;
  readonly words: Words;
  /** Words that all packs share. */
  readonly common: CommonWords;
  readonly pairs: readonly PairSubject[];
  readonly topics: readonly TopicSubject[];
  /** The sheet with all pairs, where the summary cannot hold them. */
  readonly allPairs: Named;
}

export function memberName(code: string, { input }: TwinningContext): string {
  return input.result.members.find(({ member }) => member.code === code)?.member.name ?? code;
}

export function topicOf(code: string, { topics }: TwinningContext): TwinningTopic | undefined {
  return topics.find(({ result }) => result.topic.code === code)?.result.topic;
}

export function topicTitle(code: string, { topics }: TwinningContext): string {
  return topics.find(({ result }) => result.topic.code === code)?.title ?? code;
}

/** The topic with its unit, for tables whose rows have different ones. */
export function topicWithUnit(code: string, context: TwinningContext): string {
  const unit = topicOf(code, context)?.unit ?? '';
  return unit === '' || unit === '%' ? topicTitle(code, context) : `${topicTitle(code, context)} (${unit})`;
}

export function pairTitle({ pair, first, second }: PairResult): string {
  return `${first.name} ${pair.kind === 'mentoring' ? '→' : '↔'} ${second.name}`;
}
