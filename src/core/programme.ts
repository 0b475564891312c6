/** The tables of a leadership and delivery programme (folder `programme/`). Dates are ISO. A row that does not hold is a `LeftOutRow` and the rest goes on. */
import type { Source } from './source.ts';
import type { LeftOutRow } from './left-out-row.ts';

export interface Leader {
  readonly code: string;
  readonly name: string;
  readonly role?: string;
  readonly institution: string;
  /** Code of its team in leadership/teams.csv. */
  readonly team?: string;
  /** Ids of priorities that the leader works on. */
  readonly priorities: readonly string[];
  readonly at: Source;
}

export const ACTIVITY_KINDS = ['retreat', 'coaching-round', 'knowledge-sharing'] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** A planned activity. A coaching round is one session with each leader expected: 7 rounds for 42 leaders are 294 leader-sessions. */
export interface PlannedActivity {
  readonly code: string;
  readonly kind: ActivityKind;
  readonly title?: string;
  readonly date: string;
  /** Last day, where it is longer than one. */
  readonly until?: string;
  /** Codes of the leaders expected; a number of people where they are not leaders by name (mid-level staff). */
  readonly expected: readonly string[] | number;
  readonly at: Source;
}

/** A leader (or a number of people) who took part in an activity that was held. */
export interface Participation {
  readonly activity: string;
  readonly date: string;
  readonly leader?: string;
  /** People, where they are not named. */
  readonly participants?: number;
  /** It was held and the leader did not come. */
  readonly absent: boolean;
  readonly coach?: string;
  readonly minutes?: number;
  readonly at: Source;
}

/** One line of the coaching log. A private line is counted and never shown. */
export interface CoachingNote {
  readonly activity: string;
  readonly leader: string;
  readonly date: string;
  readonly priority?: string;
  readonly challenge?: string;
  readonly step?: string;
  readonly due?: string;
  readonly done?: string;
  readonly private: boolean;
  readonly at: Source;
}

/** Support that a priority received: a root-cause workshop, a plan review, a week of an adviser … */
export interface SupportGiven {
  readonly priority: string;
  readonly date: string;
  readonly kind: string;
  readonly days?: number;
  readonly what?: string;
  readonly at: Source;
}

export interface ProgrammeTables {
  /** First and last day of the programme (`programme:` of deliver.yaml). */
  readonly start?: string;
  readonly end?: string;
  readonly leaders: readonly Leader[];
  readonly activities: readonly PlannedActivity[];
  readonly participations: readonly Participation[];
  readonly notes: readonly CoachingNote[];
  readonly support: readonly SupportGiven[];
  readonly leftOut: readonly LeftOutRow[];
  readonly remarks: readonly { readonly at: Source; readonly text: string }[];
}
