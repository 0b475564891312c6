/** The surveys of a leadership programme (folder `leadership/`). */
import type { LeftOutRow } from './left-out-row.ts';
import type { Source } from './source.ts';

/** The eight managing and leading practices (methods.md 11.3), in the order in which they are shown. */
export const PRACTICES = ['scan', 'focus', 'align', 'inspire', 'plan', 'organise', 'implement', 'monitor'] as const;
export type Practice = (typeof PRACTICES)[number];

/** `practices`: behaviours rated 1–5; `climate`: work-group climate, one scale; `staged`: a component placed at one of four stages; or an instrument of the ministry's own. */
export type InstrumentId = 'practices' | 'climate' | 'staged' | (string & {});

/** A question of an instrument. */
export interface Question {
  readonly code: string;
  readonly instrument: InstrumentId;
  /** The practice, dimension or component that it is scored under; of a `text` question, empty. */
  readonly scale: string;
  readonly text: string;
  readonly kind: 'scored' | 'text';
  readonly low: number;
  readonly high: number;
  /** Scored as low + high − answer. */
  readonly reversed: boolean;
  /** The ministry's own, beside those of the templates. */
  readonly own: boolean;
  readonly at: Source;
}

export interface SurveyRound {
  readonly code: string;
  readonly title?: string;
  /** ISO; rounds are ordered by it. */
  readonly date: string;
  /** Version of the form that was given out; a response on another one is told. */
  readonly version?: string;
  readonly at: Source;
}

export interface SurveyTeam {
  readonly code: string;
  readonly name: string;
  readonly institution?: string;
  /** The result that the team chose: an indicator at a place. */
  readonly indicator?: string;
  readonly place?: string;
  readonly at: Source;
}

/** Who answers about whom: `self` about oneself or the own team; `peer` about a colleague or another team. */
export type RaterRole = 'self' | 'peer';

/** One filled form. An answer that is absent was left blank; `na` was marked not applicable. */
export interface SurveyResponse {
  readonly respondent: string;
  readonly round: string;
  readonly team: string;
  readonly role: RaterRole;
  /** Code of the leader whom a peer rated, where the form asks. */
  readonly about?: string;
  readonly answers: ReadonlyMap<string, number | 'na'>;
  /** Free text by question: never shown with a name. */
  readonly texts: ReadonlyMap<string, string>;
  readonly at: Source;
}

export interface LeadershipTables {
  readonly questions: readonly Question[];
  readonly rounds: readonly SurveyRound[];
  readonly teams: readonly SurveyTeam[];
  readonly responses: readonly SurveyResponse[];
  readonly leftOut: readonly LeftOutRow[];
  readonly remarks: readonly { readonly at: Source; readonly text: string }[];
}
