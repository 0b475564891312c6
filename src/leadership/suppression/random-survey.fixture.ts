/** Surveys by chance: teams of 1 to 9, roles missing, people who come and go, items left blank. */
import type { LeadershipTables, SurveyResponse } from '../../core/leadership.ts';
import { randomFromSeed } from '../../core/seeded-random.ts';
import { items, response, round, tables, team } from '../survey.fixture.ts';

export interface SurveyShape {
  readonly teams: number;
  readonly rounds: number;
  /** Chance that an item is left blank. */
  readonly blank: number;
  /** Chance that a person misses a round. */
  readonly away: number;
}

const DATES = ['2025-01-10', '2025-07-10', '2026-01-10'];

export function randomSurvey(seed: number, { teams, rounds, blank, away }: SurveyShape): LeadershipTables {
  const random = randomFromSeed(seed);
  const whole = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
  const questions = [...items('scan', 2), ...items('plan', 2)];
  const codes = Array.from({ length: whole(1, teams) }, (_, at) => `T${at + 1}`);
  const survey = DATES.slice(0, rounds).map((date, at) => round(`R${at + 1}`, date));
  const people = codes.flatMap((code) =>
    (['self', 'peer'] as const).flatMap((role) =>
      Array.from({ length: random() < 0.2 ? 0 : whole(1, 9) }, (_, at) => ({ id: `person-${code}-${role}-${at}`, code, role })),
    ),
  );
  const responses = survey.flatMap((one) =>
    people.flatMap(({ id, code, role }): SurveyResponse[] => {
      const answers = Object.fromEntries(
        questions.map((item) => [item.code, random() < blank ? (random() < 0.5 ? undefined : 'na') : whole(1, 5)] as const),
      );
      return random() < away ? [] : [response(id, code, answers, { role, round: one.code })];
    }),
  );
  return tables({ questions, rounds: survey, teams: codes.map((code) => team(code)), responses });
}
