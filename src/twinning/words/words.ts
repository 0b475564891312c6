/** The sentences of twinning by language: `wordsIn(language).topics.noPlace(…)`. One pair of files for each part. */
import type { Language } from '../../core/language.ts';
import { topicsEn, type TopicWords } from './topics-en.ts';
import { topicsFr } from './topics-fr.ts';

export interface TwinningWords {
  readonly topics: TopicWords;
}

const WORDS: Readonly<Record<Language, TwinningWords>> = {
  en: { topics: topicsEn },
  fr: { topics: topicsFr },
};

export function wordsIn(language: Language): TwinningWords {
  return WORDS[language];
}
