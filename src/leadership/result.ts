/** What `leadership` finds out from surveys (methods.md 9, C9). A cell without `mean` says why in `hidden` or `reason`. */
import type { InstrumentId, Question, RaterRole, SurveyRound, SurveyTeam } from '../core/leadership.ts';
import type { LeftOutRow } from '../core/left-out-row.ts';
import type { IndicatorMove } from '../delivery/actions/result.ts';

/** No result from fewer respondents [P]; also not by subtraction. */
export const FEWEST_RESPONDENTS = 5;
/** Least share of a scale's applicable items that must be answered for a person's score [P]. */
export const LEAST_ANSWERED = 0.75;

/** `team` absent: all teams; `role` absent: all roles. */
export interface ScoreKey {
  readonly instrument: InstrumentId;
  /** Absent: the instrument as a whole. */
  readonly scale?: string;
  readonly round: string;
  readonly team?: string;
  readonly role?: RaterRole;
}

/** One cell of the published tables. Where `hidden` is there, nothing else of numbers is, not even `respondents`. */
export interface ScaleScore extends ScoreKey {
  /** `few`: fewer than 5, on this scale or another; `complementary`: hidden so that one of the few cannot be found by subtraction. See suppression/README.md. */
  readonly hidden?: 'few' | 'complementary';
  /** Persons with a score. */
  readonly respondents?: number;
  /** Persons without one, because they answered too little. */
  readonly tooLittle?: number;
  /** Mean of person scores, on the instrument's scale. */
  readonly mean?: number;
  readonly sd?: number;
  /** Absent with `highest` where it could be told to be of few: suppression/README.md. */
  readonly lowest?: number;
  readonly highest?: number;
  /** Share of persons at the lowest and at the highest possible score. */
  readonly floor?: number;
  readonly ceiling?: number;
  /** Cronbach's alpha with its interval, of persons who answered all items. */
  readonly alpha?: {
    readonly alpha: number;
    readonly low: number;
    readonly high: number;
    readonly respondents: number;
    readonly items: number;
  };
  readonly alphaReason?: string;
}

export interface ScoreChange extends Omit<ScoreKey, 'round'> {
  readonly from: string;
  readonly to: string;
  readonly hidden?: 'few' | 'complementary';
  /** Difference of group means, to − from. */
  readonly change?: number;
  /** Where the same people answered both: of them alone, with an exact sign-flip test. */
  readonly paired?: {
    readonly respondents: number;
    readonly change: number;
    readonly low?: number;
    readonly high?: number;
    readonly p: number;
    readonly smallestP: number;
  };
  readonly pairedReason?: string;
}

export interface SelfAgainstPeer extends Omit<ScoreKey, 'role'> {
  readonly hidden?: 'few' | 'complementary';
  readonly self?: number;
  readonly peer?: number;
  /** self − peer. */
  readonly difference?: number;
}

export interface TeamResult {
  readonly team: SurveyTeam;
  readonly moved?: IndicatorMove;
  readonly reason?: string;
}

/** An answer in words; shown without name, team or round where fewer than 5 answered. */
export interface FreeText {
  readonly question: string;
  readonly round?: string;
  readonly texts: readonly string[];
  readonly hidden?: 'few';
}

export interface LeadershipResult {
  readonly rounds: readonly SurveyRound[];
  readonly teams: readonly SurveyTeam[];
  readonly questions: readonly Question[];
  readonly scores: readonly ScaleScore[];
  readonly changes: readonly ScoreChange[];
  readonly selfAgainstPeer: readonly SelfAgainstPeer[];
  readonly teamResults: readonly TeamResult[];
  readonly freeTexts: readonly FreeText[];
  readonly leftOut: readonly LeftOutRow[];
  readonly notChecked: readonly { readonly about: string; readonly what: string; readonly reason: string }[];
}
