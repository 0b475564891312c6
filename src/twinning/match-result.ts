/** What `twinning match` proposes. */
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
  /** The best whole plan without this pair: who would mentor then, and how much more the plan would cost. Absent: there is none. */
  readonly nextBest?: { readonly mentor: string; readonly extraCost: number };
}

export interface Unpaired {
  readonly topic: string;
  readonly mentee: string;
  /** One sentence: nobody is ahead, all who are ahead are forbidden, too far, or full … */
  readonly reason: string;
}

export interface MatchResult {
  readonly pairs: readonly ProposedPair[];
  readonly unpaired: readonly Unpaired[];
  readonly totalCost: number;
  /** Mentees for each mentor. */
  readonly load: Readonly<Record<string, number>>;
  readonly notChecked: readonly { readonly about: string; readonly what: string; readonly reason: string }[];
}
