/** What `twinning match` proposes. */
import type { Period } from '../core/period/period.ts';
import type { MatchWeights } from '../core/twinning.ts';

/** Why a pair was chosen, in parts of 0 (as good as can be) to 1; absent: unknown, and left out of the weighing. */
export interface PairingReasons {
  readonly mentorResult: number;
  readonly menteeResult: number;
  /** mentor − mentee in the good direction, in the topic's unit. */
  readonly ahead: number;
  readonly parts: Readonly<Partial<Record<keyof MatchWeights, number>>>;
  readonly sameProvince?: boolean;
  readonly kilometres?: number;
  /** Larger ÷ smaller. */
  readonly sizeRatio?: number;
  readonly sameSetting?: boolean;
}

export interface ProposedPair {
  readonly topic: string;
  readonly mentor: string;
  readonly mentee: string;
  readonly cost: number;
  readonly fixed: boolean;
  readonly reasons: PairingReasons;
  /** What speaks against a pair that a wish fixed all the same: the mentor is not ahead, asks for help itself, is too far … One sentence each. */
  readonly cautions?: readonly string[];
  /** The best whole plan of as many pairs in which somebody else mentors this mentee: who, and how much more it costs. Absent: there is none, or the pair is fixed. */
  readonly nextBest?: { readonly mentor: string; readonly extraCost: number };
}

export interface Unpaired {
  readonly topic: string;
  readonly mentee: string;
  /** One sentence: nobody is ahead, all who are ahead are forbidden, too far, or full … */
  readonly reason: string;
}

export interface MatchResult {
  /** Its last day is today; always there where `matchMembers` made it. */
  readonly asOf?: Period;
  readonly pairs: readonly ProposedPair[];
  readonly unpaired: readonly Unpaired[];
  readonly totalCost: number;
  /** Mentees for each mentor. */
  readonly load: Readonly<Record<string, number>>;
  readonly notChecked: readonly { readonly about: string; readonly what: string; readonly reason: string }[];
}
