import { sayPlace } from '../../core/source.ts';
import type { ProposedPair, Unpaired } from '../match-result.ts';
import { COST_UNIT } from './assignment-problem.ts';
import type { FixedRequest } from './fixed-wishes.ts';
import { sayLimit } from './limit-text.ts';
import type { MatchContext } from './match-context.ts';
import { objectionsTo } from './objections.ts';
import { pairingCost } from './pairing-cost.ts';

export interface FixedPairs {
  readonly pairs: readonly ProposedPair[];
  readonly unpaired: readonly Unpaired[];
  readonly unweighted: number;
}

/** Wishes are obeyed also against the limits, and what speaks against them is said; a pair that cannot be judged is not proposed. */
export function fixedPairs(context: MatchContext, fixed: readonly FixedRequest[]): FixedPairs {
  const pairs: ProposedPair[] = [];
  const unpaired: Unpaired[] = [];
  let unweighted = 0;
  for (const request of fixed) {
    const { standing, mentee, mentor } = request;
    const names = { topic: standing.topic.code, mentee: mentee.code };
    const pairing = pairingCost(context, request, mentor);
    if (pairing === undefined) {
      unpaired.push({ ...names, reason: sayUnknown(context, request) });
      continue;
    }
    const cautions = cautionsAbout(context, request);
    if (pairing.unweighted) unweighted += 1;
    pairs.push({
      ...names,
      mentor: mentor.code,
      cost: pairing.units / COST_UNIT,
      fixed: true,
      reasons: pairing.reasons,
      ...(cautions.length === 0 ? {} : { cautions }),
    });
  }
  return { pairs, unpaired, unweighted };
}

function sayUnknown({ words }: MatchContext, { standing, mentee, mentor, wish }: FixedRequest): string {
  const [own, other] = [standing.results.get(mentee.code)!, standing.results.get(mentor.code)!];
  const [who, result] = own.value === undefined ? [mentee, own] : [mentor, other];
  return words.wishUnknown(mentor.name, sayPlace(wish.at), who.name, result.value === undefined ? result.reason : '');
}

function cautionsAbout(context: MatchContext, request: FixedRequest): string[] {
  return objectionsTo(context, request, request.mentor).flatMap((objection) =>
    objection === 'itself' || objection === 'no-result' || objection === 'forbidden'
      ? []
      : [context.words.cautions[objection](sayLimit(context, request, objection))],
  );
}
