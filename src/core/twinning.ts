/**
 * The tables of a twinning network as they were written (folder `twinning/` of the workspace), names resolved to codes.
 * A row that does not hold is a `LeftOutRow` and the rest goes on.
 */
import type { LeftOutRow } from './left-out-row.ts';
import type { Period } from './period/period.ts';
import type { Source } from './source.ts';

export type { LeftOutRow } from './left-out-row.ts';

/** A hospital or a district of the network. */
export interface TwinningMember {
  readonly code: string;
  readonly name: string;
  /** `district`, `hospital`, or the network's own word: only members of one type are compared and, unless told, paired. */
  readonly type: string;
  /** Code in the table of places; absent: its indicators cannot be looked up. */
  readonly place?: string;
  readonly province?: string;
  /** `urban`, `rural`, or the network's own word. */
  readonly setting?: string;
  /** People served, beds …: compared as a ratio within a type. */
  readonly size?: number;
  /** Decimal degrees, for the distance between two members. */
  readonly latitude?: number;
  readonly longitude?: number;
  /** Codes of topics on which it asks for help. */
  readonly needs: readonly string[];
  readonly at: Source;
}

/** What members learn about; its result is an indicator of the workspace or a score of scores.csv. */
export interface TwinningTopic {
  readonly code: string;
  readonly name: string;
  /** Where absent: scores of this topic, if there are any. */
  readonly indicator?: string;
  readonly direction: 'up' | 'down';
  readonly unit: string;
  readonly decimals: number;
  /** The periods compared: the network's, where the topic has none of its own. A score of a member in or nearest before the period's end counts. */
  readonly baseline?: Period;
  readonly endline?: Period;
  /** Ends of the scale of its scores; 0 and 100 where absent. */
  readonly scale: { readonly low: number; readonly high: number };
  readonly at: Source;
}

export interface TwinningPair {
  readonly code: string;
  /** `mentoring`: `first` is the mentor and `second` the mentee; `peers`: both learn from each other. */
  readonly kind: 'mentoring' | 'peers';
  readonly first: string;
  readonly second: string;
  /** Codes of the topics selected. */
  readonly topics: readonly string[];
  /** ISO dates, inclusive. */
  readonly start: string;
  readonly end?: string;
  readonly at: Source;
}

/** A line of a partnership plan: the gap named, and where the member wants to stand. */
export interface PartnershipGoal {
  readonly pair: string;
  readonly member: string;
  readonly topic: string;
  readonly gap?: string;
  readonly goal?: string;
  /** In the topic's unit. */
  readonly baseline?: number;
  readonly target?: number;
  readonly at: Source;
}

export interface PartnershipMilestone {
  readonly pair: string;
  readonly title: string;
  readonly owner?: string;
  /** ISO dates. */
  readonly due: string;
  readonly done?: string;
  readonly at: Source;
}

export const EVENT_KINDS = [
  'co-design',
  'launch',
  'coaching-virtual',
  'coaching-in-person',
  'learning-workshop',
  'provincial-event',
  'exchange-visit',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export interface TwinningEvent {
  readonly code: string;
  readonly kind: EventKind;
  readonly title?: string;
  /** ISO date on which it was to be held, and on which it was; without `held` it has not been held. */
  readonly planned?: string;
  readonly held?: string;
  /** A provincial event's province. */
  readonly province?: string;
  /** A coaching session or a visit of one pair. */
  readonly pair?: string;
  /** The member where a visit took place. */
  readonly host?: string;
  readonly at: Source;
}

export interface Attendance {
  readonly event: string;
  readonly member: string;
  /** Absent: it took part, nobody counted with how many. 0: it was expected and nobody came. */
  readonly participants?: number;
  readonly at: Source;
}

/** A measurement of a member on a topic: an accreditation score, a management-standards score … */
export interface MemberScore {
  readonly member: string;
  readonly topic: string;
  /** Measurements are compared in this order: 1, 2, 3 … */
  readonly round: number;
  /** ISO date. */
  readonly date?: string;
  readonly score: number;
  readonly at: Source;
}

/** One line of a checklist filled at a member: `score` 0–1 of what the item asks; absent where it is not applicable. */
export interface ChecklistAnswer {
  readonly checklist: string;
  readonly member: string;
  readonly round: number;
  readonly date?: string;
  readonly item: string;
  /** Name of the group of items it belongs to (HNQIS: a composite score). */
  readonly section?: string;
  readonly weight: number;
  readonly critical: boolean;
  readonly score?: number;
  readonly at: Source;
}

/** A wish about a pairing that `twinning match` obeys. */
export interface PairingWish {
  readonly wish: 'fixed' | 'forbidden';
  readonly mentor: string;
  readonly mentee: string;
  /** Absent: for every topic. */
  readonly topic?: string;
  readonly because?: string;
  readonly at: Source;
}

export interface DosePlan {
  /** Sessions that each member is expected to attend. */
  readonly member: number;
  /** Sessions that the programme is to hold in all, where that is not said by the members or the provinces. */
  readonly programme?: number;
  /** Sessions to hold in each province. */
  readonly province?: number;
}

export interface TwinningWeights {
  readonly outcome: number;
  readonly milestones: number;
  readonly dose: number;
  readonly reciprocity: number;
}

export interface MatchWeights {
  readonly performance: number;
  readonly size: number;
  readonly setting: number;
  readonly distance: number;
}

/** `twinning:` of deliver.yaml, defaults filled in (core/twinning-defaults.ts). */
export interface TwinningSettings {
  /** ISO dates of the launch and the end of the programme. */
  readonly launch?: string;
  readonly end?: string;
  readonly baseline?: Period;
  readonly endline?: Period;
  readonly dose: Readonly<Partial<Record<EventKind, DosePlan>>>;
  readonly weights: TwinningWeights;
  /** Least score 0–100 for G, AG, AR. */
  readonly status: { readonly G: number; readonly AG: number; readonly AR: number };
  /** Pairs that a member may be in at one time, as mentee or peer, and as mentor. */
  readonly pairsAtOnce: { readonly mentee: number; readonly mentor: number };
  readonly match: {
    readonly weights: MatchWeights;
    /** Mentees for each mentor, over all topics. */
    readonly load: number;
    /** Only within a province. */
    readonly sameProvince: boolean;
    /** Only members of one type. */
    readonly sameType: boolean;
    /** Farthest allowed, kilometres as the crow flies. */
    readonly farthest?: number;
    /** A mentor must be better than the mentee by at least this, in the topic's unit. */
    readonly leastAhead: number;
  };
  /** Level of intervals, 0–1. */
  readonly level: number;
  /** Seed of the permutations that are drawn where all are too many. */
  readonly seed: number;
}

export interface TwinningNetwork {
  readonly members: readonly TwinningMember[];
  readonly topics: readonly TwinningTopic[];
  readonly pairs: readonly TwinningPair[];
  readonly goals: readonly PartnershipGoal[];
  readonly milestones: readonly PartnershipMilestone[];
  readonly events: readonly TwinningEvent[];
  readonly attendance: readonly Attendance[];
  readonly scores: readonly MemberScore[];
  readonly checklists: readonly ChecklistAnswer[];
  readonly wishes: readonly PairingWish[];
  readonly leftOut: readonly LeftOutRow[];
  /** Things to know that stop nothing. */
  readonly remarks: readonly { readonly at: Source; readonly text: string }[];
}
