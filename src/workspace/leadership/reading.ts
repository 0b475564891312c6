import type { Question, SurveyRound, SurveyTeam } from '../../core/leadership.ts';
import type { Workspace } from '../../core/workspace.ts';
import type { KnownCodes } from '../part-tables/known-codes.ts';
import type { RowKeeping } from '../part-tables/read-rows.ts';
import type { QuestionFinder } from './question-finder.ts';

/** What the tables are held against, and where it goes that rows do not hold. */
export interface Reading extends RowKeeping {
  readonly workspace: Pick<Workspace, 'indicators' | 'places'>;
}

/** The codes that filled forms may name. */
export interface SurveyCodes {
  readonly rounds: KnownCodes;
  readonly teams: KnownCodes;
  /** Absent: nobody said who the leaders are, so that any code of one is taken. */
  readonly leaders?: KnownCodes;
}

/** What filled forms are held against. */
export interface Survey {
  readonly questions: readonly Question[];
  readonly finder: QuestionFinder;
  readonly rounds: readonly SurveyRound[];
  readonly teams: readonly SurveyTeam[];
  /** Rounds and teams that the tables name, those left out as well: a form that names none can only be of a single one. */
  readonly written: { readonly rounds: number; readonly teams: number };
  readonly codes: SurveyCodes;
  readonly leaderNames: readonly string[];
}
