/** A survey laid out: each instrument with the rounds in which it was answered. */
import type { RaterRole, SurveyResponse, SurveyRound, SurveyTeam } from '../../core/leadership.ts';
import type { Block } from './rated.ts';
import { ratedBy } from './rated.ts';
import { suppressedSurvey, type SuppressedSurvey } from '../suppression/suppressed-survey.ts';
import type { ScoredInstrument } from './scored-scale.ts';

export interface InstrumentSurvey extends ScoredInstrument {
  /** By date; those in which somebody answered it. */
  readonly rounds: readonly SuppressedSurvey[];
  /** Of all rounds. */
  readonly roles: readonly RaterRole[];
  readonly teams: readonly SurveyTeam[];
}

export function instrumentSurvey(
  instrument: ScoredInstrument,
  rounds: readonly SurveyRound[],
  teams: readonly SurveyTeam[],
  responses: readonly SurveyResponse[],
): InstrumentSurvey {
  const answered = rounds
    .map((round) => ({
      round,
      rated: ratedBy(
        responses.filter((response) => response.round === round.code),
        instrument,
      ),
    }))
    .filter(({ rated }) => rated.length > 0)
    .map(({ round, rated }) => suppressedSurvey(instrument, round, rated, teams));
  const roles = (['self', 'peer'] as const).filter((role) => answered.some(({ rated }) => rated.some((one) => one.role === role)));
  return { ...instrument, rounds: answered, roles, teams };
}

/** All the cells of a table: all teams first, all roles first. */
export function blocksOf({ teams, roles }: InstrumentSurvey): Block[] {
  return [{}, ...teams.map(({ code }): Block => ({ team: code }))].flatMap((block) => [
    block,
    ...roles.map((role) => ({ ...block, role })),
  ]);
}
