/** Surveys for tests. */
import type { LeadershipTables, Question, RaterRole, SurveyResponse, SurveyRound, SurveyTeam } from '../core/leadership.ts';
import { fakeMeasures } from '../delivery/fake-measures.fixture.ts';
import { period } from '../delivery/plan.fixture.ts';
import { workspace, VALUES } from '../delivery/workspace.fixture.ts';
import type { LeadershipInput } from './input.ts';

const at = { file: 'leadership/table.csv' };

export function question(code: string, scale: string, changes: Partial<Question> = {}): Question {
  return {
    code,
    instrument: 'practices',
    scale,
    text: `Question ${code}`,
    kind: 'scored',
    low: 1,
    high: 5,
    reversed: false,
    own: false,
    at,
    ...changes,
  };
}

/** `scan1`, `scan2` … */
export function items(scale: string, count: number, changes: Partial<Question> = {}): Question[] {
  return Array.from({ length: count }, (_, index) => question(`${scale}${index + 1}`, scale, changes));
}

export function round(code: string, date: string): SurveyRound {
  return { code, date, at };
}

export const BEFORE = round('before', '2025-07-07');
export const AFTER = round('after', '2026-05-12');

export function team(code: string, changes: Partial<SurveyTeam> = {}): SurveyTeam {
  return { code, name: `Team ${code}`, at, ...changes };
}

/** An undefined answer was left blank. */
export function response(
  respondent: string,
  of: string,
  answers: Readonly<Record<string, number | 'na' | undefined>>,
  changes: Partial<SurveyResponse> = {},
): SurveyResponse {
  const given = Object.entries(answers).filter((entry): entry is [string, number | 'na'] => entry[1] !== undefined);
  return { respondent, round: 'before', team: of, role: 'self', answers: new Map(given), texts: new Map(), at, ...changes };
}

/** The same answer to every question. */
export function flat(questions: readonly Question[], answer: number): Record<string, number> {
  return Object.fromEntries(questions.map(({ code }) => [code, answer]));
}

export function tables(changes: Partial<LeadershipTables>): LeadershipTables {
  return { questions: [], rounds: [BEFORE], teams: [], responses: [], leftOut: [], remarks: [], ...changes };
}

export function input(changes: Partial<LeadershipTables>, others: Partial<LeadershipInput> = {}): LeadershipInput {
  return { tables: tables(changes), workspace: workspace(), measures: fakeMeasures({ values: VALUES }), asOf: period('202606'), ...others };
}

/** Persons who answer every question with one number: `{ A: { self: [3, 4] } }`. */
export function people(
  questions: readonly Question[],
  groups: Readonly<Record<string, Partial<Record<RaterRole, readonly number[]>>>>,
  in_ = 'before',
): SurveyResponse[] {
  return Object.entries(groups).flatMap(([of, roles]) =>
    Object.entries(roles).flatMap(([role, answers]) =>
      answers.map((answer, index) =>
        response(`${of}-${role}-${index}`, of, flat(questions, answer), { role: role as RaterRole, round: in_ }),
      ),
    ),
  );
}
