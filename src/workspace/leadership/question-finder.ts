import { bareName } from '../../core/bare-name.ts';
import type { Question } from '../../core/leadership.ts';
import { headingParts } from './responses/heading-parts.ts';

/** A question with its wordings in other languages and of earlier forms. */
export interface WordedQuestion {
  readonly question: Question;
  readonly others: readonly string[];
}

/** Finds the questions that a heading of a survey tool means. */
export interface QuestionFinder {
  readonly codes: readonly string[];
  /** None; one; or several, where its parts name different ones. */
  find(heading: string): readonly Question[];
}

/** Knows questions by their codes, and by those wordings that only one of them has. Case, accents and punctuation do not count. */
export function questionFinder(worded: readonly WordedQuestion[]): QuestionFinder {
  const byCode = new Map(worded.map(({ question }) => [bareName(question.code), question]));
  const byText = new Map<string, Question | null>();
  for (const { question, others } of worded) {
    for (const text of new Set([question.text, ...others].map(bareName))) {
      const known = byText.get(text);
      byText.set(text, known === undefined || known === question ? question : null);
    }
  }
  const find = (heading: string): readonly Question[] => {
    const whole = byCode.get(bareName(heading));
    if (whole !== undefined) return [whole];
    const found = headingParts(heading).flatMap((part) => byCode.get(bareName(part)) ?? byText.get(bareName(part)) ?? []);
    return [...new Set(found)];
  };
  return { codes: worded.map(({ question }) => question.code), find };
}
