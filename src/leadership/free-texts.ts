import type { Question, SurveyResponse, SurveyRound } from '../core/leadership.ts';
import { byCode } from './by-code.ts';
import { FEWEST_RESPONDENTS, type FreeText } from './result.ts';

/** Answers in words by question and round, sorted, so that their order says nothing of who wrote them. Hidden where fewer than 5 people answered. */
export function freeTexts(
  questions: readonly Question[],
  rounds: readonly SurveyRound[],
  responses: readonly SurveyResponse[],
): FreeText[] {
  return questions
    .filter(({ kind }) => kind === 'text')
    .flatMap(({ code }) => rounds.map((round) => textsOf(code, round.code, responses)))
    .filter((found) => found !== undefined);
}

function textsOf(question: string, round: string, responses: readonly SurveyResponse[]): FreeText | undefined {
  const answered = responses
    .filter((response) => response.round === round)
    .map(({ respondent, texts }) => ({ respondent, text: texts.get(question)?.trim() ?? '' }))
    .filter(({ text }) => text !== '');
  if (answered.length === 0) return undefined;
  if (new Set(answered.map(({ respondent }) => respondent)).size < FEWEST_RESPONDENTS) return { question, round, texts: [], hidden: 'few' };
  return { question, round, texts: answered.map(({ text }) => text).sort(byCode) };
}
