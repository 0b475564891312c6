import type { MatchWeights, TwinningMember } from '../../core/twinning.ts';
import type { PairingReasons } from '../match-result.ts';
import { COST_UNIT } from './assignment-problem.ts';
import { likenessOf, type Likeness } from './likeness.ts';
import type { MatchContext, Request } from './match-context.ts';
import { aheadOf } from './objections.ts';
import { kindOf } from './standing.ts';

/** One member four times as large as the other is as unlike in size as can be: the toolkit's own. */
export const UNLIKE_SIZE_RATIO = 4;

export interface PairingCost {
  /** 0–1 in millionths, whole. */
  readonly units: number;
  readonly reasons: PairingReasons;
  /** No part with a weight is known: the cost is the result's part alone. */
  readonly unweighted: boolean;
}

/**
 * Σ weight × part ÷ Σ weight over the parts that are known; parts and weights are the toolkit's own.
 * @returns undefined where a result is not known
 */
export function pairingCost(context: MatchContext, request: Request, mentor: TwinningMember): PairingCost | undefined {
  const { standing, mentee } = request;
  const ahead = aheadOf(request, mentor);
  if (ahead === undefined) return undefined;
  const likeness = likenessOf(mentee, mentor);
  const spread = standing.spreads.get(kindOf(mentee, context.input)) ?? 0;
  const performance = within01(spread > 0 ? 1 - ahead / spread : 1);
  const parts = { performance, ...unlikeness(likeness, context.farKilometres) };
  const { weights } = context.input.settings.match;
  const known = (Object.keys(parts) as (keyof MatchWeights)[]).filter((part) => weights[part] > 0);
  const total = known.reduce((sum, part) => sum + weights[part], 0);
  const cost = total > 0 ? known.reduce((sum, part) => sum + weights[part] * (parts[part] ?? 0), 0) / total : performance;
  return {
    units: Math.round(cost * COST_UNIT),
    reasons: {
      mentorResult: standing.results.get(mentor.code)!.value!,
      menteeResult: standing.results.get(mentee.code)!.value!,
      ahead,
      parts,
      ...likeness,
    },
    unweighted: total === 0,
  };
}

/** Parts of 0 (alike, near) to 1; absent where not known. Distance is by coordinates, where these are not known by province. */
function unlikeness(
  { sizeRatio, sameSetting, kilometres, sameProvince }: Likeness,
  far: number,
): Partial<Record<keyof MatchWeights, number>> {
  const apart = sameProvince === undefined ? undefined : sameProvince ? 0 : 1;
  const distance = kilometres === undefined ? apart : far > 0 ? within01(kilometres / far) : 0;
  return {
    ...(sizeRatio === undefined ? {} : { size: within01(Math.log(sizeRatio) / Math.log(UNLIKE_SIZE_RATIO)) }),
    ...(sameSetting === undefined ? {} : { setting: sameSetting ? 0 : 1 }),
    ...(distance === undefined ? {} : { distance }),
  };
}

function within01(value: number): number {
  return Math.min(1, Math.max(0, value));
}
