/** What `programme` finds out: held against planned, and what came of it. Shares are 0–1. */
import type { ActivityKind, CoachingNote, Leader, PlannedActivity } from '../core/programme.ts';
import type { LeftOutRow } from '../core/left-out-row.ts';
import type { Source } from '../core/source.ts';
import type { ActionsSummary, IndicatorMove } from '../delivery/actions/result.ts';

/** Seats: one leader (or person) expected at one activity. */
export interface Seats {
  readonly planned: number;
  /** Seats whose activity's date has passed by as-of. */
  readonly due: number;
  /** Seats of activities that took place; in a coaching round, leaders with a session of their own, also one they did not come to. */
  readonly held: number;
  /** Never more than planned: who came without being expected stands in `unplanned`. */
  readonly attended: number;
  /** Attended coaching sessions with an agreed step that is not private, and those with every such step done. */
  readonly withStep: number;
  readonly stepDone: number;
  /** attended ÷ planned, and attended of what was due ÷ due. */
  readonly share?: number;
  readonly dueShare?: number;
}

export interface KindResult extends Seats {
  readonly kind: ActivityKind;
  /** Activities planned, and those held at least once. */
  readonly activities: { readonly planned: number; readonly due: number; readonly held: number };
  /** To hold all planned seats before the programme's end. */
  readonly pace?: { readonly left: number; readonly monthsLeft: number; readonly neededPerMonth: number; readonly heldPerMonth: number };
  /** Why no pace can be given. */
  readonly paceReason?: string;
}

export interface ActivityResult extends Seats {
  readonly activity: PlannedActivity;
  readonly heldOn: readonly string[];
  /** Expected leaders who have not taken part, once the activity is due or was held. */
  readonly missing: readonly string[];
}

export interface LeaderResult extends Seats {
  readonly leader: Leader;
  /** Coaching rounds that passed without a session that the leader came to. */
  readonly missedRounds: readonly string[];
}

export interface InstitutionResult extends Seats {
  readonly institution: string;
  readonly leaders: number;
}

/** Side by side, not cause and effect. */
export interface Traction {
  readonly priority: string;
  readonly title: string;
  /** `done` by as-of; `due`: due by as-of, done or not; `late`: due before as-of and not done. */
  readonly milestones: { readonly done: number; readonly due: number; readonly late: number };
  readonly actions: ActionsSummary;
  readonly moved?: IndicatorMove;
  readonly movedReason?: string;
  /** Coaching sessions whose log names the priority, without private lines; `days` of those occasions that tell them. */
  readonly support: { readonly coachingSessions: number; readonly occasions: number; readonly days?: number };
  /** `gained`: the indicator gained and at least half of what was due is done; `stalled`: neither; `mixed`; `cannot-tell`. [P] */
  readonly verdict: 'gained' | 'mixed' | 'stalled' | 'cannot-tell';
  readonly why: string;
}

/** Someone who took part beside the plan: in no count of seats. */
export interface UnplannedSession {
  /** `again`: a second session in one coaching round; `unnamed`: people at an activity of named leaders; `beyond-plan`: more people than expected. */
  readonly why: 'unknown-activity' | 'not-expected' | 'again' | 'unnamed' | 'beyond-plan';
  readonly activity: string;
  readonly date: string;
  readonly leader?: string;
  readonly participants?: number;
  readonly at: Source;
}

export interface ProgrammeResult {
  /** ISO date: the last day of as-of. */
  readonly today: string;
  readonly kinds: readonly KindResult[];
  readonly activities: readonly ActivityResult[];
  readonly leaders: readonly LeaderResult[];
  readonly institutions: readonly InstitutionResult[];
  readonly traction: readonly Traction[];
  /** The coaching log without its private lines. `at` names the file only: a gap between line numbers would point to a private line. */
  readonly log: readonly (CoachingNote & { readonly state: 'no-step' | 'done' | 'open' | 'late' })[];
  readonly privateLines: number;
  /** Counted apart. */
  readonly unplanned?: readonly UnplannedSession[];
  readonly leftOut: readonly LeftOutRow[];
  readonly notChecked: readonly { readonly about: string; readonly what: string; readonly reason: string }[];
}
