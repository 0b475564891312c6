/** The sentences of twinning by language: `wordsIn(language).topics.noPlace(…)`. One pair of files for each part. */
import type { Language } from '../../core/language.ts';
import { pairsEn, type PairWords } from './pairs-en.ts';
import { pairsFr } from './pairs-fr.ts';
import { topicsEn, type TopicWords } from './topics-en.ts';
import { topicsFr } from './topics-fr.ts';

export interface TwinningWords {
  readonly pairs: PairWords;
  readonly topics: TopicWords;
}

const WORDS: Readonly<Record<Language, TwinningWords>> = {
  en: { pairs: pairsEn, topics: topicsEn },
  fr: { pairs: pairsFr, topics: topicsFr },
};

export function wordsIn(language: Language): TwinningWords {
  return WORDS[language];
}
