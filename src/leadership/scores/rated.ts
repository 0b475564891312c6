/** Persons as they stand in a survey: one for each respondent, team and role of a round, whatever the number of forms. */
import type { RaterRole, SurveyResponse } from '../../core/leadership.ts';
import { byCode } from '../by-code.ts';
import { answeredOf, formScore, joinForms, type FormScore } from './form-score.ts';
import type { ScoredInstrument, ScoredScale } from './scored-scale.ts';

export interface Rated {
  readonly respondent: string;
  readonly team: string;
  readonly role: RaterRole;
  readonly scores: ReadonlyMap<ScoredScale, FormScore>;
  /** Items answered of each scale; undefined where several forms are one. */
  readonly answered?: ReadonlyMap<ScoredScale, number>;
}

/** Part of a survey's table: a team or all, a role or all. */
export interface Block {
  readonly team?: string;
  readonly role?: RaterRole;
}

/**
 * Those who gave at least one answer, or marked one not applicable, on the instrument.
 * @param responses of one round
 * @returns by respondent, team and role
 */
export function ratedBy(responses: readonly SurveyResponse[], { scales }: ScoredInstrument): Rated[] {
  const questions = new Set(scales.flatMap((scale) => scale.questions.map(({ code }) => code)));
  const forms = new Map<string, SurveyResponse[]>();
  for (const response of responses) {
    if (![...response.answers.keys()].some((code) => questions.has(code))) continue;
    const key = JSON.stringify([response.respondent, response.team, response.role]);
    const known = forms.get(key);
    if (known === undefined) forms.set(key, [response]);
    else known.push(response);
  }
  return [...forms]
    .sort(([a], [b]) => byCode(a, b))
    .map(([, own]) => ({
      respondent: own[0]!.respondent,
      team: own[0]!.team,
      role: own[0]!.role,
      scores: new Map(scales.map((scale) => [scale, joinForms(own.map(({ answers }) => formScore(scale.questions, answers)))])),
      ...(own.length > 1 ? {} : { answered: new Map(scales.map((scale) => [scale, answeredOf(scale.questions, own[0]!.answers)])) }),
    }));
}

/** Those of a block, in the order in which they come. */
export function within<T extends { readonly team: string; readonly role: RaterRole }>(rated: readonly T[], { team, role }: Block): T[] {
  return rated.filter((one) => (team === undefined || one.team === team) && (role === undefined || one.role === role));
}

/** Scores by respondent: whoever rated in two teams or roles of the block counts once, with the mean. */
export function scoresByRespondent(rated: readonly Rated[], scale: ScoredScale): Map<string, FormScore> {
  const once = new Map(rated.map(({ respondent, scores }) => [respondent, scores.get(scale)]));
  if (once.size === rated.length) return once;
  const forms = new Map<string, FormScore[]>();
  for (const { respondent, scores } of rated) {
    const known = forms.get(respondent);
    if (known === undefined) forms.set(respondent, [scores.get(scale)]);
    else known.push(scores.get(scale));
  }
  return new Map([...forms].map(([respondent, own]) => [respondent, joinForms(own)]));
}
