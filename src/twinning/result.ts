/** What `twinning` finds out about a network: the values that its pack is composed from. Shares are 0–1, scores 0–100, results in the topic's unit. */
import type { Period } from '../core/period/period.ts';
import type {
  EventKind,
  LeftOutRow,
  PartnershipGoal,
  PartnershipMilestone,
  TwinningMember,
  TwinningPair,
  TwinningTopic,
  TwinningWeights,
} from '../core/twinning.ts';

/** Sessions of one kind for one member or pair. `attended` is not capped; `share` is: sessions over the plan do not stand in for others. */
export interface DoseOfKind {
  readonly kind: EventKind;
  readonly planned: number;
  /** Held sessions that were for it. */
  readonly held: number;
  readonly attended: number;
  /** Of those held, the ones of which nobody wrote down who came: neither attended nor missed, and out of the share. Absent: none. */
  readonly unrecorded?: number;
  /** Of `planned`, what was due by as-of: less the sessions dated later. Absent: all of it. */
  readonly due?: number;
}

export interface Dose {
  readonly kinds: readonly DoseOfKind[];
  /** Σ min(attended, planned) ÷ Σ planned; absent where nothing is planned. */
  readonly share?: number;
  /** Σ min(held, planned) ÷ Σ planned. */
  readonly heldShare?: number;
  /** Σ min(attended, due) ÷ Σ due: what a pair's score is formed from; absent where nothing was due yet. */
  readonly dueShare?: number;
}

/** Held against planned over the whole programme. */
export interface ProgrammeDose extends DoseOfKind {
  /** What stands behind `planned`: `2 in the programme`, `1 in each of 5 provinces`, `2 for each of 40 members`. */
  readonly per: 'programme' | 'province' | 'member';
  readonly units: number;
  /** Members' attendances: a member at two sessions counts twice. */
  readonly attendances?: number;
  /** People who came, where counted. */
  readonly participants?: number;
  /** Attendances without a count of people. Absent: none. */
  readonly uncounted?: number;
}

/** A member's result on a topic at the two ends. */
export interface TopicChange {
  readonly member: string;
  readonly topic: string;
  /** Of the indicator or of the score. */
  readonly basis: 'indicator' | 'score';
  readonly baselineAt?: string;
  readonly endlineAt?: string;
  readonly baseline?: number;
  readonly endline?: number;
  /** endline − baseline as measured. */
  readonly change?: number;
  /** In the good direction: negative is worse. */
  readonly gain?: number;
  /** Gain planned between the same two points. */
  readonly planned?: { readonly gain: number; readonly from: 'partnership plan' | 'own trajectory' | 'national trajectory' };
  /** gain ÷ planned gain, not capped. */
  readonly ofPlanned?: number;
  /** Why a part is missing: no indicator, no value at the endline, too few reports … One sentence each. */
  readonly reasons: readonly string[];
}

/** A mentee's gap to its mentor at both ends, in the good direction. */
export interface GapClosure {
  readonly topic: string;
  readonly gapBefore?: number;
  readonly gapAfter?: number;
  /** 1 − after ÷ before; absent where before ≤ 0. */
  readonly closure?: number;
  readonly mentorGain?: number;
  readonly menteeGain?: number;
  /** The part of the closing that came from the mentor's fall, 0–1. */
  readonly fromMentorFall?: number;
  /** The gap closed although the mentee did not gain: not counted as progress. */
  readonly mentorFell: boolean;
  readonly reason?: string;
}

/** A part of the score, 0–100; absent with its reason where it could not be formed. */
export interface ScorePart {
  readonly part: keyof TwinningWeights;
  readonly weight: number;
  readonly value?: number;
  /** weight ÷ Σ weights of the parts that are there; 0 for a missing one. */
  readonly weightUsed: number;
  readonly reason?: string;
}

export type PairStatus = 'G' | 'AG' | 'AR' | 'R' | 'no-data';

export interface PairResult {
  readonly pair: TwinningPair;
  readonly first: TwinningMember;
  readonly second: TwinningMember;
  readonly phase: 'before-start' | 'running' | 'ended';
  readonly changes: readonly TopicChange[];
  readonly gaps: readonly GapClosure[];
  readonly goals: readonly PartnershipGoal[];
  readonly milestones: readonly (PartnershipMilestone & { readonly state: 'done' | 'done-late' | 'due' | 'late' })[];
  /** Of both members, in the time of the pair: a session for both counts twice. */
  readonly dose: Dose;
  /** Visits and sessions of the pair at which both were, and those held. */
  readonly together: { readonly held: number; readonly both: number; readonly hosted: readonly [first: number, second: number] };
  readonly parts: readonly ScorePart[];
  readonly score?: number;
  readonly status: PairStatus;
  /** One sentence. */
  readonly why: string;
  /** Shared by ties; absent: no score. */
  readonly rank?: number;
  /** Lowest and highest rank over the weights tried. */
  readonly rankRange?: readonly [best: number, worst: number];
  /** Codes of other pairs that one of the two is in at the same time: its result cannot be told apart. */
  readonly shared: readonly string[];
  readonly cautions: readonly string[];
}

/** A permutation test of a difference between two groups (methods.md 9, C8). */
export interface GroupTest {
  /** mean(treated) − mean(control), in the good direction. */
  readonly difference: number;
  readonly low?: number;
  readonly high?: number;
  /** 0–1. */
  readonly level: number;
  /** Two-sided. */
  readonly p: number;
  /** What this design could give at best. */
  readonly smallestP: number;
  readonly method: 'exact' | 'monte-carlo';
  readonly labellings: number;
}

export type Verdict = 'effect' | 'harm' | 'no-effect-shown' | 'cannot-tell' | 'not-enough';

export interface MatchedComparator {
  readonly member: string;
  readonly comparators: readonly string[];
  /** Of the baseline and, where known, size: standardised. */
  readonly distance: number;
  readonly gain: number;
  readonly comparatorGain: number;
}

export interface TopicResult {
  readonly topic: TwinningTopic;
  readonly baseline?: Period;
  readonly endline?: Period;
  readonly selected: readonly TopicChange[];
  readonly notSelected: readonly TopicChange[];
  /** Gains of selected against not selected, within types of members. */
  readonly comparison?: GroupTest & { readonly selectedMean: number; readonly notSelectedMean: number };
  readonly matched?: GroupTest & { readonly pairs: readonly MatchedComparator[]; readonly unmatched: readonly string[] };
  /** Scores of three or more rounds of the same members; two rounds: Wilcoxon alone. */
  readonly repeated?: RepeatedScores;
  readonly verdict: Verdict;
  /** One sentence: what was found and how sure. */
  readonly says: string;
  readonly reasons: readonly string[];
}

export interface RepeatedScores {
  readonly rounds: readonly number[];
  readonly members: readonly string[];
  /** Members left out because a round is missing. */
  readonly incomplete: readonly string[];
  readonly means: readonly number[];
  /** Last minus first mean, and that as a share of the first. */
  readonly change: number;
  readonly relativeChange?: number;
  readonly friedman?: { readonly statistic: number; readonly df: number; readonly p: number; readonly largestPossible: number };
  readonly wilcoxon: readonly {
    readonly from: number;
    readonly to: number;
    readonly statistic: number;
    readonly p: number;
    readonly smallestP: number;
    /** p × number of comparisons, at most 1 (Bonferroni). */
    readonly adjusted: number;
  }[];
}

export interface ChecklistScore {
  readonly checklist: string;
  readonly member: string;
  readonly round: number;
  /** Σ weight × score ÷ Σ weight over applicable items, 0–100; absent where none is applicable. */
  readonly score?: number;
  readonly sections: readonly {
    readonly section: string;
    readonly score?: number;
    readonly items: number;
    readonly notApplicable: number;
  }[];
  readonly items: number;
  readonly notApplicable: number;
  /** Critical items apart: how many are met in full of those applicable, and which are not. */
  readonly critical: { readonly met: number; readonly applicable: number; readonly failed: readonly string[] };
}

export interface MemberResult {
  readonly member: TwinningMember;
  readonly pairs: readonly string[];
  readonly dose: Dose;
}

export interface Sensitivity {
  /** Names of the weights tried, the workspace's own first. */
  readonly trials: readonly {
    readonly name: string;
    readonly weights: TwinningWeights;
    readonly ranks: Readonly<Record<string, number>>;
  }[];
  /** Pairs whose status stays the same whatever the weights. */
  readonly steady: readonly string[];
}

export interface TwinningResult {
  readonly asOf: Period;
  readonly members: readonly MemberResult[];
  readonly pairs: readonly PairResult[];
  readonly topics: readonly TopicResult[];
  readonly checklists: readonly ChecklistScore[];
  readonly dose: readonly ProgrammeDose[];
  readonly sensitivity: Sensitivity;
  readonly leftOut: readonly LeftOutRow[];
  readonly notChecked: readonly { readonly about: string; readonly what: string; readonly reason: string }[];
}
